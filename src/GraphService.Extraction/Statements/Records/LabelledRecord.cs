namespace GraphService.Extraction.Statements.Records;

/// <summary>Values that belong together: a row of a table, or lines of label and value one under the other.</summary>
/// <param name="Values">In the order of the text.</param>
/// <param name="Section">The heading under which they stand: its index among the passages.</param>
/// <param name="Lead">The point of a list of which they are part.</param>
/// <param name="IsRow">Whether it is a row of a table with a header; what its first column names is what it is about.</param>
internal sealed record LabelledRecord(IReadOnlyList<LabelledValue> Values, int? Section, int? Lead, bool IsRow)
{
    /// <summary>The value that says what it is about, where that is known without its label.</summary>
    public LabelledValue? Subject { get; init; }

    /// <summary>What holds it, of an object in another one: what that is about, this is about where it has no name of its own.</summary>
    public LabelledRecord? Within { get; init; }

    /// <summary>
    /// Of labels in brackets, the place of the bracket: what stands right before it is what they are about; the passage and where the bracket begins.
    /// </summary>
    public (int Block, int Start)? Of { get; init; }
}
