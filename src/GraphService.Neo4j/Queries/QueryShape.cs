namespace GraphService.Neo4j.Queries;

/// <summary>
/// A query of <c>cypher/queries</c> as one kind of question needs it: with the lines of its conditions only. Equal shapes are one text, so that the
/// database plans each once.
/// </summary>
/// <param name="Name">The query's file.</param>
internal sealed record QueryShape(string Name)
{
    /// <summary>The conditions that hold, in ordinal order.</summary>
    public IReadOnlyList<string> Conditions { get; private init; } = [];

    /// <summary>What stands for <c>PREDICATE</c>, or null where the shape names none.</summary>
    public string? Predicate { get; init; }

    /// <summary>Of what may lie in it: the shapes of the levels that do.</summary>
    public IReadOnlyList<QueryShape> Levels { get; init; } = [];

    /// <summary>The shape with one condition more, where it holds.</summary>
    public QueryShape If(bool holds, string condition) => holds ? this with { Conditions = [.. Conditions.Append(condition).Distinct().Order(StringComparer.Ordinal)] } : this;

    /// <summary>The shape with several conditions more.</summary>
    public QueryShape With(params IEnumerable<string> conditions) => conditions.Aggregate(this, (shape, condition) => shape.If(true, condition));

    /// <summary>Equal for shapes of one text.</summary>
    public string Key => $"{Name} {string.Join(' ', Conditions)} {Predicate} [{string.Join(", ", Levels.Select(l => l.Key))}]";

    /// <inheritdoc/>
    public bool Equals(QueryShape? other) => other is not null && Key == other.Key;

    /// <inheritdoc/>
    public override int GetHashCode() => Key.GetHashCode(StringComparison.Ordinal);
}
