using GraphQL;
using GraphQL.Types;
using GraphQLParser.AST;
using GraphService.Server.GraphQL.Loading;
using GraphService.Server.GraphQL.Schemas;

namespace GraphService.Server.GraphQL.Calls;

/// <summary>
/// Looks ahead in an operation for the relations that will be asked for of a field's entities, so that a store that reads several levels at once
/// may do so. What is not planned is read when it is asked for.
/// </summary>
internal sealed class ReadingPlanner(IResolveFieldContext context)
{
    private const int MaxLevels = 4;
    private const int MaxSideBySide = 4;

    // Fragments may lie in each other; what is deeper is not planned.
    private const int MaxFragments = 20;

    // What grows beyond is read a level after the other, for a database that is slow with one query answers none of it in time.
    private const long MaxRows = 2_500;

    private readonly Operation operation = new Call(context).Operation;

    public ReadingPlan Plan() => operation.Store.ReadsTrees && context.FieldDefinition.ResolvedType?.GetNamedType() is { } type
        ? new ReadingPlan(Readings(context.FieldAst.SelectionSet, type, 1, MaxLevels))
        : new ReadingPlan([]);

    private List<PlannedReading> Readings(GraphQLSelectionSet? set, IGraphType type, long rows, int levels)
    {
        var found = new List<PlannedReading>();
        foreach (var (owner, field) in levels == 0 ? [] : Fields(set, type, MaxFragments))
            if (found.Count < MaxSideBySide && owner is IObjectGraphType parent && parent.GetField(field.Name.StringValue) is { } definition
                && RelationField.Of(definition) is { } relation && Reading(parent, definition, relation, field, rows, levels) is { } reading
                && found.TrueForAll(f => f.Key != reading.Key))
                found.Add(reading);
        return found;
    }

    private PlannedReading? Reading(IObjectGraphType parent, FieldType definition, RelationField relation, GraphQLField field, long rows, int levels)
    {
        var list = new ListField(operation, parent.Name, definition.Name, context.ExecutionContext.GetArguments(definition, field), field);
        // A cursor is compared with the graph, and a page that is too large refused, by the field itself.
        if (!Paging.IsFromTheStart(list.Arguments) || rows * Paging.SizeOf(list.Arguments) is not (<= MaxRows and var all))
            return null;
        var query = RelationFields.Query(list.Arguments, relation.Predicate, relation.Direction);
        var further = Ends(field.SelectionSet).SelectMany(set => Readings(set, context.Schema.AllTypes["Entity"]!, all, levels - 1)).DistinctBy(r => r.Key).Take(MaxSideBySide).ToList();
        var request = list.SelectedList(query.Order).Request;
        var key = $"{relation.Predicate.Name} {relation.Direction} {list.Key} {request} [{string.Join(", ", further.Select(f => f.Key))}]";
        return new PlannedReading(key, query, request, RelationFields.ListsOf(list, relation.Predicate, relation.Direction), further);
    }

    // The selections of the other ends: nodes, and the node of each edge.
    private IEnumerable<GraphQLSelectionSet?> Ends(GraphQLSelectionSet? connection)
    {
        foreach (var (_, field) in Fields(connection, null, MaxFragments))
            if (field.Name.StringValue == "nodes")
                yield return field.SelectionSet;
            else if (field.Name.StringValue == "edges")
                foreach (var (_, node) in Fields(field.SelectionSet, null, MaxFragments))
                    if (node.Name.StringValue == "node")
                        yield return node.SelectionSet;
    }

    // The fields of a selection with the type that has each, through its fragments.
    private IEnumerable<(IGraphType? Owner, GraphQLField Field)> Fields(GraphQLSelectionSet? set, IGraphType? type, int depth)
    {
        foreach (var selection in depth == 0 ? [] : set?.Selections ?? [])
            switch (selection)
            {
                case GraphQLField field:
                    yield return (type, field);
                    break;
                case GraphQLInlineFragment inline:
                    foreach (var inner in Fields(inline.SelectionSet, TypeOf(inline.TypeCondition) ?? type, depth - 1))
                        yield return inner;
                    break;
                case GraphQLFragmentSpread spread when operation.Fragments.TryGetValue(spread.FragmentName.Name.StringValue, out var fragment):
                    foreach (var inner in Fields(fragment.SelectionSet, TypeOf(fragment.TypeCondition) ?? type, depth - 1))
                        yield return inner;
                    break;
            }
    }

    private IGraphType? TypeOf(GraphQLTypeCondition? condition) => condition is null ? null : context.Schema.AllTypes[condition.Type.Name.StringValue];
}
