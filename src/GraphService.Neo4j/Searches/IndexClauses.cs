using GraphService.Search;

namespace GraphService.Neo4j.Searches;

/// <summary>
/// What must be in an index where something stands, in the syntax of the index's queries. Clauses are necessary and not sufficient; null says
/// that there is none, since the <c>cjk</c> analyzer may hold nothing of it. Runs are letters, digits and kanji: none needs to be escaped.
/// </summary>
internal static class IndexClauses
{
    // More would only narrow further.
    private const int MaxRuns = 16;
    private const int MaxCharacters = 64;

    // The analyzer cuts a longer word into pieces of so many characters.
    private const int MaxWord = 255;

    /// <summary>Of a text with a word that the analyzer cuts.</summary>
    public const string OfCutWords = "/.{255}/";

    // What the analyzer drops, wherever it stands alone.
    private static readonly string[] StopWords =
        ["a", "and", "are", "as", "at", "be", "but", "by", "for", "if", "in", "into", "is", "it", "no", "not", "of", "on", "or", "s", "such", "t", "that", "the", "their", "then", "there", "these", "they", "this", "to", "was", "will", "with", "www"];

    /// <summary>Of a text that has this part somewhere, also in the middle of a word.</summary>
    public static string? Containing(string part) => All(SearchRuns.Of(part).SelectMany(Within));

    /// <summary>Of a name's key that begins with this one: it has all of its runs, of which the last may go on.</summary>
    public static string? Beginning(string key)
    {
        var runs = SearchRuns.Of(key).ToList();
        return runs is [{ Kind: SearchRunKind.Word } only] && key.StartsWith(only.Text, StringComparison.Ordinal) ? All([Word(only.Text, open: true)]) : All(runs.SelectMany(Within));
    }

    /// <summary>Of a text that has this word of a search, as <see cref="WordBorders"/> says where it stands.</summary>
    public static string? Having(string word)
    {
        var runs = SearchRuns.Of(word).ToList();
        var open = WordBorders.LastPart(word) >= WordBorders.ShortestBeginning;
        return All(runs.Select((run, i) => run.Kind == SearchRunKind.Characters ? Characters(run.Text) : Word(run.Text, open && i == runs.Count - 1)));
    }

    /// <summary>Of a text of which one of the clauses is true; none where one of them is unknown.</summary>
    public static string? Any(IReadOnlyList<string?> clauses) => clauses.Contains(null) ? null : string.Join(" OR ", clauses.Distinct());

    private static string? All(IEnumerable<string?> clauses) => clauses.OfType<string>().Distinct().Take(MaxRuns).ToList() is { Count: > 0 } known ? $"({string.Join(" AND ", known)})" : null;

    private static IEnumerable<string?> Within(SearchRun run)
    {
        if (run.Kind == SearchRunKind.Characters)
            return Scripts(run.Text).Select(Joined);
        var part = Cut(run.Text, MaxCharacters);
        return StopWords.Any(w => w.Contains(part, StringComparison.Ordinal)) ? [] : [$"*{part}*"];
    }

    private static string? Word(string run, bool open) => run.Length > MaxWord ? Cut(run, MaxWord)
        : StopWords.Any(w => open ? w.StartsWith(run, StringComparison.Ordinal) : w == run) ? null
        : open ? $"{run}*" : run;

    // An underscore joins katakana, as it does letters, to one term with what is beyond it: データ_AI.
    private static string Joined(string run) => run.Length > 1 && IsKatakana(run[0]) ? $"({Characters(run)} OR *{Cut(run, MaxCharacters)}*)" : Characters(run);

    private static IEnumerable<string> Scripts(string run)
    {
        var start = 0;
        for (var i = 1; i <= run.Length; i++)
            if (i == run.Length || IsKatakana(run[i]) != IsKatakana(run[start]))
            {
                yield return run[start..i];
                start = i;
            }
    }

    private static bool IsKatakana(char c) => c is >= '\u30A1' and <= '\u30FF';

    // Pairs of neighbours; a character that stands alone is a term, and part of one where it doesn't.
    private static string Characters(string run) => run.Length == 1 ? $"*{run}*" : $"\"{Cut(run, MaxCharacters)}\"";

    private static string Cut(string text, int length) => text.Length <= length ? text : text[..length];
}
