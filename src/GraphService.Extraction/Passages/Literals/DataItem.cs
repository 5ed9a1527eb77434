namespace GraphService.Extraction.Passages.Literals;

/// <summary>Of which object of a data literal a passage is part.</summary>
/// <param name="Number">The object's number in the document.</param>
/// <param name="Parent">That of the object in which it stands.</param>
/// <param name="Label">The key under which it stands there, <c>[Start, End)</c> in the normalised text.</param>
/// <param name="Labels">Of each of the passage's cells its key.</param>
internal sealed record DataItem(int Number, int? Parent, (int Start, int End)? Label, IReadOnlyList<(int Start, int End)> Labels);
