using GraphQL;
using GraphQL.Execution;
using GraphQL.Types;
using GraphQLParser.AST;

namespace GraphService.Server.GraphQL.Documents;

/// <summary>
/// What an operation may cost, estimated before it runs: each field 1, times how often its object may come. A page counts for as many as are
/// asked for (first, last, limit); one of which nothing is said for <see cref="PageLength"/>, since such pages are rarely full and people nest
/// them; another list for <see cref="ListLength"/>. What turns out larger is stopped by <see cref="QueryLimits.MaxItems"/> while it runs.
/// Introspection costs what is written, once: its depth is limited otherwise.
/// </summary>
internal sealed class QueryCost(ISchema schema, QueryDocument document, IReadOnlyDictionary<GraphQLField, IDictionary<string, ArgumentValue>>? arguments)
{
    /// <summary>How many items a page is taken to have when nothing is said of its size.</summary>
    public const int PageLength = 5;

    /// <summary>How many items a list without pages is taken to have.</summary>
    public const int ListLength = 3;

    private readonly Dictionary<(GraphQLFragmentDefinition, double?), double> fragmentCosts = [];

    // A double does not overflow: a page of a page of a page … is merely very large.
    public double Of(GraphQLOperationDefinition operation) =>
        Of(operation.SelectionSet, operation.Operation == OperationType.Subscription ? schema.Subscription : schema.Query, null);

    private double Of(GraphQLSelectionSet? set, IGraphType? parent, double? pageSize)
    {
        var cost = 0.0;
        foreach (var selection in set?.Selections ?? [])
            cost += selection switch
            {
                GraphQLField field => Of(field, parent, pageSize),
                GraphQLInlineFragment inline => Of(inline.SelectionSet, inline.TypeCondition is null ? parent : schema.AllTypes[inline.TypeCondition.Type.Name], pageSize),
                GraphQLFragmentSpread spread when document.Fragments.TryGetValue(spread.FragmentName.Name.StringValue, out var fragment) => Of(fragment, pageSize),
                _ => 0,
            };
        return cost;
    }

    private double Of(GraphQLFragmentDefinition fragment, double? pageSize)
    {
        if (fragmentCosts.TryGetValue((fragment, pageSize), out var cost))
            return cost;
        fragmentCosts[(fragment, pageSize)] = 0;
        return fragmentCosts[(fragment, pageSize)] = Of(fragment.SelectionSet, schema.AllTypes[fragment.TypeCondition.Type.Name], pageSize);
    }

    private double Of(GraphQLField field, IGraphType? parent, double? pageSize)
    {
        var definition = (parent as IComplexGraphType)?.GetField(field.Name.Value);
        if (definition?.ResolvedType is not { } type)
            return 1;
        var child = type.GetNamedType();
        if (PageSize(field, definition) is { } size)
            return 1 + (IsList(type) ? size * Of(field.SelectionSet, child, null) : Of(field.SelectionSet, child, size));
        return IsList(type) ? 1 + ((pageSize ?? ListLength) * (1 + Of(field.SelectionSet, child, null))) : 1 + Of(field.SelectionSet, child, null);
    }

    private double? PageSize(GraphQLField field, FieldType definition)
    {
        if (definition.Arguments is not { Count: > 0 } known)
            return null;
        var given = arguments is not null && arguments.TryGetValue(field, out var values) ? values : null;
        if (known.Find("limit") is not null)
            return Number(given, "limit") ?? PageLength;
        if (known.Find("ids") is not null)
            return given is not null && given.TryGetValue("ids", out var ids) && ids.Value is System.Collections.ICollection list ? list.Count : 1;
        if (known.Find("first") is null)
            return null;
        var (first, last) = (Number(given, "first"), Number(given, "last"));
        return first is null && last is null ? PageLength : Math.Min(first ?? double.MaxValue, last ?? double.MaxValue);
    }

    private static double? Number(IDictionary<string, ArgumentValue>? given, string name) =>
        given is not null && given.TryGetValue(name, out var value) && value.Value is int number ? Math.Max(0, number) : null;

    private static bool IsList(IGraphType type) => type is ListGraphType || (type is NonNullGraphType { ResolvedType: ListGraphType });
}
