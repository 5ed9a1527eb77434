using GraphService.Diagnostics;
using GraphService.Entities;
using GraphService.Extraction.Documents;
using GraphService.Extraction.Linking;
using GraphService.Extraction.Resolution;
using GraphService.Ontologies;

namespace GraphService.Extraction.Curation;

/// <summary>
/// Applies what people decided about entities: takes apart, retypes, joins and renames, in this order whatever the order of the entries. What
/// can't be applied is left out with an ERROR, and the rest is applied.
/// </summary>
internal sealed class EntityCuration
{
    private readonly IReadOnlyList<CurationEntry> entries;
    private readonly Dictionary<DocumentEntity, DocumentReading> readings;
    private readonly IReadOnlyDictionary<LinkedEntity, EntityId> before;
    private readonly Ontology ontology;
    private readonly List<Diagnostic> problems = [];
    private readonly Dictionary<EntityPart, List<CurationEntry>> decided = [];
    private readonly Dictionary<(NotSameEntry, EntityReference), EntityPart> parted = [];
    private readonly HashSet<CurationEntry> refused = [];
    private List<EntityPart> parts;
    private EntityIndex index;

    private EntityCuration(IReadOnlyList<CurationEntry> entries, IReadOnlyDictionary<LinkedEntity, EntityId> ids,
        IReadOnlyList<DocumentReading> readings, Ontology ontology)
    {
        (this.entries, this.ontology) = (entries, ontology);
        this.readings = readings.SelectMany(r => r.Entities, (r, e) => (r, e)).ToDictionary(p => p.e, p => p.r);
        before = ids;
        parts = [.. ids.Select(l => new EntityPart(l.Key, l.Value))];
        index = new EntityIndex(parts, this.readings);
    }

    /// <param name="entries">In order of their places.</param>
    /// <param name="ids">The entities as the linker gave them.</param>
    /// <param name="readings">The documents.</param>
    /// <param name="ontology">Which subtypes there are.</param>
    public static CuratedEntities Apply(IReadOnlyList<CurationEntry> entries, IReadOnlyDictionary<LinkedEntity, EntityId> ids,
        IReadOnlyList<DocumentReading> readings, Ontology ontology)
    {
        if (entries.Count == 0)
            return CuratedEntities.Of(ids);
        var curation = new EntityCuration(entries, ids, readings, ontology);
        curation.TakeApart();
        curation.Retype();
        curation.NameAgain();
        return curation.Made(curation.Join());
    }

    // What the linker joined and somebody says are two.
    private void TakeApart()
    {
        var wanted = new Dictionary<EntityPart, List<(NotSameEntry Entry, EntityReference Reference)>>();
        foreach (var entry in entries.OfType<NotSameEntry>())
            foreach (var (part, references) in OneFor(entry))
                (wanted.TryGetValue(part, out var list) ? list : wanted[part] = []).AddRange(references.Select(r => (entry, r)));
        if (wanted.Count == 0)
            return;
        var splitting = new EntitySplitting(index, readings, [.. parts.Select(p => p.Id.Value)]);
        foreach (var (part, references) in wanted.OrderBy(w => w.Key.Id))
            Replace(part, splitting.Split(part, [.. references.Select(r => r.Reference).Distinct().OrderBy(r => r.Text, StringComparer.Ordinal)]), references);
        index = new EntityIndex(parts, readings);
    }

    // Entities that several references of an entry lead to, or one does where another leads to nothing.
    private IEnumerable<(EntityPart Part, List<EntityReference> References)> OneFor(NotSameEntry entry)
    {
        var found = entry.Entities.Select(r => (Reference: r, Parts: index.Find(r))).ToList();
        return found.Where(f => f.Parts.Count == 1).GroupBy(f => f.Parts[0], f => f.Reference).Where(g => g.Skip(1).Any()).Select(g => (g.Key, g.ToList()));
    }

    private void Replace(
        EntityPart part, IReadOnlyDictionary<EntityReference, EntityPart>? made, List<(NotSameEntry Entry, EntityReference Reference)> references)
    {
        if (made is null)
        {
            foreach (var entry in references.Select(r => r.Entry).Distinct())
                Refuse(entry, "CURATION_UNMATCHED",
                    $"{string.Join(" and ", entry.Entities)} can't be told apart: each document that names one of them names it like the other");
            return;
        }
        parts = [.. parts.Where(p => p != part), .. made.Values.Distinct()];
        foreach (var (entry, reference) in references)
            parted[(entry, reference)] = made[reference];
    }

    private void Retype()
    {
        var given = One(entries.OfType<RetypeEntry>(), e => e.Entity);
        foreach (var same in given.GroupBy(g => g.Part))
            Agree([.. same.Select(g => ((CurationEntry)g.Entry, $"{g.Entry.To} {g.Entry.Subtype}"))], $"{same.Key.Id} is given two types");
        foreach (var (entry, part) in given.Where(g => !refused.Contains(g.Entry)))
        {
            (part.Type, part.Subtype) = (entry.To, entry.Subtype);
            Decide(part, entry);
            index.AddAlso(EntityIds.Plain(part.Type, part.Shape.NameJa, part.Shape.NameEn), part);
        }
    }

    // By its new name an entity may be named in other entries, too.
    private void NameAgain()
    {
        foreach (var entry in entries.OfType<RenameEntry>())
            if (index.Find(entry.Entity) is [var part])
            {
                index.AddAlso(entry.To, part);
                index.AddAlso(EntityIds.Plain(part.Type, entry.To, entry.To), part);
            }
    }

