using GraphService.Language.English.Lexicons;
using GraphService.Language.Texts;

namespace GraphService.Language.English.Tags;

/// <summary>
/// Headings whose words all begin with a capital, or are all capitals, hide what is a name. For the stages that look at letters
/// they are read as if they were written plainly: a word that the lexicon knows as no
/// name is small, unless the document's sentences write it with a capital too.
/// </summary>
internal static class Headings
{
    private const int ShortestWord = 4;
    private const int FewestWords = 3;

    /// <summary>The text with plain headings, of the same length; the same text where it has none.</summary>
    public static string Plain(string text, List<List<TextRange>> sentences, EnglishLexicon lexicon)
    {
        var headings = sentences.FindAll(sentence => IsHeading(text, sentence));
        if (headings.Count == 0)
            return text;
        var capitals = Capitals(text, sentences.Except(headings));
        var letters = text.ToCharArray();
        foreach (var word in headings.SelectMany(heading => heading))
        {
            if (!char.IsUpper(text[word.Start]))
                continue;
            var isName = capitals.Contains(word.In(text)) || !IsCommon(text.AsSpan(word.Start, word.Length), lexicon);
            if (isName && (!IsUpper(text, word) || word.Length < ShortestWord))
                continue;
            for (var at = word.Start + (isName ? 1 : 0); at < word.End; at++)
                letters[at] = char.ToLowerInvariant(letters[at]);
        }

        return new string(letters);
    }

    private static bool IsHeading(string text, List<TextRange> sentence)
    {
        if (sentence.Count > 40 || text[sentence[^1].Start] is '.' or '!' or '?')
            return false;
        var capitals = 0;
        foreach (var word in sentence)
        {
            if (word.Length < ShortestWord || !char.IsLetter(text[word.Start]))
                continue;
            if (!char.IsUpper(text[word.Start]))
                return false;
            capitals++;
        }

        return capitals >= FewestWords;
    }

    private static HashSet<string> Capitals(string text, IEnumerable<List<TextRange>> sentences) =>
        sentences.SelectMany(sentence => sentence.Skip(1)).Where(word => word.Length < 30 && char.IsUpper(text[word.Start]))
            .Select(word => word.In(text)).ToHashSet(StringComparer.Ordinal);

    private static bool IsCommon(ReadOnlySpan<char> word, EnglishLexicon lexicon)
    {
        var value = lexicon.Word(WordForms.LowerHash(word));
        return value != 0 && (value & (uint)(LexicalClass.Capital | LexicalClass.OnlyCapital)) == 0;
    }

    private static bool IsUpper(string text, TextRange word)
    {
        foreach (var unit in text.AsSpan(word.Start, word.Length))
        {
            if (char.IsLower(unit))
                return false;
        }

        return true;
    }
}
