using GraphService.Language.Learning;

namespace GraphService.Language.Japanese.Phrases;

/// <summary>Says which words begin a bunsetsu.</summary>
internal static class PhraseReader
{
    /// <summary>For each word whether it begins one; the first always does.</summary>
    public static bool[] Read(ReadOnlySpan<WordView> words, SlotWeights weights, FeatureList features)
    {
        var starts = new bool[words.Length];
        for (int i = 0, last = 0; i < words.Length; i++)
        {
            if (i > 0)
            {
                Describe(features, words, i, i - last);
                starts[i] = MustBegin(words[i - 1], words[i]) || weights.Score(features.Items) > 0;
            }
            else
            {
                starts[i] = true;
            }

            if (starts[i])
                last = i;
        }

        return starts;
    }

    // A word of content behind a particle, or a noun behind a verb in a form that ends or modifies: 検討している|ことが|わかった.
    private static bool MustBegin(in WordView left, in WordView right) =>
        right.Class.Part is "名詞" && right.Class.Subclass == "形式名詞" && left.Class.Part is "動詞" or "接尾辞" or "助動詞" && EndsOrModifies(left.Class.Form)
        || right.Class.Part == "動詞" && left.Class is { Part: "助詞", Subclass: "格助詞" };

    private static bool EndsOrModifies(string form) => form.EndsWith("基本形", StringComparison.Ordinal) || form.EndsWith("タ形", StringComparison.Ordinal);

    /// <summary>What speaks for and against a border before a word.</summary>
    /// <param name="features">Cleared and filled.</param>
    /// <param name="words">Of the sentence.</param>
    /// <param name="at">The word.</param>
    /// <param name="length">How many words the bunsetsu before it has.</param>
    public static void Describe(FeatureList features, ReadOnlySpan<WordView> words, int at, int length)
    {
        features.Clear();
        var (left, right) = (words[at - 1], words[at]);
        var before = at > 1 ? words[at - 2] : WordView.Border;
        var after = at + 1 < words.Length ? words[at + 1] : WordView.Border;
        features.Add(1);
        features.Add(2, left.Fine, right.Fine);
        features.Add(3, left.Coarse, right.Coarse);
        features.Add(4, left.Lexical, right.Lexical);
        features.Add(5, left.Base, right.Coarse);
        features.Add(6, left.Coarse, right.Base);
        features.Add(7, left.Surface, right.Surface);
        features.Add(8, before.Coarse, left.Coarse, right.Coarse);
        features.Add(9, left.Coarse, right.Coarse, after.Coarse);
        features.Add(10, before.Lexical, left.Lexical, right.Lexical);
        features.Add(11, left.Lexical, right.Lexical, after.Lexical);
        features.Add(12, (uint)Math.Min(length, 4), left.Coarse, right.Coarse);
        features.Add(13, right.Surface);
        features.Add(14, left.Surface);
        features.Add(15, right.Lexical, after.Lexical);
        features.Add(16, left.Letters, right.Letters, left.Coarse, right.Coarse);
        features.Add(17, before.Surface, left.Surface, right.Coarse);
    }
}
