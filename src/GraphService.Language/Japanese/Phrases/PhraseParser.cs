using GraphService.Language.Learning;

namespace GraphService.Language.Japanese.Phrases;

/// <summary>
/// Says on which later bunsetsu each bunsetsu hangs, from the last to the first. Candidates are the next one and those that it hangs on in turn, so that no
/// two arcs cross.
/// </summary>
internal static class PhraseParser
{
    /// <summary>The head of each bunsetsu, -1 for the last.</summary>
    public static int[] Read(IReadOnlyList<PhraseView> phrases, SlotWeights weights, FeatureList features)
    {
        var heads = new int[phrases.Count];
        if (heads.Length > 0)
            heads[^1] = -1;
        var isHeadline = Headlines.Is(phrases);
        for (var i = phrases.Count - 2; i >= 0; i--)
            heads[i] = Best(phrases, heads, i, isHeadline, weights, features);
        return heads;
    }

    private static int Best(IReadOnlyList<PhraseView> phrases, int[] heads, int at, bool isHeadline, SlotWeights weights, FeatureList features)
    {
        var (best, bestScore) = (at + 1, int.MinValue);
        var rank = 0;
        for (var candidate = at + 1; candidate >= 0 && rank < MostCandidates; candidate = heads[candidate], rank++)
        {
            var mayHang = isHeadline ? Headlines.MayHang(phrases[at], phrases[candidate], heads[candidate] < 0) : MayHang(phrases[at], phrases[candidate]);
            if (!mayHang)
                continue;
            Describe(features, phrases, heads, at, candidate, rank);
            var score = weights.Score(features.Items);
            if (score > bestScore)
                (best, bestScore) = (candidate, score);
        }

        return best;
    }

    /// <summary>Whether one may hang on another at all: an argument doesn't hang on a noun that is an argument itself, nor on a day.</summary>
    public static bool MayHang(PhraseView own, PhraseView head) =>
        !(own.IsNominal && own.Particle is "は" or "が" or "を" && head.IsNominal && (head.Particle is "を" or "へ" or "から" || IsDay(head)));

    // 東雲重工は20日、…: nobody acts on a day.
    private static bool IsDay(PhraseView head) => head.Particle.Length == 0 && head.HasComma
        && head.Last.Text is "日" or "月" or "年" or "年度" or "時" or "午前" or "午後";

    /// <summary>So many candidates are looked at, which keeps the cost of a long sentence linear.</summary>
    public const int MostCandidates = 24;

