using GraphService.Language.Japanese.Clauses;
using GraphService.Language.Learning;
using GraphService.Training.Learning;

namespace GraphService.Training.Japanese;

/// <summary>Learns who is meant where a subject is left out.</summary>
internal sealed class LeftOutTrainer(IReadOnlyList<uint[]> senses)
{
    private const int Unit = 16;
    private readonly FeatureList features = new();

    public SlotWeights Train(IEnumerable<GoldDocument> documents, int orders, int epochs)
    {
        var examples = documents.SelectMany(document => document.LeftOut()).Where(example => example.Right.Count > 0).ToArray();
        var trainer = new SlotTrainer(18);
        var weights = trainer.Live;
        var shuffle = new Shuffle(13);
        for (var epoch = 0; epoch < orders * epochs; epoch++)
        {
            if (epoch % epochs == 0)
                trainer.Restart();
            shuffle.Apply(examples);
            foreach (var example in examples)
            {
                trainer.Next();
                Learn(trainer, weights, example);
            }
        }

        return trainer.Average();
    }

    private void Learn(SlotTrainer trainer, SlotWeights weights, LeftOutExample example)
    {
        var (right, rightScore, wrong, wrongScore) = (example.Right[0], int.MinValue, default(LeftOutCandidate?), int.MinValue);
        foreach (var candidate in LeftOutReader.Candidates(example.Tree, example.Before, example.Predicate))
        {
            Describe(example, candidate);
            var score = weights.Score(features.Items);
            if (example.Right.Contains(candidate))
                (right, rightScore) = score > rightScore ? (candidate, score) : (right, rightScore);
            else
                (wrong, wrongScore) = score > wrongScore ? (candidate, score) : (wrong, wrongScore);
        }

        if (wrong is not { } other || rightScore > wrongScore + (4 * Unit))
            return;
        Describe(example, right);
        trainer.Update(features.Items, Unit);
        Describe(example, other);
        trainer.Update(features.Items, -Unit);
    }

    private void Describe(LeftOutExample example, LeftOutCandidate candidate) =>
        LeftOutReader.Describe(features, example.Tree, example.Before, example.Predicate, candidate, senses);

    /// <summary>The share of verbs and adjectives with a left-out subject for which the right one is chosen.</summary>
    public static double Measure(LeftOutReader reader, IEnumerable<GoldDocument> documents)
    {
        var examples = documents.SelectMany(document => document.LeftOut())
            .Where(example => example.Predicate.Kind is PredicateKind.Verb or PredicateKind.Adjective).ToList();
        var right = examples.Count(example => example.Right.Contains(reader.Read(example.Tree, example.Before, example.Predicate).Best));
        return (double)right / Math.Max(1, examples.Count);
    }
}
