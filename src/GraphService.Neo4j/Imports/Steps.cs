using GraphService.Neo4j.Layout;

namespace GraphService.Neo4j.Imports;

/// <summary>
/// The order in which differences are put right: relationships go before nodes that they hold on to, what is pointed to comes before what
/// points, and nodes go last, when nothing leads to them any more; but for those that nothing is to lead to, which may have statements of known
/// ids.
/// </summary>
internal static class Steps
{
    // Those that lead to others first.
    private static readonly PartKind[] Leaving = [PartKinds.Evidence, PartKinds.Passages, PartKinds.Diagnostics, PartKinds.Conflicts, PartKinds.Entities, PartKinds.Documents];

    public static IEnumerable<Step> Of(Differences differences) => All(differences).Where(s => s.Count > 0);

    private static IEnumerable<Step> All(Differences differences)
    {
        yield return Removal("remove-relationships", [.. differences.RemovedRelationships]);
        yield return Removal("keep-nodes", differences.Kept);
        yield return Removal("remove-nodes", differences.StrangeNodes);
        foreach (var kind in PartKinds.All)
        {
            var difference = differences.Kinds[kind];
            yield return new Step(kind.Change, difference.Changed.Count, difference.Changed.Select(c => Changed(kind, c.Element, c.Part.Row())));
            yield return new Step($"create-{kind.Name}", difference.Added.Count, difference.Added.Select(p => p.Row()));
        }
        foreach (var kind in Leaving)
            yield return Removal("remove-nodes", differences.Kinds[kind].Removed);
    }

    private static Step Removal(string statement, IReadOnlyList<string> elements) =>
        new(statement, elements.Count, elements.Select(e => new PropertyMap { { "element", e } }));

    private static PropertyMap Changed(PartKind kind, string element, PropertyMap row)
    {
        var changed = new PropertyMap { { "element", element }, { "labels", kind.IsNode ? kind.LabelsOf(row) : null } };
        return changed.With(row);
    }
}