    /// <summary>What speaks for and against a head.</summary>
    /// <param name="features">Cleared and filled.</param>
    /// <param name="phrases">Of the sentence.</param>
    /// <param name="heads">The heads of those after the one that is looked at.</param>
    /// <param name="at">The one that hangs.</param>
    /// <param name="candidate">What it may hang on.</param>
    /// <param name="rank">How many candidates are nearer.</param>
    public static void Describe(FeatureList features, IReadOnlyList<PhraseView> phrases, int[] heads, int at, int candidate, int rank)
    {
        features.Clear();
        var (own, head) = (phrases[at], phrases[candidate]);
        var distance = (uint)(candidate - at);
        var far = distance switch { 1 => 1u, 2 => 2u, <= 5 => 3u, _ => 4u };
        var comma = own.HasComma ? 1u : 0u;
        var last = heads[candidate] < 0 ? 1u : 0u;
        var own0 = Hash.Mix(own.Function, own.Coarse);
        var head0 = Hash.Mix(head.Function, head.Coarse);
        features.Add(1, own.Function, head.Coarse);
        features.Add(2, own0, head.Coarse);
        features.Add(3, own.Function, head.Head.Base);
        features.Add(4, own.Head.Base, head.Head.Base);
        features.Add(5, own.Last.Lexical, head.Last.Lexical, comma);
        features.Add(6, own.Function, head0, comma);
        features.Add(7, own.Last.Lexical, head.Coarse, far, comma);
        features.Add(8, own.Last.Fine, head.Last.Fine, far, comma);
        features.Add(9, own.Last.Lexical, far, comma, (uint)Math.Min(rank, 4));
        features.Add(10, own.Last.Lexical, last, comma);
        features.Add(11, own.Last.Lexical, head.HasComma ? 1u : 0u, comma, head.Coarse);
        features.Add(12, own.Head.Fine, head.Head.Fine, own.Last.Lexical);
        features.Add(13, own.Last.Lexical, head.FirstWord.Lexical);
        features.Add(14, own.Head.Sense, head.Head.Sense, own.Last.Lexical);
        features.Add(16, own.Function, head.Function, own.Coarse == head.Coarse ? 1u : 0u, comma);
        features.Add(17, own.Last.Lexical, head.Coarse);
        features.Add(18, own.Last.Lexical, head.Coarse, head.Last.Lexical);
        features.Add(19, (uint)Math.Min(rank, 6), own.Last.Lexical, head.Coarse, comma);
        features.Add(20, own.Head.Base, own.Last.Lexical, head.Head.Base);
        features.Add(40, own.Head.Surface, own.Last.Lexical, head.Coarse);
        features.Add(41, head.Head.Base, far);
        features.Add(42, far, head.Coarse, own.Coarse, comma);
        features.Add(43, own.Last.Lexical, last, far, head.IsPredicate ? 1u : 0u);
        Between(features, phrases, heads, at, candidate, comma);
        Around(features, phrases, at, candidate);
    }

    private static void Between(FeatureList features, IReadOnlyList<PhraseView> phrases, int[] heads, int at, int candidate, uint comma)
    {
        var own = phrases[at];
        var (commas, same, predicates, topics, depth) = (0u, 0u, 0u, 0u, 0);
        for (var i = at + 1; i < candidate && i < at + 40; i++)
        {
            var phrase = phrases[i];
            commas += phrase.HasComma ? 1u : 0u;
            same += phrase.Last.Lexical == own.Last.Lexical ? 1u : 0u;
            predicates += phrase.IsPredicate ? 1u : 0u;
            depth += (phrase.HasOpening ? 1 : 0) - (phrase.HasClosing ? 1 : 0);
        }

        var filled = 0u;
        for (var i = at + 1; i < candidate && i < at + 40; i++)
        {
            if (heads[i] != candidate)
                continue;
            topics++;
            if (phrases[i].Last.Lexical == own.Last.Lexical)
                filled = 1;
        }

        features.Add(21, own.Last.Lexical, Math.Min(commas, 3), comma);
        features.Add(22, own.Last.Lexical, Math.Min(same, 2), filled, comma);
        features.Add(23, own.Last.Lexical, Math.Min(predicates, 3), comma, phrases[candidate].IsPredicate ? 1u : 0u);
        features.Add(24, (uint)(Math.Clamp(depth, -1, 1) + 1), own.HasClosing ? 1u : 0u, own.HasOpening ? 1u : 0u);
        features.Add(25, own.Last.Lexical, filled, phrases[candidate].Coarse, Math.Min(topics, 2));
        features.Add(26, own.Last.Lexical, filled, phrases[candidate].Head.Base);
    }

    private static void Around(FeatureList features, IReadOnlyList<PhraseView> phrases, int at, int candidate)
    {
        var (own, head) = (phrases[at], phrases[candidate]);
        var next = at + 1 == candidate ? 2u : phrases[at + 1].Last.Lexical;
        var before = candidate - 1 == at ? 2u : phrases[candidate - 1].Last.Lexical;
        var after = candidate + 1 < phrases.Count ? phrases[candidate + 1].Coarse : 1u;
        features.Add(31, own.Last.Lexical, next, head.Coarse);
        features.Add(32, own.Last.Lexical, before, head.Coarse);
        features.Add(33, own.Last.Lexical, head.Last.Lexical, after);
        features.Add(34, own.Function, head.Last.Lexical, next);
    }
}
