namespace GraphService.Extraction.Tables.Files;

/// <summary>A row of a table.</summary>
/// <param name="Start">Where it begins in the table's text, in UTF-16 units.</param>
/// <param name="Length">How long it is, its line's end excluded.</param>
/// <param name="Cells">The texts of its cells, without the quotes that files put around them.</param>
/// <param name="CellStarts">Where each cell begins in the table's text.</param>
internal sealed record TableRow(int Start, int Length, string[] Cells, int[] CellStarts)
{
    /// <summary>Whether nothing stands in it.</summary>
    public bool IsBlank => Cells.All(string.IsNullOrWhiteSpace);
}
