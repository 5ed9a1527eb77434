using GraphQLParser.AST;

namespace GraphService.Server.GraphQL.Documents;

internal static class FragmentTable
{
    /// <summary>A document's fragments by name; of two with one name, which validation refuses, the first.</summary>
    public static Dictionary<string, GraphQLFragmentDefinition> Of(GraphQLDocument document)
    {
        var result = new Dictionary<string, GraphQLFragmentDefinition>(StringComparer.Ordinal);
        foreach (var fragment in document.Definitions.OfType<GraphQLFragmentDefinition>())
            result.TryAdd(fragment.FragmentName.Name.StringValue, fragment);
        return result;
    }
}
