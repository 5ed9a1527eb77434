using nietras.SeparatedValues;

namespace GraphService.Extraction.Tables.Files;

/// <summary>Reads a file of separated values: a comma, a semicolon, a tab or a bar, whichever its header has most of.</summary>
internal static class CsvFile
{
    private static readonly char[] Separators = [',', ';', '\t', '|'];

    /// <param name="text">The file's text.</param>
    /// <param name="headerLine">The line that shows what separates, from 1.</param>
    /// <exception cref="TableException">It can't be read, or is too large.</exception>
    public static TableFile Read(string text, int headerLine)
    {
        if (text.Length > TableLimits.MostLetters)
            throw TableLimits.TooLarge($"{text.Length:N0} characters, more than {TableLimits.MostLetters:N0}");
        var separator = SeparatorOf(text, headerLine);
        try
        {
            using var reader = Sep.New(separator).Reader(o => o with { HasHeader = false, DisableColCountCheck = true }).FromText(text);
            return new TableFile(text, [new TableSheet("", 1, Rows(reader, text))]);
        }
        catch (Exception error) when (error is InvalidDataException or NotSupportedException or ArgumentException or IndexOutOfRangeException)
        {
            throw new TableException("TABLE_BROKEN", $"The table can't be read: {error.Message.Split('\n')[0].TrimEnd('.', '\r')}; it is left out");
        }
    }

    private static List<TableRow> Rows(SepReader reader, string text)
    {
        var rows = new List<TableRow>();
        var at = 0;
        foreach (var row in reader)
        {
            var length = row.Span.Length;
            var (cells, starts) = (new string[row.ColCount], new int[row.ColCount]);
            if (row.ColCount > TableLimits.MostColumns)
                throw TableLimits.TooLarge($"more than {TableLimits.MostColumns:N0} columns");
            for (int i = 0, start = at; i < cells.Length; i++)
            {
                var cell = row[i].Span;
                (cells[i], starts[i]) = (Unquoted(cell), start + (cell.Length > 1 && cell[0] == '"' ? 1 : 0));
                start += cell.Length + 1;
            }
            rows.Add(new TableRow(at, length, cells, starts));
            TableLimits.CheckRows(rows.Count);
            at = AfterBreak(text, at + length);
        }
        return rows;
    }

    private static int AfterBreak(string text, int end) => end + (end + 1 < text.Length && text[end] == '\r' && text[end + 1] == '\n' ? 2 : 1);

    private static string Unquoted(ReadOnlySpan<char> cell) => cell.Length > 1 && cell[0] == '"' && cell[^1] == '"'
        ? cell[1..^1].ToString().Replace("\"\"", "\"", StringComparison.Ordinal) : cell.ToString();

    private static char SeparatorOf(string text, int line)
    {
        var header = text.AsSpan();
        for (; line > 1 && header.IndexOf('\n') is >= 0 and var end; line--)
            header = header[(end + 1)..];
        header = header.IndexOfAny('\r', '\n') is >= 0 and var length ? header[..length] : header;
        var (most, best) = (0, ',');
        foreach (var separator in Separators)
            if (header.Count(separator) is var count && count > most)
                (most, best) = (count, separator);
        return best;
    }
}
