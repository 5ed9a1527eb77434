using GraphService.Language.Japanese.Dictionaries;

namespace GraphService.Language.Japanese.Words;

/// <summary>The classes that a word may have which the dictionary lacks, by the kind of its first letter.</summary>
internal sealed class UnknownClasses
{
    private static readonly string[] Names = ["名詞,固有名詞,*,*", "名詞,人名,*,*", "名詞,地名,*,*", "名詞,組織名,*,*"];
    private readonly ushort[][] classes;

    public UnknownClasses(WordDictionary dictionary)
    {
        classes = new ushort[Enum.GetValues<LetterKind>().Length][];
        Array.Fill(classes, Of(dictionary, ["名詞,普通名詞,*,*", "名詞,サ変名詞,*,*", .. Names]));
        classes[(int)LetterKind.Kanji] = Of(dictionary, ["名詞,普通名詞,*,*", "名詞,サ変名詞,*,*", "名詞,数詞,*,*", .. Names]);
        classes[(int)LetterKind.Hiragana] = Of(dictionary, ["名詞,普通名詞,*,*", "副詞,*,*,*", .. Names]);
        classes[(int)LetterKind.Digit] = Of(dictionary, ["名詞,数詞,*,*"]);
        classes[(int)LetterKind.Symbol] = Of(dictionary, ["特殊,記号,*,*", "名詞,普通名詞,*,*"]);
        classes[(int)LetterKind.Space] = Of(dictionary, ["特殊,空白,*,*"]);
    }

    public IReadOnlyList<ushort> Of(LetterKind kind) => classes[(int)kind];

    private static ushort[] Of(WordDictionary dictionary, string[] texts) =>
        [.. Enumerable.Range(0, dictionary.Classes.Count).Where(i => texts.Contains(dictionary.Classes[i].Text)).Select(i => (ushort)i)];
}
