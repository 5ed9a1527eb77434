using GraphService.Language.Learning;

namespace GraphService.Training.Japanese;

/// <summary>
/// Sentences once more in the style of the press. The annotated text ends its sentences with nouns and である; newspapers and minutes end them with だ, which
/// would hardly be learned.
/// </summary>
internal static class CopulaStyles
{
    // So many sentences that end with a noun get a copula: enough to learn it, too few to forget how encyclopedias write.
    private const uint OneOf = 4;
    private const string Mark = "-press";
    private static readonly KnpWord Plain = new("だ", "だ", "判定詞,*,判定詞,基本形", "");

    public static IEnumerable<KnpSentence> Of(IEnumerable<KnpSentence> sentences)
    {
        foreach (var sentence in sentences)
            if (sentence.Words is [.., var before, { Surface: "。" } stop] && WordsBefore(sentence, before) is { } words)
                yield return sentence with { Words = [.. words, Plain, stop], Id = sentence.Id + Mark };
    }

    /// <summary>Whether a sentence is such a copy. Its relations name the original, so that it is for words and bunsetsu only.</summary>
    public static bool IsCopy(KnpSentence sentence) => sentence.Id.EndsWith(Mark, StringComparison.Ordinal);

    private static IEnumerable<KnpWord>? WordsBefore(KnpSentence sentence, KnpWord before)
    {
        if (before.Class == "判定詞,*,判定詞,デアル列基本形")
            return sentence.Words.Take(sentence.Words.Count - 2);
        return before.Part == "名詞" && Hash.Of(sentence.Id) % OneOf == 0 ? sentence.Words.Take(sentence.Words.Count - 1) : null;
    }
}
