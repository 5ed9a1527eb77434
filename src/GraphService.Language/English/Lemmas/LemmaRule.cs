using GraphService.Language.English.Lexicons;

namespace GraphService.Language.English.Lemmas;

/// <summary>An ending that is replaced; the result must be a word of the class, unless the rule is the last that fits.</summary>
internal sealed record LemmaRule(string Tag, string Ending, string Replacement, LexicalClass Class)
{
    public static ILookup<string, LemmaRule> Read() => WordLists.Rows("lemmas")
        .Select(row => new LemmaRule(row[0], row[1], row[2], Enum.Parse<LexicalClass>(row[3]))).ToLookup(rule => rule.Tag);
}
