using System.IO.Compression;
using System.Text;
using System.Xml;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace GraphService.Extraction.Tables.Files;

/// <summary>Reads workbooks: cells as the texts and figures that the file keeps, days as dates. Formulas are not run.</summary>
internal static class XlsxFile
{
    private static readonly OpenSettings Settings = new() { MaxCharactersInPart = TableLimits.MostUnfolded };

    /// <param name="bytes">The file.</param>
    /// <param name="sheets">The sheets that are read, by name; all where none is given.</param>
    /// <exception cref="TableException">It can't be read, or is too large.</exception>
    public static TableFile Read(byte[] bytes, IReadOnlyCollection<string> sheets)
    {
        try
        {
            CheckSize(bytes);
            using var document = SpreadsheetDocument.Open(new MemoryStream(bytes, writable: false), false, Settings);
            return Read(document.WorkbookPart ?? throw Broken("it has no workbook"), sheets);
        }
        catch (Exception error) when (error is OpenXmlPackageException or InvalidDataException or XmlException or FileFormatException or FormatException
            or ArgumentException or InvalidOperationException or KeyNotFoundException or NotSupportedException)
        {
            throw Broken(error.Message.Split('\n')[0].TrimEnd('.', '\r'));
        }
    }

    // A few kilobytes may unfold to more than there is memory. What is read of an entry is never more than it says of itself.
    private static void CheckSize(byte[] bytes)
    {
        using var archive = new ZipArchive(new MemoryStream(bytes, writable: false), ZipArchiveMode.Read);
        var unfolded = 0L;
        foreach (var entry in archive.Entries)
            if (entry.Length < 0 || (unfolded += entry.Length) > TableLimits.MostUnfolded)
                throw TableLimits.TooLarge($"more than {TableLimits.MostUnfolded:N0} bytes when it is unfolded");
    }

    private static TableFile Read(WorkbookPart workbook, IReadOnlyCollection<string> wanted)
    {
        var cells = new XlsxCells(workbook);
        var text = new StringBuilder();
        var (sheets, line) = (new List<TableSheet>(), 1);
        foreach (var sheet in workbook.Workbook?.Sheets?.Elements<Sheet>() ?? [])
            if (sheet is { Name.Value: { } name, Id.Value: { } id } && (wanted.Count == 0 || wanted.Contains(name))
                && workbook.GetPartById(id) is WorksheetPart part)
            {
                var read = Read(part, name, line, text, cells);
                sheets.Add(read);
                line += read.Rows.Count;
            }
        return new TableFile(text.ToString(), sheets);
    }

    private static TableSheet Read(WorksheetPart part, string name, int line, StringBuilder text, XlsxCells cells)
    {
        var (rows, formulas) = (new List<TableRow>(), 0);
        using var reader = OpenXmlReader.Create(part);
        while (reader.Read())
            if (reader.ElementType == typeof(Row) && reader.IsStartElement)
            {
                var row = (Row)reader.LoadCurrentElement()!;
                var number = (int)(row.RowIndex?.Value ?? (uint)rows.Count + 1);
                TableLimits.CheckRows(number);
                while (rows.Count < number - 1)
                    Add(rows, text, []);
                if (number > rows.Count)
                    Add(rows, text, cells.TextsOf(row));
                formulas += row.Elements<Cell>().Count(c => c.CellFormula is not null);
            }
        return new TableSheet(name, line, rows) { Formulas = formulas };
    }

    private static void Add(List<TableRow> rows, StringBuilder text, IReadOnlyList<string> cells)
    {
        var start = text.Length;
        var starts = new int[cells.Count];
        for (var i = 0; i < cells.Count; i++)
        {
            if (i > 0)
                text.Append('\t');
            starts[i] = text.Length;
            text.Append(cells[i]);
        }
        rows.Add(new TableRow(start, text.Length - start, [.. cells], starts));
        text.Append('\n');
        if (text.Length > TableLimits.MostLetters)
            throw TableLimits.TooLarge($"more than {TableLimits.MostLetters:N0} characters");
    }

    private static TableException Broken(string why) => new("TABLE_BROKEN", $"The workbook can't be read: {why}; it is left out");
}
