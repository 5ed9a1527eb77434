using GraphService.Language.English.Parsing;
using GraphService.Language.English.Tags;
using GraphService.Language.Learning;
using GraphService.Training.Learning;

namespace GraphService.Training.English;

/// <summary>Learns where the right head is among the candidates, and the right relation to it.</summary>
internal sealed class CorrectorLearner(SlotTrainer heads, ClassTrainer labels, ParserLabels relations)
{
    private readonly bool[] isHard = TreeCorrector.HardOf(relations);
    private readonly List<int> candidates = [];
    private readonly FeatureList right = new();
    private readonly FeatureList features = new();
    private readonly int[] scores = new int[relations.Relations.Count];
    private readonly Dictionary<string, int> places = relations.Relations.Select((relation, i) => (relation, i)).ToDictionary(pair =>
        pair.relation, pair => pair.i);
    private int words;
    private int before;
    private int after;

    public void Learn(TreebankSentence sentence, TreeView view)
    {
        for (var word = 0; word < view.Heads.Length; word++)
        {
            if (view.Heads[word] < 0 || !isHard[view.Labels[word]])
                continue;
            var gold = sentence.Words[word].Head;
            TreeCorrector.Candidates(view, word, candidates);
            if (candidates.Contains(gold))
                LearnWord(view, word, gold, places[sentence.Words[word].Relation]);
        }
    }

    /// <summary>How many heads were right before and after, of those that could be; counts anew from here.</summary>
    public string Report()
    {
        var line = $"{words:N0} words, {before:N0} right before, {after:N0} right after";
        (words, before, after) = (0, 0, 0);
        return line;
    }

    private void LearnWord(TreeView view, int word, int gold, int label)
    {
        var (best, most) = (-1, int.MinValue);
        foreach (var candidate in candidates)
        {
            CorrectorFeatures.FillHead(features, view, word, candidate);
            var score = heads.Score(features.Items);
            if (score > most)
                (best, most) = (candidate, score);
        }

        (words, before, after) = (words + 1, before + (view.Heads[word] == gold ? 1 : 0), after + (best == gold ? 1 : 0));
        heads.Next();
        if (best != gold)
        {
            CorrectorFeatures.FillHead(right, view, word, gold);
            heads.Update(right.Items, 1);
            CorrectorFeatures.FillHead(features, view, word, best);
            heads.Update(features.Items, -1);
        }

        CorrectorFeatures.FillLabel(features, view, word, gold);
        Array.Clear(scores);
        labels.AddTo(scores, features.Items);
        var found = 1 + EnglishTagger.Best(scores.AsSpan(1));
        labels.Next();
        if (found == label)
            return;
        labels.Update(features.Items, label, 1);
        labels.Update(features.Items, found, -1);
    }
}
