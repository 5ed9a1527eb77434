using GraphService.Entities;
using GraphService.Statements;

namespace GraphService.Stores;

/// <summary>A way through the graph: one entity more than statements, in the order in which they are walked.</summary>
public sealed record GraphPath(IReadOnlyList<EntityId> Entities, IReadOnlyList<Statement> Statements);
