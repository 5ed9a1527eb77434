using GraphQLParser.AST;

namespace GraphService.Server.GraphQL.Documents;

/// <summary>
/// How often introspection nests the lists that can go round in circles: fields of the types of fields, and so on, grow an answer without end.
/// </summary>
internal sealed class IntrospectionDepth
{
    /// <summary>The standard queries nest them once. graphql-js refuses three, too (its MaxIntrospectionDepthRule).</summary>
    public const int Refused = 3;

    private static readonly HashSet<string> Lists = new(StringComparer.Ordinal) { "fields", "interfaces", "possibleTypes", "inputFields" };

    private readonly Dictionary<string, GraphQLFragmentDefinition> fragments;
    private readonly Dictionary<string, int> known = new(StringComparer.Ordinal);

    private IntrospectionDepth(Dictionary<string, GraphQLFragmentDefinition> fragments) => this.fragments = fragments;

    public static int Of(GraphQLDocument document, Dictionary<string, GraphQLFragmentDefinition> fragments)
    {
        var depth = new IntrospectionDepth(fragments);
        return document.Definitions.Select(d => d switch
        {
            GraphQLOperationDefinition operation => depth.Find(operation.SelectionSet),
            GraphQLFragmentDefinition fragment => depth.Find(fragment.SelectionSet),
            _ => 0,
        }).DefaultIfEmpty(0).Max();
    }

    private int Find(GraphQLSelectionSet? set) => (set?.Selections ?? []).Select(selection => selection switch
    {
        GraphQLField { Name.StringValue: "__schema" or "__type" } field => Nested(field.SelectionSet),
        GraphQLField field => Find(field.SelectionSet),
        GraphQLInlineFragment inline => Find(inline.SelectionSet),
        _ => 0,
    }).DefaultIfEmpty(0).Max();

    private int Nested(GraphQLSelectionSet? set) => (set?.Selections ?? []).Select(selection => selection switch
    {
        GraphQLField field => Nested(field.SelectionSet) + (Lists.Contains(field.Name.StringValue) ? 1 : 0),
        GraphQLInlineFragment inline => Nested(inline.SelectionSet),
        GraphQLFragmentSpread spread => OfFragment(spread.FragmentName.Name.StringValue),
        _ => 0,
    }).DefaultIfEmpty(0).Max();

    private int OfFragment(string name)
    {
        if (known.TryGetValue(name, out var nested) || !fragments.TryGetValue(name, out var fragment))
            return nested;
        known[name] = 0;
        return known[name] = Nested(fragment.SelectionSet);
    }
}
