using System.Collections.Frozen;
using GraphService.Language.Learning;

namespace GraphService.Language.English.Parsing;

/// <summary>
/// Looks again at each word whose place is hard to find from left to right (coordination, apposition, prepositional phrases,
/// clauses), now that the whole tree is known.
/// </summary>
internal sealed class TreeCorrector(SlotWeights headWeights, ClassWeights labelWeights, ParserLabels relations)
{
    /// <summary>The model's name in the assembly.</summary>
    public const string FileName = "english-corrector.bin";

    private static readonly FrozenSet<string> Hard = WordLists.Set("hard relations");
    private readonly bool[] isHard = relations.Relations.Select(Hard.Contains).ToArray();

    public static TreeCorrector Read(ModelFile file)
    {
        var labels = file.Classes("corrector.labels");
        return new TreeCorrector(file.Slots("corrector.heads"), labels, new ParserLabels(labels.Names));
    }

    /// <summary>Changes heads and labels in place; the result is a tree as before.</summary>
    public void Correct(ParserInput input, int[] heads, int[] labels)
    {
        var view = new TreeView(input, heads, labels, relations);
        var features = new FeatureList();
        var candidates = new List<int>();
        Span<int> scores = stackalloc int[relations.Relations.Count];
        for (var word = 0; word < heads.Length; word++)
        {
            if (heads[word] < 0 || !isHard[labels[word]])
                continue;
            Candidates(view, word, candidates);
            var best = Best(view, word, candidates, features);
            CorrectorFeatures.FillLabel(features, view, word, best);
            scores.Clear();
            labelWeights.AddTo(scores, features.Items);
            heads[word] = best;
            labels[word] = 1 + Tags.EnglishTagger.Best(scores[1..]);
        }
    }

    public static bool[] HardOf(ParserLabels relations) => relations.Relations.Select(Hard.Contains).ToArray();

    /// <summary>The heads that a word may have: the one that it has comes first.</summary>
    public static void Candidates(TreeView view, int word, List<int> candidates)
    {
        candidates.Clear();
        for (var (up, steps) = (view.Heads[word], 0); up >= 0 && steps < 3; up = view.Heads[up], steps++)
            candidates.Add(up);
        var (nouns, verbs) = (0, 0);
        for (var at = view.Left[word] - 1; at >= 0 && view.Left[word] - at < 25 && (nouns < 3 || verbs < 2); at--)
        {
            var isWanted = (view.Input.IsNoun[at] && nouns++ < 3) || (view.Input.IsVerb[at] && verbs++ < 2);
            if (isWanted && !candidates.Contains(at) && !view.IsUnder(at, word))
                candidates.Add(at);
        }
    }

    private int Best(TreeView view, int word, List<int> candidates, FeatureList features)
    {
        var (best, most) = (candidates[0], int.MinValue);
        foreach (var candidate in candidates)
        {
            CorrectorFeatures.FillHead(features, view, word, candidate);
            var score = headWeights.Score(features.Items);
            if (score <= most)
                continue;
            (best, most) = (candidate, score);
        }

        return best;
    }
}
