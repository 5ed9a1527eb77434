namespace GraphService.Extraction.Tables.Files;

/// <summary>A file of tables.</summary>
/// <param name="Text">As it stands in the file; of xlsx the cells' text, a line a row.</param>
/// <param name="Sheets">Its tables, at least one.</param>
internal sealed record TableFile(string Text, IReadOnlyList<TableSheet> Sheets);
