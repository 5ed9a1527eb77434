using GraphService.Entities;
using GraphService.Neo4j.Layout;
using GraphService.Statements;

namespace GraphService.Neo4j.Walks;

/// <summary>A statement as far as a walk needs it.</summary>
internal sealed record WalkStep(StatementId Id, EntityId Subject, string Predicate, EntityId Object, Share? Share)
{
    public static WalkStep Read(PropertyMap row) => new(
        row.Parsed<StatementId>("id", StatementId.TryParse),
        row.Parsed<EntityId>("subject", EntityId.TryParse),
        row.Text("predicate"),
        row.Parsed<EntityId>("object", EntityId.TryParse),
        row.Has("share") ? StatementLayout.ReadShare(row.Map("share")) : null);

    /// <summary>The end that is not this one.</summary>
    public EntityId Other(EntityId end) => Subject == end ? Object : Subject;
}
