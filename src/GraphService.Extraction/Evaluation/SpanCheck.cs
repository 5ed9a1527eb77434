namespace GraphService.Extraction.Evaluation;

/// <summary>How many spans of a graph stand in the texts as they say.</summary>
/// <param name="Checked">Spans in documents whose text is there.</param>
/// <param name="Wrong">Those of them whose quote is not what stands there.</param>
/// <param name="Unchecked">Spans in other documents.</param>
public sealed record SpanCheck(int Checked, int Wrong, int Unchecked);
