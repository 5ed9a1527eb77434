using System.Globalization;
using System.Text.RegularExpressions;

namespace GraphService.Extraction.Texts;

/// <summary>Reads figures of Japanese text: 3,456, 12億3,456万7,890, 3千500, 四十九兆, 二〇二五.</summary>
internal static partial class Numerals
{
    /// <summary>Kanji for 0 to 9; a row of them is a figure by places.</summary>
    public const string Digits = "〇零一二三四五六七八九";

    /// <summary>Kanji for ten, hundred and thousand, which multiply what stands before them.</summary>
    public const string SmallUnits = "十百千";

    /// <summary>Kanji for powers of ten thousand, which multiply all since the last of them.</summary>
    public const string LargeUnits = "万億兆京";

    // A trillion times the first, and any product below the second, is within the range of a decimal.
    private const decimal LargestPlain = 1e16m;
    private const decimal Largest = 1e20m;

    /// <summary>The value, or null for what is no well-formed figure: 1.2.3, 1,23, units that grow from left to right.</summary>
    public static decimal? Value(string figure)
    {
        var sum = new Sum(0, 0, null, Largest, Largest);
        foreach (Match token in Token().Matches(figure))
            if ((token.Groups["unit"].Success ? sum.Times(UnitOf(token.Value[0])) : sum.With(token)) is { } next)
                sum = next;
            else
                return null;
        return sum.Total + sum.Section + (sum.Current ?? 0);
    }

    // What was read so far: up to the last large unit (Total), behind it (Section), a figure whose unit is to come (Current),
    // and the units that the next ones must stay below.
    private readonly record struct Sum(decimal Total, decimal Section, decimal? Current, decimal Small, decimal Large)
    {
        public Sum? With(Match token)
        {
            var figure = token.Groups["kanji"].Success ? ByPlaces(token.Value) : Plain(token.Value);
            return Current is null && figure is not null ? this with { Current = figure } : null;
        }

        public Sum? Times(decimal unit) => unit < 1e4m ? TimesSmall(unit) : TimesLarge(unit);

        private Sum? TimesSmall(decimal unit) =>
            unit >= Small || Section + ((Current ?? 1) * unit) is var section && section > Largest / unit ? null
            : new Sum(Total, section, null, unit, Large);

        private Sum? TimesLarge(decimal unit) =>
            unit >= Large || Section + (Current ?? 0) is var section && (section == 0 || section > Largest / unit) ? null
            : new Sum(Total + (section * unit), 0, null, Largest, unit);
    }

    /// <summary>The value of digits with or without commas, or null where these stand at odd places, or the value is beyond all sums.</summary>
    public static decimal? Plain(string digits) =>
        WellFormed().IsMatch(digits)
        && decimal.TryParse(digits.Replace(",", "", StringComparison.Ordinal), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value)
        && value <= LargestPlain ? value : null;

    /// <summary>The units with which a figure ends, multiplied: of 3千億, 千億.</summary>
    public static decimal LastUnit(string figure) => Units().Match(figure).Value.Aggregate(1m, (product, unit) => product * UnitOf(unit));

    private static decimal? ByPlaces(string kanji) =>
        Plain(string.Concat(kanji.Select(c => c == '〇' ? 0 : Digits.IndexOf(c, StringComparison.Ordinal) - 1)));

    private static decimal UnitOf(char unit) => unit switch
    {
        '十' => 1e1m,
        '百' => 1e2m,
        '千' => 1e3m,
        '万' => 1e4m,
        '億' => 1e8m,
        '兆' => 1e12m,
        _ => 1e16m,
    };

    [GeneratedRegex($"(?<kanji>[{Digits}]+)|(?<unit>[{SmallUnits}{LargeUnits}])|[^{Digits}{SmallUnits}{LargeUnits}]+")]
    private static partial Regex Token();

    // Also 12,34,567, as in India.
    [GeneratedRegex(@"^(?:[0-9]{1,3}(?:,[0-9]{3})+|[0-9]{1,2}(?:,[0-9]{2})+,[0-9]{3}|[0-9]+)(?:\.[0-9]+)?$")]
    private static partial Regex WellFormed();

    [GeneratedRegex($"[{SmallUnits}]?[{LargeUnits}]?$")]
    private static partial Regex Units();
}
