namespace GraphService.Extraction.Curation;

/// <summary>Which parts entries join, over as many entries as it takes.</summary>
internal sealed class EntityGrouping
{
    private readonly Dictionary<EntityPart, EntityPart> roots = [];
    private readonly IReadOnlyList<(SameEntry Entry, List<EntityPart> Parts)> joins;

    public EntityGrouping(IReadOnlyList<(SameEntry Entry, List<EntityPart> Parts)> joins)
    {
        this.joins = joins;
        foreach (var (_, parts) in joins)
            foreach (var part in parts)
                roots[RootOf(part)] = RootOf(parts[0]);
    }

    /// <summary>Whether some of these are one.</summary>
    public bool Joins(IReadOnlyList<EntityPart> parts) => parts.Select(RootOf).Distinct().Count() < parts.Count;

    /// <summary>The entries that join these with anything.</summary>
    public IEnumerable<SameEntry> EntriesOf(IReadOnlyList<EntityPart> parts) =>
        parts.Select(RootOf).ToHashSet() is var own ? joins.Where(j => own.Contains(RootOf(j.Parts[0]))).Select(j => j.Entry) : [];

    /// <summary>Entries that join parts of several types.</summary>
    public IEnumerable<SameEntry> Mixed() => joins.GroupBy(j => RootOf(j.Parts[0]))
        .Where(g => g.SelectMany(j => j.Parts).Select(p => p.Type).Distinct().Count() > 1).SelectMany(g => g.Select(j => j.Entry));

    /// <summary>All parts as groups. Of a group the id stays that its entries name first and nowhere later; of several such ids the first.</summary>
    public List<EntityGroup> Groups(IEnumerable<EntityPart> parts)
    {
        var first = joins.Select(j => j.Parts[0]).ToHashSet();
        var later = joins.SelectMany(j => j.Parts.Skip(1).Where(p => p != j.Parts[0])).ToHashSet();
        return [.. parts.GroupBy(RootOf).Select(g => new EntityGroup(
            [.. g.OrderBy(p => later.Contains(p)).ThenBy(p => !first.Contains(p)).ThenBy(p => p.Id)]))];
    }

    private EntityPart RootOf(EntityPart part)
    {
        while (roots.TryGetValue(part, out var root) && root != part)
        {
            // The way gets shorter each time that somebody goes it.
            roots[part] = roots.GetValueOrDefault(root, root);
            part = root;
        }
        return part;
    }
}
