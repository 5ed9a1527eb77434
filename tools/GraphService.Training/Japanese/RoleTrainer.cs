using GraphService.Language.Japanese.Clauses;
using GraphService.Language.Learning;
using GraphService.Training.Learning;

namespace GraphService.Training.Japanese;

/// <summary>Learns which role a candidate fills.</summary>
internal sealed class RoleTrainer(IReadOnlyList<uint[]> senses)
{
    private readonly FeatureList features = new();

    public ClassTrainer Trainer { get; } = new(RoleReader.Roles);

    public void Train(IEnumerable<ReadSentence> sentences, int orders, int epochs)
    {
        var examples = sentences.SelectMany(Examples).ToArray();
        var shuffle = new Shuffle(3);
        var scores = new int[RoleReader.Roles.Count];
        for (var epoch = 0; epoch < orders * epochs; epoch++)
        {
            if (epoch % epochs == 0)
                Trainer.Restart();
            shuffle.Apply(examples);
            foreach (var (items, right) in examples)
            {
                Trainer.Next();
                Array.Clear(scores);
                Trainer.AddTo(scores, items);
                var best = Scores.BestOther(scores, right);
                if (scores[right] > scores[best] + 2)
                    continue;
                Trainer.Update(items, right, 1);
                Trainer.Update(items, best, -1);
            }
        }
    }

    private IEnumerable<(uint[] Features, int Right)> Examples(ReadSentence sentence)
    {
        if (GoldTree.Of(sentence) is not { } tree)
            yield break;
        var gold = new GoldRoles(sentence);
        foreach (var predicate in PredicateFinder.In(tree))
        {
            var candidates = CandidateFinder.Of(tree, predicate);
            for (var i = 0; i < candidates.Count; i++)
            {
                RoleFeatures.Describe(features, tree, predicate, candidates, i, senses);
                if (gold.RoleOf(predicate.Word, candidates[i].Word) is { } role)
                    yield return (features.Items.ToArray(), RoleReader.Roles.ToList().IndexOf(role));
            }
        }
    }
}
