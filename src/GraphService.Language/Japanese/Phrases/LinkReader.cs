using GraphService.Language.Learning;
using GraphService.Language.Phrases;

namespace GraphService.Language.Japanese.Phrases;

/// <summary>Says how a bunsetsu hangs on its head: dependent, parallel or in apposition.</summary>
internal static class LinkReader
{
    /// <summary>In the order of the classes of the weights.</summary>
    public static IReadOnlyList<string> Links { get; } = ["D", "P", "A"];

    public static PhraseLink Read(IReadOnlyList<PhraseView> phrases, int[] heads, int at, ClassWeights weights, FeatureList features)
    {
        if (heads[at] < 0)
            return PhraseLink.Dependent;
        Describe(features, phrases, heads, at);
        Span<int> scores = stackalloc int[3];
        weights.AddTo(scores, features.Items);
        var best = 0;
        for (var i = 1; i < scores.Length; i++)
            if (scores[i] > scores[best])
                best = i;
        return (PhraseLink)best;
    }

    public static void Describe(FeatureList features, IReadOnlyList<PhraseView> phrases, int[] heads, int at)
    {
        features.Clear();
        var (own, head) = (phrases[at], phrases[heads[at]]);
        var comma = own.HasComma ? 1u : 0u;
        var near = heads[at] - at == 1 ? 1u : 0u;
        features.Add(1);
        features.Add(2, own.Function, comma);
        features.Add(3, own.Last.Lexical, head.Coarse, comma);
        features.Add(4, own.Last.Lexical, head.Last.Lexical, comma, near);
        features.Add(5, own.Coarse, head.Coarse, own.Last.Lexical, comma);
        features.Add(6, own.Head.Fine, head.Head.Fine, own.Last.Lexical);
        features.Add(7, own.Head.Sense, head.Head.Sense, own.Last.Lexical);
        features.Add(8, own.Head.Surface, own.Last.Lexical);
        features.Add(9, head.Head.Surface, own.Last.Lexical);
        features.Add(10, own.Head.Base, head.Head.Base);
        features.Add(11, own.Function, head.Function, comma);
        features.Add(12, own.Last.Fine, head.Last.Fine, comma);
        features.Add(13, heads[heads[at]] < 0 ? 1u : 0u, own.Last.Lexical, head.Last.Lexical);
        features.Add(14, own.HasOpening ? 1u : 0u, head.HasOpening ? 1u : 0u, own.Last.Lexical);
        features.Add(15, own.FirstWord.Lexical, head.FirstWord.Lexical, own.Last.Lexical);
    }
}
