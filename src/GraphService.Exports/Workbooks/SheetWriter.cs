using System.Globalization;
using System.Xml;
using GraphService.Exports.Writing;

namespace GraphService.Exports.Workbooks;

/// <summary>One sheet, written row by row. Texts are inline strings, which no program takes for formulas; numbers are doubles.</summary>
internal sealed class SheetWriter : IDisposable
{
    private readonly CellTexts texts;
    private readonly XmlWriter xml;

    public SheetWriter(ExportBuffer buffer, CellTexts texts)
    {
        this.texts = texts;
        xml = XmlWriter.Create(buffer.Memory, WorkbookParts.Settings);
        xml.WriteStartElement("worksheet", WorkbookParts.Space);
        xml.WriteStartElement("sheetData", WorkbookParts.Space);
    }

    /// <summary>Rows so far.</summary>
    public int Rows { get; private set; }

    public void Row(IReadOnlyList<object?> values)
    {
        Rows++;
        xml.WriteStartElement("row", WorkbookParts.Space);
        xml.WriteAttributeString("r", Rows.ToString(CultureInfo.InvariantCulture));
        for (var column = 0; column < values.Count; column++)
            if (values[column] is { } value)
                Cell(column, value);
        xml.WriteEndElement();
        xml.Flush();
    }

    public void Dispose()
    {
        xml.WriteEndDocument();
        xml.Dispose();
    }

    private static string Letters(int column) => column < 26 ? $"{(char)('A' + column)}" : $"{Letters(column / 26 - 1)}{(char)('A' + column % 26)}";

    private void Cell(int column, object value)
    {
        xml.WriteStartElement("c", WorkbookParts.Space);
        xml.WriteAttributeString("r", string.Create(CultureInfo.InvariantCulture, $"{Letters(column)}{Rows}"));
        if (value is string text)
        {
            xml.WriteAttributeString("t", "inlineStr");
            xml.WriteStartElement("is", WorkbookParts.Space);
            xml.WriteStartElement("t", WorkbookParts.Space);
            xml.WriteAttributeString("xml", "space", null, "preserve");
            xml.WriteString(texts.Fitting(text));
            xml.WriteEndElement();
            xml.WriteEndElement();
        }
        else
            xml.WriteElementString("v", WorkbookParts.Space, ((IFormattable)value).ToString(null, CultureInfo.InvariantCulture));
        xml.WriteEndElement();
    }
}
