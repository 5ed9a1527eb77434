using GraphQLParser.AST;
using GraphService.Server.GraphQL.Errors;

namespace GraphService.Server.GraphQL.Documents;

/// <summary>
/// Refuses documents in which many fields stand for one name of the answer and differ. Validation compares each with each other and makes an
/// error of each pair: 300 of them took it 5 seconds. It walks as a merge of selections does: a fragment once in each.
/// </summary>
internal sealed class SameNames
{
    /// <summary>The most fields of one name, where they are not all of one spelling.</summary>
    public const int Most = 30;

    // Far more than a document has that costs no more than is answered; fragments in fragments can make billions of a thousand.
    private const int MostSteps = 200_000;

    private readonly string text;
    private readonly IReadOnlyDictionary<string, GraphQLFragmentDefinition> fragments;
    private readonly int maxNesting;
    private int steps;

    private SameNames(string text, IReadOnlyDictionary<string, GraphQLFragmentDefinition> fragments, int maxNesting) =>
        (this.text, this.fragments, this.maxNesting) = (text, fragments, maxNesting);

    /// <param name="document">The document; not deeper than <paramref name="maxNesting"/>, fragments in a circle aside.</param>
    /// <param name="text">What it was parsed from.</param>
    /// <param name="fragments">Its fragments.</param>
    /// <param name="maxNesting">Where the walk ends.</param>
    /// <exception cref="QueryTooComplexError">More than <see cref="Most"/>.</exception>
    public static void Check(GraphQLDocument document, string text, IReadOnlyDictionary<string, GraphQLFragmentDefinition> fragments, int maxNesting)
    {
        var names = new SameNames(text, fragments, maxNesting);
        foreach (var operation in document.Definitions.OfType<GraphQLOperationDefinition>())
            names.Walk([operation.SelectionSet], 0);
        foreach (var fragment in fragments.Values)
            names.Walk([fragment.SelectionSet], 0);
    }

    private void Walk(IEnumerable<GraphQLSelectionSet> sets, int level)
    {
        if (level > maxNesting)
            return;
        var (groups, spread) = (new Dictionary<string, List<GraphQLField>>(StringComparer.Ordinal), new HashSet<string>(StringComparer.Ordinal));
        foreach (var set in sets)
            Collect(set, groups, spread);
        foreach (var (name, fields) in groups)
        {
            if (fields.Count > Most && fields.Select(Spelling).Distinct().Skip(1).Any())
                throw new QueryTooComplexError(
                    $"{Shortened(name)} stands {fields.Count} times side by side for different fields or arguments; give each its own name (name: field).");
            if (fields.Select(f => f.SelectionSet).OfType<GraphQLSelectionSet>().ToList() is { Count: > 0 } inner)
                Walk(inner, level + 1);
        }
    }

    private void Collect(GraphQLSelectionSet? set, Dictionary<string, List<GraphQLField>> groups, HashSet<string> spread)
    {
        foreach (var selection in set?.Selections ?? [])
        {
            if (++steps > MostSteps)
                throw new QueryTooComplexError("Fragments repeat fields too often.");
            if (selection is GraphQLField field)
                (groups.TryGetValue(NameOf(field), out var group) ? group : groups[NameOf(field)] = []).Add(field);
            else if (selection is GraphQLInlineFragment inline)
                Collect(inline.SelectionSet, groups, spread);
            else if (selection is GraphQLFragmentSpread { FragmentName.Name.StringValue: var name } && spread.Add(name))
                Collect(fragments.GetValueOrDefault(name)?.SelectionSet, groups, spread);
        }
    }

    private static string NameOf(GraphQLField field) => (field.Alias?.Name ?? field.Name).StringValue;

    private (string Name, string Arguments) Spelling(GraphQLField field) =>
        (field.Name.StringValue, field.Arguments?.Location is { } place ? text[place.Start..place.End] : "");

    private static string Shortened(string name) => name.Length > 100 ? name[..100] + "…" : name;
}
