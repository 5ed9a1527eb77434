using GraphQL.Types;
using GraphService.Ontologies;
using GraphService.Stores;

namespace GraphService.Server.GraphQL.Schemas;

/// <summary>Which relations a field gives.</summary>
internal sealed record RelationField(Predicate Predicate, Direction Direction)
{
    /// <summary>Where a field keeps it among its metadata.</summary>
    public const string Key = "relation";

    /// <summary>That of a field, or null where it gives no relations.</summary>
    public static RelationField? Of(FieldType field) => field.Metadata.TryGetValue(Key, out var kept) ? kept as RelationField : null;
}
