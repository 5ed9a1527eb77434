using GraphService.Entities;
using GraphService.Statements;

namespace GraphService.Stores;

/// <summary>A part of the graph, sorted by id, and how much there would have been without the limit.</summary>
public sealed record Neighborhood(IReadOnlyList<Entity> Entities, IReadOnlyList<Statement> Statements, int EntityTotal, int StatementTotal)
{
    /// <summary>Whether the limit left something out.</summary>
    public bool Truncated => Entities.Count < EntityTotal;
}
