using GraphQLParser.AST;

namespace GraphService.Server.GraphQL.Documents;

/// <summary>How deep a document's operations are, through fragments, and how many selections it has. Fragments are walked once each, so it takes time linear in the text.</summary>
internal readonly record struct DocumentSize(int Depth, int Selections)
{
    public static DocumentSize Of(GraphQLDocument document, Dictionary<string, GraphQLFragmentDefinition> fragments)
    {
        var walk = new Walk(fragments);
        var depth = 0;
        foreach (var definition in document.Definitions)
        {
            if (definition is GraphQLOperationDefinition operation)
                depth = Math.Max(depth, walk.Depth(operation.SelectionSet));
            else if (definition is GraphQLFragmentDefinition fragment)
                walk.Depth(fragment);
        }
        return new DocumentSize(depth, walk.Selections);
    }

    private sealed class Walk(Dictionary<string, GraphQLFragmentDefinition> fragments)
    {
        private readonly Dictionary<GraphQLFragmentDefinition, int> depths = [];

        public int Selections { get; private set; }

        public int Depth(GraphQLSelectionSet? set)
        {
            var depth = 0;
            foreach (var selection in set?.Selections ?? [])
            {
                Selections++;
                depth = Math.Max(depth, selection switch
                {
                    GraphQLField field => 1 + Depth(field.SelectionSet),
                    GraphQLInlineFragment inline => Depth(inline.SelectionSet),
                    GraphQLFragmentSpread spread when fragments.TryGetValue(spread.FragmentName.Name.StringValue, out var fragment) => Depth(fragment),
                    _ => 0,
                });
            }
            return depth;
        }

        public int Depth(GraphQLFragmentDefinition fragment)
        {
            if (depths.TryGetValue(fragment, out var depth))
                return depth;
            // A fragment that leads back to itself counts as flat here: validation refuses it.
            depths[fragment] = 0;
            return depths[fragment] = Depth(fragment.SelectionSet);
        }
    }
}
