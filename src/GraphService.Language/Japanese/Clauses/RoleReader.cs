using GraphService.Language.Learning;

namespace GraphService.Language.Japanese.Clauses;

/// <summary>Says which surface role each candidate of a predicate fills.</summary>
internal sealed class RoleReader(IClassScorer weights, IReadOnlyList<uint[]> senses)
{
    private readonly FeatureList features = new();

    /// <summary>The roles as the annotated text names them; the first is none.</summary>
    public static IReadOnlyList<string> Roles { get; } =
        ["-", "ガ", "ヲ", "ニ", "ト", "デ", "カラ", "ニヨッテ", "マデ", "ヘ", "ヨリ", "ニオイテ", "ニツイテ", "ニカンシテ", "トシテ", "ニタイシテ", "トイウ", "時間", "ノ", "修飾"];

    /// <summary>
    /// For each candidate the number of its role and by how much it is better than the next. ガ, ヲ and ニ are given to one candidate at most, the surest.
    /// </summary>
    public List<(int Role, int Margin)> Read(PhraseTree tree, Predicate predicate, IReadOnlyList<Candidate> candidates)
    {
        var scores = new int[candidates.Count][];
        for (var i = 0; i < candidates.Count; i++)
        {
            RoleFeatures.Describe(features, tree, predicate, candidates, i, senses);
            scores[i] = new int[Roles.Count];
            weights.AddTo(scores[i], features.Items);
        }

        var found = scores.Select(Best).ToList();
        for (var core = 1; core <= 3; core++)
            Dispute(scores, found, core);
        return found;
    }

    private static (int Role, int Margin) Best(int[] scores)
    {
        var best = 0;
        for (var i = 1; i < scores.Length; i++)
            if (scores[i] > scores[best])
                best = i;
        var second = int.MinValue;
        for (var i = 0; i < scores.Length; i++)
            if (i != best)
                second = Math.Max(second, scores[i]);
        return (best, scores[best] - second);
    }

    private static void Dispute(int[][] scores, List<(int Role, int Margin)> found, int role)
    {
        var winner = -1;
        for (var i = 0; i < found.Count; i++)
            if (found[i].Role == role && (winner < 0 || found[i].Margin > found[winner].Margin))
                winner = i;
        for (var i = 0; i < found.Count; i++)
        {
            if (found[i].Role != role || i == winner)
                continue;
            scores[i][role] = int.MinValue / 2;
            found[i] = Best(scores[i]);
        }
    }
}
