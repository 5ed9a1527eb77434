using GraphQLParser.AST;

namespace GraphService.Server.GraphQL.Documents;

/// <summary>A parsed document, and whether it has been found valid: then the rules need not look at it again.</summary>
internal sealed class QueryDocument(GraphQLDocument syntax, Dictionary<string, GraphQLFragmentDefinition> fragments)
{
    public GraphQLDocument Syntax { get; } = syntax;

    public IReadOnlyDictionary<string, GraphQLFragmentDefinition> Fragments { get; } = fragments;

    /// <summary>Whether a field of the document gives a cursor.</summary>
    public bool AsksForCursors { get; } = CursorFields.AreIn(syntax);

    /// <summary>Whether it asks for more than the schema says of itself.</summary>
    public bool AsksForGraph { get; } = syntax.Definitions.OfType<GraphQLOperationDefinition>().SelectMany(o => o.SelectionSet.Selections).Any(s => !IsOfSchema(s));

    public bool IsValid { get; set; }

    // __typename, __schema, __type.
    private static bool IsOfSchema(ASTNode selection) => selection is GraphQLField { Name: var name } && name.Value.Span.StartsWith("__", StringComparison.Ordinal);
}
