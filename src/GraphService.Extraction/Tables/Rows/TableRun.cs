using System.Text.RegularExpressions;
using GraphService.Diagnostics;
using GraphService.Documents;
using GraphService.Extraction.Tables.Files;
using GraphService.Extraction.Tables.Mappings;
using GraphService.Extraction.Values;

namespace GraphService.Extraction.Tables.Rows;

/// <summary>One table as its mapping reads it: where its columns are, and what is wrong in its cells.</summary>
internal sealed partial class TableRun
{
    private readonly Dictionary<string, int> columns;
    private readonly List<Diagnostic> found;
    private readonly string path;
    private int unreported;

    /// <exception cref="TableException">The table has no such header.</exception>
    public TableRun(TableMapping mapping, TableSheet sheet, SourceText text, string path, List<Diagnostic> found)
    {
        (Mapping, Sheet, Text, this.path, this.found) = (mapping, sheet, text, path, found);
        HeaderRow = sheet.Rows.Select((row, i) => (Row: row, Index: i)).FirstOrDefault(r => LineOf(r.Row) - sheet.FirstLine + 1 >= mapping.Header);
        if (HeaderRow.Row is null || HeaderRow.Row.IsBlank)
            throw new TableException("TABLE_MAPPING_BROKEN", $"{mapping.Table} has no header in line {mapping.Header}; the mapping is left out");
        columns = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var (cell, i) in HeaderRow.Row.Cells.Select((c, i) => (c.Trim(), i)))
            columns.TryAdd(cell, i);
        if (mapping.Columns.FirstOrDefault(c => !columns.ContainsKey(c)) is not { } missing)
            return;
        var there = string.Join(", ", columns.Keys.Where(k => k.Length > 0).Take(50));
        throw new TableException("TABLE_MAPPING_BROKEN", $"{mapping.Table} has no column '{missing}'; its columns are {there}; the mapping is left out");
    }

    public TableMapping Mapping { get; }

    public TableSheet Sheet { get; }

    public SourceText Text { get; }

    public (TableRow Row, int Index) HeaderRow { get; }

    /// <summary>The rows below the header in which something stands.</summary>
    public IEnumerable<TableRow> Rows => Sheet.Rows.Skip(HeaderRow.Index + 1).Where(r => !r.IsBlank);

    /// <summary>The cell of a field; the field's own text where it is a constant.</summary>
    public string Cell(TableRow row, MappedField field) => field.IsConstant ? field.Text
        : columns[field.Text] is var column && column < row.Cells.Length ? row.Cells[column].Trim() : "";

    /// <summary>What the figures of a column are counted in, as its header says in brackets; null where it doesn't say.</summary>
    public static string? UnitOf(MappedField field) => !field.IsConstant && Unit().Match(WrittenValues.Normalized(field.Text)) is { Success: true } unit
        ? unit.Groups["unit"].Value.Replace("単位", "", StringComparison.Ordinal).Trim(':', ' ') is { Length: > 0 } words ? words : null : null;

    /// <summary>Where a part of a field's cell stands in the text; null where it is a constant, or written otherwise there.</summary>
    public TextSpan? SpanOf(TableRow row, MappedField field, string part)
    {
        if (field.IsConstant || columns[field.Text] is var column && column >= row.Cells.Length)
            return null;
        var start = row.CellStarts[columns[field.Text]];
        var at = Text.Value.IndexOf(part, start, Math.Max(0, row.Start + row.Length - start), StringComparison.Ordinal);
        return at < 0 ? null : new TextSpan(Text.OffsetOf(at), Text.OffsetOf(at + part.Length));
    }

    /// <summary>The row as it stands there.</summary>
    public TextSpan SpanOf(TableRow row)
    {
        var written = Text.Value.AsSpan(row.Start, row.Length);
        var (start, end) = (row.Start + (written.Length - written.TrimStart().Length), row.Start + written.TrimEnd().Length);
        return new TextSpan(Text.OffsetOf(start), Text.OffsetOf(end));
    }

    /// <summary>Reports a cell that can't be read.</summary>
    public void Report(TableRow row, MappedField field, string what)
    {
        if (found.Count >= TableLimits.MostReported)
        {
            unreported++;
            return;
        }
        var shown = Cell(row, field) is { Length: > 100 } cell ? cell[..100] + "…" : Cell(row, field);
        var span = SpanOf(row, field, Cell(row, field)) ?? SpanOf(row);
        found.Add(At(span, "TABLE_CELL_UNREAD", $"'{shown}' in the column '{field.Text}' can't be read as {what}; the rest of the row is used"));
    }

    /// <summary>Reports a row that is left out.</summary>
    public void ReportRow(TableRow row, string why) => found.Add(At(SpanOf(row), "TABLE_ROW_LEFT_OUT", $"The row is left out: {why}"));

    /// <summary>Reports what concerns the whole table.</summary>
    public void Close()
    {
        if (unreported > 0)
            found.Add(new Diagnostic("TABLE_CELL_UNREAD", Severity.Warning, $"{unreported} more cells can't be read") { Path = path });
        if (Sheet.Formulas > 0)
            found.Add(new Diagnostic("TABLE_FORMULAS", Severity.Info,
                $"{Sheet.Formulas} cells of the sheet {Sheet.Name} hold formulas, which are not run: what the file keeps as their values was read")
            {
                Path = path,
            });
    }

    private Diagnostic At(TextSpan span, string code, string message)
    {
        var (line, column) = Text.PositionOf(span.Start);
        return new Diagnostic(code, Severity.Warning, message) { Path = path, Span = span, Line = line, Column = column };
    }

    [GeneratedRegex(@"\((?<unit>[^()]{1,30})\)\s*$")]
    private static partial Regex Unit();

    private int LineOf(TableRow row) => Text.PositionOf(Text.OffsetOf(row.Start)).Line;
}
