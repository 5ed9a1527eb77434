using GraphQLParser.AST;
using GraphService.Server.GraphQL.Loading;
using GraphService.Stores;

namespace GraphService.Server.GraphQL.Calls;

/// <summary>
/// What a list's field selects of its page, and so what a store need not read. Fragments count whatever their type, and what is not known to need
/// nothing needs everything: too much may be read, never too little.
/// </summary>
internal sealed class Selection(Operation operation)
{
    // As deep as fragments may lie in each other; beyond it everything is wanted.
    private const int MaxDepth = 50;

    private const Parts OfStatements = Parts.Evidence | Parts.Amounts | Parts.Terms | Parts.Dates;

    private static readonly HashSet<string> HeadOfEntity =
        ["__typename", "id", "type", "subtype", "name", "url", "degree", "statements", "mentions", "documents", "matched", "score", "cursor"];

    private static readonly HashSet<string> HeadOfStatement = ["__typename", "id", "subject", "predicate", "object", "stance", "confidence", "inferred", "conflicts"];

    /// <summary>Of a field that gives a connection.</summary>
    public Parts UnreadOf(GraphQLField field) => Parts.All & ~Wanted(field.SelectionSet, OfConnection, MaxDepth);

    private Parts OfConnection(GraphQLField field) => field.Name.StringValue switch
    {
        "totalCount" => Parts.Total,
        "nodes" => Wanted(field.SelectionSet, OfItem, MaxDepth),
        "edges" => Wanted(field.SelectionSet, OfEdge, MaxDepth),
        _ => Parts.None,
    };

    private Parts OfEdge(GraphQLField field) => field.Name.StringValue switch
    {
        "node" => Wanted(field.SelectionSet, OfItem, MaxDepth),
        "statement" => Wanted(field.SelectionSet, OfStatement, MaxDepth),
        _ => Parts.None,
    };

    // An entity or a statement: what is no head of one is a part of the other, or of both.
    private Parts OfItem(GraphQLField field)
    {
        var name = field.Name.StringValue;
        return HeadOfEntity.Contains(name) || operation.IsRelation(name) ? Parts.None : OfStatement(field) | Parts.Details;
    }

    private Parts OfStatement(GraphQLField field) => field.Name.StringValue switch
    {
        "evidence" or "decisions" => Parts.Evidence,
        "amount" => Parts.Amounts,
        "date" or "validFrom" or "validUntil" => Parts.Dates,
        "text" => OfStatements,
        var name => HeadOfStatement.Contains(name) ? Parts.None : OfStatements,
    };

    private Parts Wanted(GraphQLSelectionSet? set, Func<GraphQLField, Parts> of, int depth)
    {
        if (depth == 0)
            return Parts.All;
        var wanted = Parts.None;
        foreach (var selection in set?.Selections ?? [])
            wanted |= selection switch
            {
                GraphQLField field => of(field),
                GraphQLInlineFragment inline => Wanted(inline.SelectionSet, of, depth - 1),
                GraphQLFragmentSpread spread => operation.Fragments.TryGetValue(spread.FragmentName.Name.StringValue, out var fragment) ? Wanted(fragment.SelectionSet, of, depth - 1) : Parts.None,
                _ => Parts.None,
            };
        return wanted;
    }
}
