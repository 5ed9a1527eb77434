namespace GraphService.Extraction.Tables.Mappings;

/// <summary>Where a value comes from: a column, or the mapping itself.</summary>
/// <param name="Text">The column's header, or the value.</param>
/// <param name="IsConstant">Whether it is the value.</param>
internal sealed record MappedField(string Text, bool IsConstant);
