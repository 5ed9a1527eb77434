using GraphService.Extraction.Texts;

namespace GraphService.Extraction.Dates;

/// <summary>An era of Japan. The year in which one ends is also the first of the next; papers written before its end name years that it never had.</summary>
internal sealed record Era(string Name, string Letter, DateOnly First)
{
    private const int LastYear = 99;

    private static readonly Era[] All =
    [
        new("令和", "R", new(2019, 5, 1)),
        new("平成", "H", new(1989, 1, 8)),
        new("昭和", "S", new(1926, 12, 25)),
        new("大正", "T", new(1912, 7, 30)),
        new("明治", "M", new(1868, 1, 25)),
    ];

    /// <summary>The era of a name (令和) or a letter (R), or null.</summary>
    public static Era? Of(string word) => All.FirstOrDefault(e => e.Name == word || e.Letter == word);

    /// <summary>The Gregorian year of its year (3, 元, 三), or null for what is no year.</summary>
    public int? YearOf(string year) =>
        (year == "元" ? 1 : Numerals.Value(year)) is >= 1 and <= LastYear and var n ? First.Year - 1 + (int)n : null;
}
