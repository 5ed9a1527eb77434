using GraphService.Language.Japanese.Phrases;
using GraphService.Language.Learning;
using GraphService.Training.Learning;

namespace GraphService.Training.Japanese;

/// <summary>Learns where bunsetsu begin, on which they hang and how.</summary>
internal sealed class PhraseTrainer(IReadOnlyList<ReadSentence> sentences)
{
    private const int Unit = 32;
    private readonly FeatureList features = new();
    private readonly FeatureList others = new();

    public SlotWeights Borders(int orders, int epochs)
    {
        var trainer = new SlotTrainer(17);
        var weights = trainer.Live;
        foreach (var (sentence, isNew) in Orders(orders, epochs))
        {
            if (isNew)
                trainer.Restart();
            var starts = sentence.GoldStarts.ToHashSet();
            for (int i = 1, last = 0; i < sentence.Views.Length; i++)
            {
                trainer.Next();
                var right = starts.Contains(sentence.Words[i].Start);
                PhraseReader.Describe(features, sentence.Views, i, i - last);
                var score = weights.Score(features.Items);
                if (right ? score <= 4 * Unit : score > -4 * Unit)
                    trainer.Update(features.Items, right ? Unit : -Unit);
                if (right)
                    last = i;
            }
        }

        return trainer.Average();
    }

    public SlotWeights Heads(int orders, int epochs)
    {
        var trainer = new SlotTrainer(20);
        var weights = trainer.Live;
        foreach (var (sentence, isNew) in Orders(orders, epochs))
        {
            if (isNew)
                trainer.Restart();
            if (sentence.Projected() is not { } starts)
                continue;
            var phrases = PhraseView.Of(sentence.Views, starts);
            var heads = sentence.Heads();
            for (var i = phrases.Count - 2; i >= 0; i--)
            {
                trainer.Next();
                LearnHead(trainer, weights, phrases, heads, i);
            }
        }

        return trainer.Average();
    }

    // Also where the right head is best but not by much.
    private void LearnHead(SlotTrainer trainer, SlotWeights weights, List<PhraseView> phrases, int[] heads, int at)
    {
        var (rightScore, best, bestScore, rank) = (int.MinValue, -1, int.MinValue, 0);
        for (var candidate = at + 1; candidate >= 0 && rank < PhraseParser.MostCandidates; candidate = heads[candidate], rank++)
        {
            if (!PhraseParser.MayHang(phrases[at], phrases[candidate]))
                continue;
            PhraseParser.Describe(features, phrases, heads, at, candidate, rank);
            var score = weights.Score(features.Items);
            if (candidate == heads[at])
            {
                rightScore = score;
                Copy(features, others);
            }
            else if (score > bestScore)
            {
                (best, bestScore) = (rank, score);
            }
        }

        if (rightScore == int.MinValue || best < 0 || rightScore > bestScore + (32 * Unit))
            return;
        trainer.Update(others.Items, Unit);
        var wrong = at + 1;
        for (var i = 0; i < best; i++)
            wrong = heads[wrong];
        PhraseParser.Describe(features, phrases, heads, at, wrong, best);
        trainer.Update(features.Items, -Unit);
    }

    public ClassTrainer Links(int epochs)
    {
        var trainer = new ClassTrainer(LinkReader.Links);
        Span<int> scores = stackalloc int[3];
        foreach (var sentence in Shuffled(epochs))
        {
            if (sentence.Projected() is not { } starts)
                continue;
            var phrases = PhraseView.Of(sentence.Views, starts);
            var heads = sentence.Heads();
            for (var i = 0; i < phrases.Count; i++)
            {
                if (heads[i] < 0)
                    continue;
                trainer.Next();
                LinkReader.Describe(features, phrases, heads, i);
                scores.Clear();
                trainer.AddTo(scores, features.Items);
                var right = Math.Max(0, LinkReader.Links.ToList().IndexOf(sentence.Gold.Bunsetsu[i].Link.ToString()));
                var best = Scores.BestOther(scores, right);
                if (scores[right] > scores[best] + 1)
                    continue;
                trainer.Update(features.Items, right, 1);
                trainer.Update(features.Items, best, -1);
            }
        }

        return trainer;
    }

    private static void Copy(FeatureList from, FeatureList to)
    {
        to.Clear();
        to.AddAll(from.Items);
    }

    private IEnumerable<ReadSentence> Shuffled(int epochs)
    {
        var order = sentences.ToArray();
        var shuffle = new Shuffle(11);
        for (var epoch = 0; epoch < epochs; epoch++)
        {
            shuffle.Apply(order);
            foreach (var sentence in order)
                yield return sentence;
        }
    }

    // The sentences so many times in each of several orders, with a mark where an order begins.
    private IEnumerable<(ReadSentence Sentence, bool IsNew)> Orders(int orders, int epochs) =>
        Shuffled(orders * epochs).Select((sentence, i) => (sentence, i % (epochs * sentences.Count) == 0));
}
