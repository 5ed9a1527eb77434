using System.Globalization;
using System.Text.RegularExpressions;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace GraphService.Extraction.Tables.Files;

/// <summary>
/// The texts of cells, as somebody sees them who opens the workbook: days as 2025-04-01, percentages with their sign, figures with all digits.
/// </summary>
internal sealed partial class XlsxCells
{
    private const double LastDay = 2_958_465;
    private const double DaysTo1904 = 1462;

    private readonly List<string> shared = [];
    private readonly List<CellKind> kinds = [];
    private readonly bool from1904;

    public XlsxCells(WorkbookPart workbook)
    {
        from1904 = workbook.Workbook?.WorkbookProperties?.Date1904?.Value ?? false;
        if (workbook.SharedStringTablePart is { } table)
            ReadShared(table);
        ReadKinds(workbook.WorkbookStylesPart?.Stylesheet);
    }

    private enum CellKind
    {
        Plain,
        Date,
        Percent,
    }

    /// <summary>The cells of a row, those that are left out as empty texts.</summary>
    /// <exception cref="TableException">The row has too many.</exception>
    public IReadOnlyList<string> TextsOf(Row row)
    {
        var texts = new List<string>();
        foreach (var cell in row.Elements<Cell>())
        {
            var column = cell.CellReference?.Value is { } reference ? ColumnOf(reference) : texts.Count;
            if (column >= TableLimits.MostColumns)
                throw TableLimits.TooLarge($"more than {TableLimits.MostColumns:N0} columns");
            while (texts.Count < column)
                texts.Add("");
            if (texts.Count == column)
                texts.Add(OneLine(TextOf(cell)));
        }
        return texts;
    }

    private string TextOf(Cell cell)
    {
        var value = cell.CellValue?.Text ?? "";
        var type = cell.DataType?.Value;
        if (type == CellValues.SharedString)
            return int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number < shared.Count ? shared[number] : "";
        if (type == CellValues.InlineString)
            return cell.InlineString?.InnerText ?? "";
        if (type == CellValues.Boolean)
            return value == "1" ? "TRUE" : "FALSE";
        return type is null || type == CellValues.Number ? FigureOf(value, KindOf(cell)) : value;
    }

    private string FigureOf(string value, CellKind kind)
    {
        if (!double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var figure) || !double.IsFinite(figure))
            return value;
        return kind switch
        {
            CellKind.Date when figure + (from1904 ? DaysTo1904 : 0) is > 0 and < LastDay and var day => DateTime.FromOADate(day) is var time
                ? time.ToString(time.TimeOfDay == TimeSpan.Zero ? "yyyy-MM-dd" : "yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture) : "",
            CellKind.Percent => Exact(figure * 100) + "%",
            _ => Exact(figure),
        };
    }

    // What a double adds behind the fifteenth digit nobody wrote.
    private static string Exact(double figure) => Math.Abs(figure) is < 1e20 and (0 or > 1e-9)
        ? ((decimal)figure).ToString("0.####################", CultureInfo.InvariantCulture) : figure.ToString("R", CultureInfo.InvariantCulture);

    private CellKind KindOf(Cell cell) => cell.StyleIndex?.Value is { } style && style < kinds.Count ? kinds[(int)style] : CellKind.Plain;

    private void ReadShared(SharedStringTablePart table)
    {
        using var reader = OpenXmlReader.Create(table);
        while (reader.Read())
            if (reader.ElementType == typeof(SharedStringItem) && reader.IsStartElement)
                shared.Add(TextOf((SharedStringItem)reader.LoadCurrentElement()!));
    }

    // Readings of kanji (furigana) stand beside the text.
    private static string TextOf(SharedStringItem item) => item.Text?.Text ?? string.Concat(item.Elements<Run>().Select(r => r.Text?.Text));

    private void ReadKinds(Stylesheet? styles)
    {
        var own = (styles?.NumberingFormats?.Elements<NumberingFormat>() ?? [])
            .Where(f => f.NumberFormatId is not null).GroupBy(f => f.NumberFormatId!.Value).ToDictionary(g => g.Key, g => g.First().FormatCode?.Value ?? "");
        foreach (var format in styles?.CellFormats?.Elements<CellFormat>() ?? [])
            kinds.Add(KindOf(format.NumberFormatId?.Value ?? 0, own));
    }

    // ECMA-376, 18.8.30: formats that need no code of their own, those of Japan included.
    private static CellKind KindOf(uint id, Dictionary<uint, string> own) => id switch
    {
        _ when own.TryGetValue(id, out var code) => KindOf(Literals().Replace(code, "")),
        (>= 14 and <= 22) or (>= 27 and <= 36) or (>= 50 and <= 58) => CellKind.Date,
        9 or 10 => CellKind.Percent,
        _ => CellKind.Plain,
    };

    private static CellKind KindOf(string code) => code.Contains('%', StringComparison.Ordinal) ? CellKind.Percent
        : Days().IsMatch(code) ? CellKind.Date : CellKind.Plain;

    private static int ColumnOf(string reference)
    {
        var column = 0;
        foreach (var c in reference.TakeWhile(char.IsAsciiLetter).Take(4))
            column = (column * 26) + (char.ToUpperInvariant(c) - 'A' + 1);
        return Math.Max(0, column - 1);
    }

    private static string OneLine(string text) => text.AsSpan().IndexOfAny('\t', '\r', '\n') < 0 ? text : Breaks().Replace(text, " ");

    [GeneratedRegex(@"[\t\r\n]+")]
    private static partial Regex Breaks();

    [GeneratedRegex("""\[[^\]]*\]|"[^"]*"|\\.""")]
    private static partial Regex Literals();

    [GeneratedRegex("[yd年月日]|m{3,}|gg?e", RegexOptions.IgnoreCase)]
    private static partial Regex Days();
}
