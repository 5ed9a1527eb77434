namespace GraphService.Extraction.Tables.Files;

/// <summary>A table as rows. Row n stands in its n-th line, counted from <see cref="FirstLine"/>, unless a cell of it holds line breaks.</summary>
/// <param name="Name">Of the sheet; empty where a file is one table.</param>
/// <param name="FirstLine">The line of its first row in the file's text.</param>
/// <param name="Rows">All rows, blank ones too.</param>
internal sealed record TableSheet(string Name, int FirstLine, IReadOnlyList<TableRow> Rows)
{
    /// <summary>How many cells hold formulas, of which what the file keeps as their values was read.</summary>
    public int Formulas { get; init; }
}