    private List<EntityGroup> Join()
    {
        var apart = Found(entries.OfType<NotSameEntry>(), e => e.Entities, (e, r) => parted.GetValueOrDefault((e, r)));
        var same = Found(entries.OfType<SameEntry>(), e => e.Entities, (_, _) => null);
        var all = new EntityGrouping(same);
        foreach (var (entry, members) in apart.Where(a => all.Joins(a.Parts)))
            foreach (var join in all.EntriesOf(members))
            {
                var why = $"{string.Join(" and ", members.Select(m => m.Id).Distinct())} are the same and not the same";
                Contradict(entry, join, why);
                Contradict(join, entry, why);
            }
        foreach (var entry in new EntityGrouping(Kept(same)).Mixed().ToList())
            Refuse(entry, "CURATION_TYPES", "Entities of two types can't be one: retype one of them, too");
        foreach (var (entry, members) in Kept(apart))
            members.ForEach(part => Decide(part, entry));
        foreach (var (entry, members) in Kept(same))
            members.ForEach(part => Decide(part, entry));
        return new EntityGrouping(Kept(same)).Groups(parts);
    }

    private List<(T Entry, List<EntityPart> Parts)> Kept<T>(IEnumerable<(T Entry, List<EntityPart> Parts)> found)
        where T : CurationEntry => [.. found.Where(f => !refused.Contains(f.Entry))];

    // What each entry names, if it names something with every reference.
    private List<(T Entry, List<EntityPart> Parts)> Found<T>(
        IEnumerable<T> entries, Func<T, IReadOnlyList<EntityReference>> named, Func<T, EntityReference, EntityPart?> known)
        where T : CurationEntry
    {
        var found = new List<(T, List<EntityPart>)>();
        foreach (var entry in entries.Where(e => !refused.Contains(e)))
            if (named(entry).Select(r => known(entry, r) ?? One(entry, r)).ToList() is var parts && !parts.Contains(null))
                found.Add((entry, [.. parts.OfType<EntityPart>()]));
        return found;
    }

    private CuratedEntities Made(List<EntityGroup> groups)
    {
        var byPart = groups.SelectMany(g => g.Parts, (g, p) => (p, g)).ToDictionary(p => p.p, p => p.g);
        Rename(byPart);
        var making = new EntityMaking(ontology, readings, groups, decided);
        var made = groups.ToDictionary(g => g, making.Make);
        return new CuratedEntities([.. made.Values], Find, problems) { Before = before };

        IReadOnlyList<CuratedEntity> Find(EntityReference reference) =>
            index.Find(reference) is { Count: > 0 } found ? [.. found.Select(p => made[byPart[p]]).Distinct()] : [];
    }

    private void Rename(Dictionary<EntityPart, EntityGroup> groups)
    {
        var given = One(entries.OfType<RenameEntry>(), e => e.Entity);
        foreach (var same in given.GroupBy(g => (groups[g.Part], EntityNames.IsJapanese(g.Entry.To))))
            Agree([.. same.Select(g => ((CurationEntry)g.Entry, g.Entry.To))], $"{same.First().Part.Id} is given two names in one language");
        foreach (var (entry, part) in given.Where(g => !refused.Contains(g.Entry)))
        {
            Decide(part, entry);
            if (EntityNames.IsJapanese(entry.To))
                groups[part].NameJa = entry.To;
            else
                groups[part].NameEn = entry.To;
        }
    }

    private List<(T Entry, EntityPart Part)> One<T>(IEnumerable<T> entries, Func<T, EntityReference> named)
        where T : CurationEntry
    {
        var found = new List<(T, EntityPart)>();
        foreach (var entry in entries)
            if (One(entry, named(entry)) is { } part)
                found.Add((entry, part));
        return found;
    }

    private EntityPart? One(CurationEntry entry, EntityReference reference)
    {
        switch (index.Find(reference))
        {
            case [var part]:
                if (EntityId.TryParse(reference.Text, out var id) && EntityIds.IsOf(part.Linked.Type, id))
                    part.OtherIds.Add(id);
                return part;
            case []:
                Refuse(entry, "CURATION_UNMATCHED", $"Nothing has the id or name {reference} any more");
                return null;
            case var several:
                var ids = string.Join(", ", several.Select(p => p.Id).Order());
                Refuse(entry, "CURATION_AMBIGUOUS", $"{reference} is the name of several: {ids}; name one of them by its id");
                return null;
        }
    }

    private void Decide(EntityPart part, CurationEntry entry) => (decided.TryGetValue(part, out var list) ? list : decided[part] = []).Add(entry);

    private void Refuse(CurationEntry entry, string code, string why)
    {
        if (refused.Add(entry))
            problems.Add(entry.Error(code, $"{why}; the entry is left out"));
    }

    // Of entries that say different things about one, none is applied.
    private void Agree(IReadOnlyList<(CurationEntry Entry, string Value)> said, string why)
    {
        if (said.Count < 2)
            return;
        foreach (var (entry, value) in said)
            if (said.FirstOrDefault(s => s.Value != value).Entry is { } other)
                Contradict(entry, other, why);
    }

    private void Contradict(CurationEntry entry, CurationEntry other, string why)
    {
        refused.Add(entry);
        problems.Add(entry.Contradicts(other, why));
    }
}
