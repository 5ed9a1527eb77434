using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace GraphService.Extraction.Tests.Tables;

/// <summary>Makes small workbooks.</summary>
internal static class Workbooks
{
    private const uint DateStyle = 1;

    public static Cell Formula(string formula, string kept) => new() { CellFormula = new CellFormula(formula), CellValue = new CellValue(kept) };

    /// <summary>One sheet; cells are texts, decimals, days, formulas or nothing. A row of nothing but one null is left out.</summary>
    public static byte[] Of(string sheet, object?[][] rows)
    {
        using var bytes = new MemoryStream();
        using (var document = SpreadsheetDocument.Create(bytes, SpreadsheetDocumentType.Workbook))
        {
            var workbook = document.AddWorkbookPart();
            workbook.AddNewPart<WorkbookStylesPart>().Stylesheet = new Stylesheet(
                new CellFormats(new CellFormat(), new CellFormat { NumberFormatId = 14, ApplyNumberFormat = true }));
            var part = workbook.AddNewPart<WorksheetPart>();
            var data = rows.Select((row, i) => (row, i)).Where(r => r.row is not [null]).Select(r => RowOf(r.row, r.i + 1));
            part.Worksheet = new Worksheet(new SheetData(data));
            workbook.Workbook = new Workbook(new Sheets(new Sheet { Name = sheet, SheetId = 1, Id = workbook.GetIdOfPart(part) }));
        }
        return bytes.ToArray();
    }

    private static Row RowOf(object?[] cells, int number)
    {
        var row = new Row { RowIndex = (uint)number };
        for (var i = 0; i < cells.Length; i++)
            if (cells[i] is { } value)
            {
                var cell = CellOf(value);
                cell.CellReference = $"{(char)('A' + i)}{number}";
                row.Append(cell);
            }
        return row;
    }

    private static Cell CellOf(object value) => value switch
    {
        Cell cell => cell,
        string text => new Cell { DataType = CellValues.InlineString, InlineString = new InlineString(new Text(text)) },
        DateOnly day => new Cell { StyleIndex = DateStyle, CellValue = new CellValue(day.ToDateTime(TimeOnly.MinValue).ToOADate().ToString(CultureInfo.InvariantCulture)) },
        IFormattable figure => new Cell { CellValue = new CellValue(figure.ToString(null, CultureInfo.InvariantCulture)) },
        _ => throw new ArgumentException($"A cell holds no {value.GetType().Name}", nameof(value)),
    };
}
