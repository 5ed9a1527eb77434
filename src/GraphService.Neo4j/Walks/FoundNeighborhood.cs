using GraphService.Entities;
using GraphService.Statements;

namespace GraphService.Neo4j.Walks;

/// <summary>What lies around some entities, before it is read as a whole; the first of the entities are the nearest.</summary>
internal sealed record FoundNeighborhood(IReadOnlyList<EntityId> Kept, IReadOnlyList<StatementId> Statements, int EntityTotal, int StatementTotal);
