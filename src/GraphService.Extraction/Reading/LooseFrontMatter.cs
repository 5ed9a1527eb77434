using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using GraphService.Dates;
using GraphService.Entities;

namespace GraphService.Extraction.Reading;

/// <summary>Front matter without lines of hyphens: at least two lines such as <c>Title: …</c> and <c>日付：…</c> at the very head of a text, or one
/// with a date and an empty line behind it.</summary>
internal static partial class LooseFrontMatter
{
    // What only those who publish it need.
    private const string Unused = "";
    private const int Fewest = 2;
    private const int LongestValue = 300;

    private static readonly Dictionary<string, string> Keys = new(StringComparer.OrdinalIgnoreCase)
    {
        ["Title"] = "title",
        ["Headline"] = "title",
        ["Subject"] = "title",
        ["件名"] = "title",
        ["表題"] = "title",
        ["標題"] = "title",
        ["題名"] = "title",
        ["タイトル"] = "title",
        ["Date"] = "date",
        ["Published"] = "date",
        ["Publication date"] = "date",
        ["日付"] = "date",
        ["公開日"] = "date",
        ["発行日"] = "date",
        ["掲載日"] = "date",
        ["配信日"] = "date",
        ["Author"] = "author",
        ["Authors"] = "author",
        ["著者"] = "author",
        ["筆者"] = "author",
        ["執筆者"] = "author",
        ["作成者"] = "author",
        ["Publisher"] = "publisher",
        ["発行"] = "publisher",
        ["発行者"] = "publisher",
        ["発行元"] = "publisher",
        ["配信元"] = "publisher",
        ["Source"] = "source",
        ["URL"] = "source",
        ["Link"] = "source",
        ["出典"] = "source",
        ["Language"] = "language",
        ["Lang"] = "language",
        ["言語"] = "language",
        ["Tags"] = Unused,
        ["Category"] = Unused,
        ["Categories"] = Unused,
        ["Keywords"] = Unused,
        ["Slug"] = Unused,
        ["Permalink"] = Unused,
        ["Thumbnail"] = Unused,
        ["Image"] = Unused,
        ["Cover"] = Unused,
        ["Layout"] = Unused,
        ["Template"] = Unused,
        ["Status"] = Unused,
        ["Modified"] = Unused,
        ["Updated"] = Unused,
        ["タグ"] = Unused,
        ["カテゴリ"] = Unused,
        ["カテゴリー"] = Unused,
        ["キーワード"] = Unused,
    };

    private static readonly Dictionary<string, string> Languages = new(StringComparer.OrdinalIgnoreCase)
    {
        ["ja"] = "ja",
        ["en"] = "en",
        ["Japanese"] = "ja",
        ["English"] = "en",
        ["日本語"] = "ja",
        ["英語"] = "en",
    };

    /// <summary>What the lines say, with where the text behind them begins; of length 0 where there are none. A line that can't be read ends them.</summary>
    public static FrontMatter Read(string text)
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
            if (!blank && !Take(words, values))
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
            Language = values.TryGetValue("language", out var language) ? Languages[language] : null,
        };
    }

    private static bool Take(string line, Dictionary<string, string> values)
    {
        if (Line().Match(line) is not { Success: true } m || !Keys.TryGetValue(m.Groups["key"].Value.Trim(), out var key))
            return false;
        var value = m.Groups["value"].Value.Trim();
        var readable = value.Length is > 0 and <= LongestValue && key switch
        {
            "date" => DateOf(value) is not null,
            "language" => Languages.ContainsKey(value),
            _ => true,
        };
        return readable && (key == Unused ? values.Count > 0 : values.TryAdd(key, value));
    }

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
