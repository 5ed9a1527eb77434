using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using GraphService.Dates;
using GraphService.Entities;
using GraphService.Extraction.WordLists;
using GraphService.Ontologies;

namespace GraphService.Extraction.Reading;

/// <summary>Front matter without lines of hyphens: at least two lines such as <c>Title: …</c> and <c>日付：…</c> at the very head of a text, or one
/// with a date and an empty line behind it.</summary>
internal static partial class LooseFrontMatter
{
    // What only those who publish it need.
    private const string Unused = "";
    private const int Fewest = 2;
    private const int LongestValue = 300;

    private static readonly (string Key, ListedWords Words)[] Keys =
    [
        ("title", new("front-title", true)), ("date", new("front-date", true)), ("author", new("front-author", true)),
        ("publisher", new("front-publisher", true)), ("source", new("front-source", true)), ("language", new("front-language", true)),
        (Unused, new("front-unused", true)),
    ];

    private static readonly (string Language, ListedWords Words)[] Languages = [("ja", new("language-ja", true)), ("en", new("language-en", true))];

    /// <summary>What the lines say, with where the text behind them begins; of length 0 where there are none. A line that can't be read ends them.</summary>
    public static FrontMatter Read(Ontology ontology, string text)
    {
        var values = new Dictionary<string, string>();
        var (end, blank, isParted) = (0, false, false);
        for (var line = 0; line < text.Length;)
        {
            var next = text.IndexOf('\n', line) is var n and >= 0 ? n + 1 : text.Length;
            var words = text[line..Math.Min(next, line + LongestValue + 50)].Trim();
            if (words.Length == 0 && blank)
                break;
            blank = words.Length == 0;
            isParted |= blank;
            if (!blank && !Take(ontology, words, values))
                break;
            (line, end) = (next, blank ? end : next);
        }
        return values.Count < Fewest && !(isParted && values.ContainsKey("date")) ? new FrontMatter(0) : new FrontMatter(end)
        {
            Title = values.GetValueOrDefault("title"),
            Date = values.TryGetValue("date", out var date) ? DateOf(date) : null,
            Author = values.GetValueOrDefault("author"),
            Publisher = values.GetValueOrDefault("publisher"),
            Source = values.GetValueOrDefault("source"),
            Language = values.TryGetValue("language", out var language) ? LanguageOf(ontology, language) : null,
        };
    }

    private static bool Take(Ontology ontology, string line, Dictionary<string, string> values)
    {
        if (Line().Match(line) is not { Success: true } m || KeyOf(ontology, m.Groups["key"].Value.Trim()) is not { } key)
            return false;
        var value = m.Groups["value"].Value.Trim();
        var readable = value.Length is > 0 and <= LongestValue && key switch
        {
            "date" => DateOf(value) is not null,
            "language" => LanguageOf(ontology, value) is not null,
            _ => true,
        };
        return readable && (key == Unused ? values.Count > 0 : values.TryAdd(key, value));
    }

    private static string? KeyOf(Ontology ontology, string word) => Keys.FirstOrDefault(k => k.Words.In(ontology).Contains(word)).Key;

    private static string? LanguageOf(Ontology ontology, string word) => Languages.FirstOrDefault(l => l.Words.In(ontology).Contains(word)).Language;

    private static PartialDate? DateOf(string value)
    {
        var text = UnicodeText.Normalized(value, NormalizationForm.FormKC);
        if (Numbers().Match(text) is { Success: true } numbers)
            return Day(numbers.Groups["y"].Value, numbers.Groups["m"].Value, numbers.Groups["d"].Value);
        return English().Match(text) is { Success: true } m && MonthOf(m.Groups["month"].Value) is { } month
            ? Day(m.Groups["y"].Value, month.ToString(CultureInfo.InvariantCulture), m.Groups["d"].Value) : null;
    }

    private static PartialDate? Day(string year, string month, string day)
    {
        var parts = new[] { year, month.PadLeft(2, '0'), day.PadLeft(2, '0') }.TakeWhile(p => p != "00");
        return PartialDate.TryParse(string.Join('-', parts), out var date) ? date : null;
    }

    private static int? MonthOf(string name)
    {
        var names = CultureInfo.InvariantCulture.DateTimeFormat.AbbreviatedMonthNames;
        var month = Array.FindIndex(names, n => n.Length > 0 && name.StartsWith(n, StringComparison.OrdinalIgnoreCase));
        return month < 0 ? null : month + 1;
    }

    [GeneratedRegex(@"^(?<key>[A-Za-z]+(?: [a-z]+)?|[\u3040-\u30FF\u3400-\u9FFF]{2,4})\s*[:：]\s*(?<value>.+)$")]
    private static partial Regex Line();

    [GeneratedRegex(@"^(?<y>(?:19|20)[0-9]{2})(?:[-/.年]\s*(?<m>[0-9]{1,2})(?:[-/.月]\s*(?<d>[0-9]{1,2})日?)?月?|年)?(?![0-9])")]
    private static partial Regex Numbers();

    [GeneratedRegex(@"^(?:[A-Z][a-z]+,\s*)?(?:(?<d>[0-9]{1,2})\s+(?<month>[A-Z][a-z]{2,8})\.?,?"
        + @"|(?<month>[A-Z][a-z]{2,8})\.?\s+(?:(?<d>[0-9]{1,2}),?)?)\s*(?<y>(?:19|20)[0-9]{2})\b")]
    private static partial Regex English();
}
