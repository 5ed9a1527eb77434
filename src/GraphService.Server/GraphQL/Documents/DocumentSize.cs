using GraphQLParser.AST;
using GraphService.Server.GraphQL.Errors;

namespace GraphService.Server.GraphQL.Documents;

/// <summary>
/// How large a document is. <c>Depth</c> counts fields, <c>Nesting</c> also the fragments between them: the engine recurses through both, and a
/// chain of 900 fragments overflowed its stack. Fragments are walked once each, so it takes time linear in the text.
/// </summary>
internal readonly record struct DocumentSize(int Depth, int Nesting, int Selections)
{
    /// <exception cref="QueryTooDeepError">It is nested deeper than <paramref name="maxNesting"/>; the walk goes no further either.</exception>
    public static DocumentSize Of(GraphQLDocument document, Dictionary<string, GraphQLFragmentDefinition> fragments, int maxNesting)
    {
        var walk = new Walk(fragments, maxNesting);
        var size = new Levels(0, 0);
        foreach (var definition in document.Definitions)
            size = size.Or(definition switch
            {
                GraphQLOperationDefinition operation => walk.Of(operation.SelectionSet, 0),
                GraphQLFragmentDefinition fragment => walk.Of(fragment, 0),
                _ => default,
            });
        return new DocumentSize(size.Depth, size.Nesting, walk.Selections);
    }

    private readonly record struct Levels(int Depth, int Nesting)
    {
        public Levels Or(Levels other) => new(Math.Max(Depth, other.Depth), Math.Max(Nesting, other.Nesting));
    }

    private sealed class Walk(Dictionary<string, GraphQLFragmentDefinition> fragments, int maxNesting)
    {
        private readonly Dictionary<GraphQLFragmentDefinition, Levels> known = [];

        public int Selections { get; private set; }

        public Levels Of(GraphQLSelectionSet? set, int level)
        {
            var size = new Levels(0, 0);
            foreach (var selection in set?.Selections ?? [])
            {
                Selections++;
                var (inner, field) = selection switch
                {
                    GraphQLField f => (Of(f.SelectionSet, level + 1), 1),
                    GraphQLInlineFragment inline => (Of(inline.SelectionSet, level + 1), 0),
                    GraphQLFragmentSpread spread when fragments.TryGetValue(spread.FragmentName.Name.StringValue, out var fragment) => (Of(fragment, level + 1), 0),
                    _ => default,
                };
                size = size.Or(new Levels(inner.Depth + field, inner.Nesting + 1));
            }
            return level + size.Nesting <= maxNesting ? size : throw new QueryTooDeepError($"Fields and fragments are nested deeper than {maxNesting} levels.");
        }

        public Levels Of(GraphQLFragmentDefinition fragment, int level)
        {
            if (known.TryGetValue(fragment, out var size))
                return size;
            if (level > maxNesting)
                throw new QueryTooDeepError($"Fields and fragments are nested deeper than {maxNesting} levels.");
            // A fragment that leads back to itself counts as flat here: validation refuses it.
            known[fragment] = default;
            return known[fragment] = Of(fragment.SelectionSet, level);
        }
    }
}
