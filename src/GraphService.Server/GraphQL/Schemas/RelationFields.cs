using System.Globalization;
using GraphQL.Types;
using GraphService.Entities;
using GraphService.Ontologies;
using GraphService.Server.GraphQL.Calls;
using GraphService.Statements;
using GraphService.Stores;

namespace GraphService.Server.GraphQL.Schemas;

/// <summary>The fields that the ontology's predicates give to a type: one where it may be the subject, one where it may be the object.</summary>
internal static class RelationFields
{
    public static void AddTo(ObjectGraphType type, EntityType entityType, Ontology ontology)
    {
        foreach (var predicate in ontology.Predicates)
        {
            var (subject, @object) = (predicate.SubjectTypes.Contains(entityType), predicate.ObjectTypes.Contains(entityType));
            if (predicate.Symmetric && (subject || @object))
                Add(type, predicate, predicate.Field, Direction.Both);
            else
            {
                if (subject)
                    Add(type, predicate, predicate.Field, Direction.Outgoing);
                if (@object)
                    Add(type, predicate, predicate.InverseField, Direction.Incoming);
            }
        }
    }

    private static void Add(ObjectGraphType type, Predicate predicate, string name, Direction direction)
    {
        new TypeBuilder<Entity>(type).Field(name, "RelationConnection!", Description(predicate, direction), ArgumentsOf(predicate), (entity, call) => call
            .Plan(c => ListsOf(c.Field, predicate, direction))
            .Load(entity.Id));
        type.GetField(name)!.Metadata[RelationField.Key] = new RelationField(predicate, direction);
    }

    /// <summary>The lists of a field that a predicate gives.</summary>
    public static ListsOf<EntityId, Relation> ListsOf(ListField field, Predicate predicate, Direction direction)
    {
        var (query, store) = (Query(field.Arguments, predicate, direction), field.Operation.Store);
        var key = string.Create(CultureInfo.InvariantCulture, $"relations {predicate.Name} {direction} {field.Key}");
        return field.SelectedList(query.Order).Lists<EntityId, Relation>(key, (ids, page, cancellation) => store.GetRelationsAsync(ids, query, page, cancellation));
    }

    /// <summary>What a field that a predicate gives asks for.</summary>
    public static RelationQuery Query(ArgumentReader arguments, Predicate predicate, Direction direction) => new(predicate.Name, direction)
    {
        Stances = arguments.List<Stance>("stances") ?? predicate.DefaultStances,
        AsOf = arguments.Day("asOf"),
        Certainty = arguments.Choice<Certainty>("certainty") ?? Certainty.Possible,
        Types = arguments.List<EntityType>("types"),
        Document = arguments.Document("document"),
        Distinct = arguments.Flag("distinct") ?? false,
        Order = arguments.Choice<StatementOrder>("orderBy") ?? StatementOrder.Id,
    };

    private static IEnumerable<QueryArgument> ArgumentsOf(Predicate predicate) =>
    [
        Arguments.Stances(predicate.DefaultStances),
        Arguments.AsOf(),
        Arguments.Of("certainty", "Certainty", "asOf とともに使う。CERTAIN なら確実に成り立つものだけ / Counts only together with asOf; CERTAIN leaves out what only possibly holds", Certainty.Possible),
        Arguments.Of("types", "[EntityType!]", "相手の種類 / The other end is of one of these types"),
        Arguments.Of("document", "ID", "この文書に根拠がある言明だけ / Only statements with evidence in this document"),
        Arguments.Of("distinct", "Boolean", "相手ごとに一件とし、totalCount も相手を数える / One edge a node; totalCount then counts nodes", false),
        Arguments.Of("orderBy", "StatementOrder", "並べ方。既定は ID 順 / The order; by id when nothing is said"),
        .. Arguments.Paging(),
    ];

    private static string Description(Predicate p, Direction direction) => direction switch
    {
        Direction.Outgoing => $"{p.Label.Ja}（{p.Name} の主語として）: {p.Description.Ja} / {p.Label.En}, seen from the subject of {p.Name}: {p.Description.En}",
        Direction.Incoming => $"{p.Label.Ja}（{p.Name} の目的語として）: {p.Description.Ja} / {p.Label.En}, seen from the object of {p.Name}: {p.Description.En}",
        _ => $"{p.Label.Ja}（{p.Name}、どちら側でも）: {p.Description.Ja} / {p.Label.En}, {p.Name} from both sides: {p.Description.En}",
    };
}
