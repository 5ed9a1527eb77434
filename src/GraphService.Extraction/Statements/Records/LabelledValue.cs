namespace GraphService.Extraction.Statements.Records;

/// <summary>A value with the label that stands before it, above its column or before its list.</summary>
/// <param name="Label">The label.</param>
/// <param name="Start">Where the value begins in the normalised text.</param>
/// <param name="End">Excluded.</param>
/// <param name="Block">The passage that holds it: its index.</param>
internal sealed record LabelledValue(string Label, int Start, int End, int Block);
