using System.Globalization;
using System.Text;
using System.Xml;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace GraphService.Exports.Workbooks;

/// <summary>
/// One table, written row by row; what a sheet can't take goes on on another, with the same heads. Texts are inline strings, which no program
/// takes for formulas, cut where a cell ends; numbers are doubles, as in every spreadsheet.
/// </summary>
internal sealed class SheetWriter : IDisposable
{
    /// <summary>Excel's own bound, in UTF-16 units.</summary>
    public const int CellLimit = 32_767;

    private readonly WorkbookPart workbook;
    private readonly string name;
    private readonly IReadOnlyList<string> heads;
    private readonly int rowLimit;
    private OpenXmlWriter? sheet;
    private int rows;
    private int parts;

    public SheetWriter(WorkbookPart workbook, string name, IReadOnlyList<string> heads, int rowLimit)
    {
        (this.workbook, this.name, this.heads, this.rowLimit) = (workbook, name, heads, rowLimit);
        Begin();
    }

    /// <summary>The sheets that were begun, with their parts' ids.</summary>
    public List<(string Name, string Id)> Sheets { get; } = [];

    /// <summary>Cells that were cut.</summary>
    public int Cut { get; private set; }

    /// <summary>Characters that XML forbids and that were replaced.</summary>
    public int Replaced { get; private set; }

    public void Row(IReadOnlyList<object?> values)
    {
        if (rows == rowLimit)
        {
            End();
            Begin();
        }
        Write(values);
    }

    public void Dispose() => End();

    private void Begin()
    {
        parts++;
        var part = workbook.AddNewPart<WorksheetPart>($"{name.ToLowerInvariant()}{parts}");
        Sheets.Add((parts == 1 ? name : $"{name} {parts}", workbook.GetIdOfPart(part)));
        sheet = OpenXmlWriter.Create(part);
        sheet.WriteStartElement(new Worksheet());
        sheet.WriteStartElement(new SheetData());
        rows = 0;
        Write([.. heads]);
    }

    private void Write(IReadOnlyList<object?> values)
    {
        rows++;
        sheet!.WriteStartElement(new Row());
        for (var column = 0; column < values.Count; column++)
            if (values[column] is { } value)
                sheet.WriteElement(Cell(Reference(column), value));
        sheet.WriteEndElement();
    }

    private void End()
    {
        sheet?.WriteEndElement();
        sheet?.WriteEndElement();
        sheet?.Dispose();
        sheet = null;
    }

    private Cell Cell(string reference, object value) => value is string text
        ? new Cell(new InlineString(new Text(Fitting(text)) { Space = SpaceProcessingModeValues.Preserve })) { CellReference = reference, DataType = CellValues.InlineString }
        : new Cell(new CellValue(((IFormattable)value).ToString(null, CultureInfo.InvariantCulture))) { CellReference = reference };

    private string Reference(int column) => string.Create(CultureInfo.InvariantCulture, $"{Letters(column)}{rows}");

    private static string Letters(int column) => column < 26 ? $"{(char)('A' + column)}" : $"{Letters(column / 26 - 1)}{(char)('A' + column % 26)}";

    private string Fitting(string text)
    {
        if (text.Length > CellLimit)
        {
            Cut++;
            text = text[..(char.IsHighSurrogate(text[CellLimit - 2]) ? CellLimit - 2 : CellLimit - 1)] + "…";
        }
        var fitting = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
            if (rune.Value > char.MaxValue || XmlConvert.IsXmlChar((char)rune.Value))
                fitting.Append(rune);
            else
            {
                fitting.Append('\uFFFD');
                Replaced++;
            }
        // A reader takes _x000D_ for a carriage return, so an underscore of the text's own that begins such a thing is escaped itself.
        return fitting.Replace("_x", "_x005F_x").Replace("\r", "_x000D_").ToString();
    }
}
