namespace GraphService.Benchmarks.Comparisons;

/// <summary>A question in both languages. It asks and gives the same fields in the same order, and both know its values by the same names.</summary>
/// <param name="Name">What <c>--one</c> calls it.</param>
/// <param name="Title">What the table calls it.</param>
/// <param name="GraphQL">The document.</param>
/// <param name="Cypher">The statement that a person would write for it, with the constraints and indexes of <c>cypher/schema</c> at hand.</param>
/// <param name="Values">The values of its variables for one time.</param>
internal sealed record Question(string Name, string Title, string GraphQL, string Cypher, Func<Picks, IReadOnlyDictionary<string, object?>> Values)
{
    /// <summary>Where it asks for a later page, the document that is asked first and gives its <c>$after</c>.</summary>
    public string? Before { get; init; }
}
