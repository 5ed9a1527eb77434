using GraphService.Neo4j.Layout;
using GraphService.Neo4j.Schemas;

namespace GraphService.Neo4j.Imports;

/// <summary>
/// What the graph would break of somebody else's constraints and indexes on labels and types that it bears too. Neo4j would say so only in the
/// middle of the import, or, of a value that is too long for an index of several properties, come to a stop.
/// </summary>
internal sealed class ForeignRules(GivenValues given)
{
    /// <summary>What breaks the rule, and what to do about it; null where nothing does.</summary>
    public string? BrokenBy(FoundSchema rule) =>
        rule.Of.Select(of => Broken(rule, given.Of(rule.OfRelationships, of))).FirstOrDefault(reason => reason is not null) is { } reason
            ? $"{rule} is somebody else's, and {reason}; drop it ({rule.Drop}), or import into another database"
            : null;

    private static string? Broken(FoundSchema rule, IEnumerable<(string What, PropertyMap Properties)> rows)
    {
        var limit = Limit(rule);
        if (!rule.IsConstraint && limit == int.MaxValue)
            return null;
        var seen = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (what, properties) in rows)
        {
            var values = rule.Properties.Select(properties.Find).OfType<object>().ToList();
            var whole = values.Count == rule.Properties.Count;
            if (rule.Demands && !whole)
                return $"{what} has not all that it demands";
            if (rule.IsOfType && whole)
                return $"{what} has a value there of the graph's own type";
            if (rule.IsUnique && whole && !seen.TryAdd(string.Join('\u001f', values.Select(GivenValues.TextOf)), what))
                return $"{what} has the same there as {seen[string.Join('\u001f', values.Select(GivenValues.TextOf))]}";
            if (values.Sum(GivenValues.BytesOf) is var bytes && bytes > limit)
                return $"{what} has {IndexLimits.Number(bytes)} bytes there, of which it takes {IndexLimits.Number(limit)}";
        }
        return null;
    }

    private static int Limit(FoundSchema rule) => rule.Type switch
    {
        "RANGE" => IndexLimits.Range,
        "TEXT" => IndexLimits.Text,
        "FULLTEXT" when rule.Analyzer == "keyword" => IndexLimits.Text,
        _ => rule.IsUnique ? IndexLimits.Range : int.MaxValue,
    };
}
