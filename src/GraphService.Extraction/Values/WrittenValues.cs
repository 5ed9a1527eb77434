using System.Globalization;
using System.Text.RegularExpressions;
using GraphService.Dates;
using GraphService.Documents;
using GraphService.Extraction.Amounts;
using GraphService.Extraction.Dates;
using GraphService.Extraction.Reading;
using GraphService.Extraction.Texts;
using GraphService.Ontologies;
using GraphService.Statements;

namespace GraphService.Extraction.Values;

/// <summary>
/// Reads a value that stands by itself, in a cell or a field, as texts are read: 12億円, $5 million, 2024年3月, 51%. What is not read whole is not read.
/// </summary>
internal static partial class WrittenValues
{
    /// <summary>A sum; a plain figure is one, too.</summary>
    /// <param name="ontology">Whose words for sums are known.</param>
    /// <param name="written">As it stands there, which becomes the sum's words.</param>
    /// <param name="currency">ISO 4217, where the sum itself names none.</param>
    /// <param name="unit">What plain figures are counted in: 億円, USD million.</param>
    /// <returns>Null where it can't be read.</returns>
    public static Money? Sum(Ontology ontology, string written, string? currency, string? unit = null)
    {
        var text = Normalized(written);
        if (Figure(text) is { } figure && (unit is null || !Multiples().IsMatch(unit)))
            return new Money(figure, currency ?? (unit is null ? null : Currency(ontology, unit)), Bound.Exact, written.Trim());
        if (unit is not null && char.IsAsciiDigit(text.FirstOrDefault()) && char.IsAsciiDigit(text.LastOrDefault()))
            text = Counted(ontology, text, unit);
        var found = OneSum(ontology, text) ?? (currency is null ? null : OneSum(ontology, text + currency) ?? OneSum(ontology, $"{currency} {text}"));
        return found is null ? null : new Money(found.Value, found.Currency ?? currency, found.Bound, written.Trim(), found.Max);
    }

    /// <summary>A date, of whatever precision; a time of the day behind it does not count. Null where it can't be read.</summary>
    public static PartialDate? Date(Ontology ontology, string written)
    {
        var text = TimeOfDay().Replace(Normalized(written), "");
        if (PartialDate.TryParse(text, out var date))
            return date;
        if (Numbers().Match(text) is { Success: true } numbers)
            return DateParts.Of(Number(numbers, "y"), Number(numbers, "m"), numbers.Groups["d"].Success ? Number(numbers, "d") : null);
        return DateFinder.Find(ontology, text, null) is [{ Until: null, Doubt: null } found] && found.Start == 0 && found.End == text.Length
            ? found.Date : null;
    }

    /// <summary>A share in percent; a plain figure is one, too. Null where it can't be read.</summary>
    public static Share? Share(Ontology ontology, string written)
    {
        var text = Normalized(written);
        if (Figure(text) is { } figure)
            return figure is >= 0 and <= 100 ? new Share(figure, figure, Bound.Exact, written.Trim()) : null;
        return ShareFinder.Find(ontology, text) is [var found] && found.Start == 0 && found.End == text.Length
            ? new Share(found.Share.Min, found.Share.Max, found.Share.Bound, written.Trim()) : null;
    }

    /// <summary>A currency by its code, sign or word: USD, 円, $. Null where it is none.</summary>
    public static string? Currency(Ontology ontology, string written)
    {
        var text = Normalized(written);
        return Currencies.Of(ontology).CodeOf(text) ?? (text.Length == 3 && text.All(char.IsAsciiLetterUpper) ? text : null);
    }

    /// <summary>A text as finders read it, in one line.</summary>
    public static string Normalized(string written) =>
        written.All(c => c is > ' ' and < (char)127) ? written : Normalizer.Normalize(new SourceText(written.ReplaceLineEndings(" "))).Value.Trim();

    private static Money? OneSum(Ontology ontology, string text) =>
        AmountFinder.Find(ontology, text) is [var found] && found.Start == 0 && text.AsSpan(found.End).Trim() is "" ? found.Money : null;

    // 12 of (USD million) is USD 12 million, 12 of (億円) is 12億円.
    private static string Counted(Ontology ontology, string figure, string unit)
    {
        var words = unit.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words is [var first, ..] && Currencies.Of(ontology).CodeOf(first) is not null && words.Length > 1
            ? $"{first} {figure} {string.Join(' ', words.Skip(1))}" : Script.IsKanji(unit[0]) ? figure + unit : $"{figure} {unit}";
    }

    private static decimal? Figure(string text) =>
        PlainFigure().IsMatch(text) && decimal.TryParse(text, NumberStyles.Float | NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var figure)
            ? figure : null;

    private static int Number(Match match, string group) => int.Parse(match.Groups[group].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);

    // 1,234,567.5 and what spreadsheets keep: 1.5E+7.
    [GeneratedRegex(@"^(?:[0-9]{1,3}(?:,[0-9]{3})+|[0-9]{1,28})(?:\.[0-9]{1,20})?(?:E\+?[0-9]{1,2})?$")]
    private static partial Regex PlainFigure();

    [GeneratedRegex(@"[千万億兆]|\b(?:thousand|million|billion|trillion|mn|bn|tn|[mk])\b|[$€£¥](?:mn|bn|tn|[mk])\b|lakh|crore", RegexOptions.IgnoreCase)]
    private static partial Regex Multiples();

    [GeneratedRegex(@"[T ][0-9]{1,2}:[0-9]{2}(?::[0-9]{2}(?:\.[0-9]+)?)?Z?$")]
    private static partial Regex TimeOfDay();

    // The year first: of 3/4/2024 nobody can say which is the month.
    [GeneratedRegex(@"^(?<y>[12][0-9]{3})[/.-](?<m>[01]?[0-9])(?:[/.-](?<d>[0-3]?[0-9]))?$")]
    private static partial Regex Numbers();
}
