using GraphService.Documents;
using GraphService.Statements;
using GraphService.Stores;

namespace GraphService.Embedded.Listings;

/// <summary>What makes a list of relations: an entity and all that is asked of its statements, but for the page.</summary>
/// <param name="Entity">The number of the entity.</param>
/// <param name="Predicate">The predicate.</param>
/// <param name="Direction">The direction.</param>
/// <param name="Order">The order.</param>
/// <param name="Stances">A bit for each stance that fits.</param>
/// <param name="Types">A bit for each type that fits at the other end; -1 for all.</param>
/// <param name="Distinct">Whether each other end is there once.</param>
/// <param name="AsOf">The day on which it holds.</param>
/// <param name="Certainty">How sure that is.</param>
/// <param name="Document">The document that has evidence.</param>
internal readonly record struct ListKey(
    int Entity, string Predicate, Direction Direction, StatementOrder Order, int Stances, int Types,
    bool Distinct, DateOnly? AsOf, Certainty Certainty, DocumentId? Document)
{
    public static ListKey Of(int entity, RelationQuery query) => new(
        entity, query.Predicate, query.Direction, query.Order, Mask(query.Stances), query.Types is null ? -1 : Mask(query.Types),
        query.Distinct, query.AsOf, query.AsOf is null ? default : query.Certainty, query.Document);

    private static int Mask<T>(IReadOnlyList<T> values)
        where T : struct, Enum
    {
        var mask = 0;
        for (var i = 0; i < values.Count; i++)
            mask |= 1 << Convert.ToInt32(values[i], System.Globalization.CultureInfo.InvariantCulture);
        return mask;
    }
}
