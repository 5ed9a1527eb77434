using GraphService.Entities;
using GraphService.Statements;

namespace GraphService.Stores;

/// <summary>A statement seen from one of its ends.</summary>
/// <param name="Statement">The statement.</param>
/// <param name="Node">The end at which one arrives; the entity itself where both ends are the same.</param>
public sealed record Relation(Statement Statement, Entity Node)
{
    /// <summary>The id of that end.</summary>
    public EntityId Other => Node.Id;
}
