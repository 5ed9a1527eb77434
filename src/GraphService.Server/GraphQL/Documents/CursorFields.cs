using GraphQLParser.AST;

namespace GraphService.Server.GraphQL.Documents;

/// <summary>The fields that give cursors. Where a document has none of them, nobody needs to know which graph its pages are of.</summary>
internal static class CursorFields
{
    public const string OfEdge = "cursor";
    public const string OfStart = "startCursor";
    public const string OfEnd = "endCursor";

    public static bool AreIn(GraphQLDocument document) => document.Definitions.Any(d => d switch
    {
        GraphQLOperationDefinition operation => AreIn(operation.SelectionSet),
        GraphQLFragmentDefinition fragment => AreIn(fragment.SelectionSet),
        _ => false,
    });

    private static bool AreIn(GraphQLSelectionSet? set) => (set?.Selections ?? []).Any(selection => selection switch
    {
        GraphQLField field => field.Name.StringValue is OfEdge or OfStart or OfEnd || AreIn(field.SelectionSet),
        GraphQLInlineFragment inline => AreIn(inline.SelectionSet),
        _ => false,
    });
}
