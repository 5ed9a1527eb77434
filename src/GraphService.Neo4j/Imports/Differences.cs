using GraphService.Neo4j.Schemas;

namespace GraphService.Neo4j.Imports;

/// <summary>All that differs between a graph and a database.</summary>
internal sealed class Differences
{
    public required IReadOnlyDictionary<PartKind, Difference> Kinds { get; init; }

    /// <summary>Internal ids of nodes that are marked as a graph's and are none of its kinds, other graphs among them.</summary>
    public required IReadOnlyList<string> StrangeNodes { get; init; }

    /// <summary>Internal ids of relationships of graphs' types that lead to wrong nodes.</summary>
    public required IReadOnlyList<string> Misplaced { get; init; }

    /// <summary>Nodes that go from the graph but stay for somebody else's relationships: what is said of each.</summary>
    public required IReadOnlyCollection<string> KeptNotes { get; init; }

    /// <summary>Internal ids of those of them that are no part of a kind.</summary>
    public required IReadOnlyList<string> KeptStrangeNodes { get; init; }

    /// <summary>Whether the graph's node says what it should, and nothing else.</summary>
    public required bool SameHead { get; init; }

    public int Rows => Kinds.Values.Sum(d => d.Rows) + StrangeNodes.Count + KeptStrangeNodes.Count + Misplaced.Count;

    public bool Any => Rows > 0 || !SameHead;

    public IReadOnlyList<string> Kept => [.. Kinds.Values.SelectMany(d => d.Kept), .. KeptStrangeNodes];

    public IEnumerable<string> RemovedRelationships => Kinds.Values.Where(d => !d.Kind.IsNode).SelectMany(d => d.Removed).Concat(Misplaced);

    public ImportOutcome Outcome(SchemaPlan schema)
    {
        PartKind[] order = [PartKinds.Entities, PartKinds.Statements, PartKinds.Documents, PartKinds.Passages, PartKinds.Evidence, PartKinds.Mentions, PartKinds.Conflicts, PartKinds.Diagnostics];
        var counts = order.Select(k => KeyValuePair.Create(k.Name, Kinds[k].Count)).Append(new("others", new(0, 0, StrangeNodes.Count + Misplaced.Count)));
        return new ImportOutcome(new OrderedDictionary<string, ChangeCount>(counts, StringComparer.Ordinal), schema.Count);
    }
}
