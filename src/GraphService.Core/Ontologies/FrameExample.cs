namespace GraphService.Ontologies;

/// <summary>A text and what it states of one predicate; run as a test. An empty list says that nothing of the predicate is stated.</summary>
/// <param name="Text">A sentence or two.</param>
/// <param name="Expected">Lines of the form <c>subject | object</c>, with <c>| STANCE</c> where it is not ASSERTED and <c>| 5000000 USD</c> for a sum.</param>
public sealed record FrameExample(string Text, IReadOnlyList<string> Expected);
