using GraphService.Entities;
using GraphService.Extraction.Documents;
using GraphService.Extraction.Linking;
using GraphService.Extraction.Resolution;
using GraphService.Ontologies;

namespace GraphService.Extraction.Curation;

/// <summary>Makes the graph's entities of groups. Ids that go, and those by which entries name an entity, become its former ids.</summary>
internal sealed class EntityMaking
{
    private readonly Ontology ontology;
    private readonly IReadOnlyDictionary<DocumentEntity, DocumentReading> readings;
    private readonly IReadOnlyDictionary<EntityPart, List<CurationEntry>> decided;
    private readonly Dictionary<EntityGroup, EntityId> ids = [];
    private readonly HashSet<string> taken;

    public EntityMaking(Ontology ontology, IReadOnlyDictionary<DocumentEntity, DocumentReading> readings, IReadOnlyList<EntityGroup> groups,
        IReadOnlyDictionary<EntityPart, List<CurationEntry>> decided)
    {
        (this.ontology, this.readings, this.decided) = (ontology, readings, decided);
        taken = [.. groups.SelectMany(g => g.Parts).Select(p => p.Id.Value)];
        // Ids by which entities are taken in entries are theirs before any new one is made.
        foreach (var group in groups.OrderBy(g => g.Parts[0].Id))
            ids[group] = IdOf(group);
    }

    public CuratedEntity Make(EntityGroup group)
    {
        var first = group.Parts[0];
        if (group.Parts.Count == 1 && !decided.ContainsKey(first))
            return new CuratedEntity(first.Linked, first.Shape, []);
        var linked = EntitySplitting.Linked(group.Type, group.Parts.SelectMany(p => p.Linked.Locals), readings);
        var shape = EntityMaker.Make(linked, ids[group]);
        var decisions = group.Parts.SelectMany(p => decided.GetValueOrDefault(p) ?? []).Select(e => e.Decision).Distinct();
        return new CuratedEntity(linked, Named(group, shape), [.. decisions]);
    }

    private Entity Named(EntityGroup group, Entity shape)
    {
        var (ja, en) = (group.NameJa ?? shape.NameJa, group.NameEn ?? shape.NameEn);
        var subtype = group.Parts.Select(p => p.Subtype).FirstOrDefault(s => s is not null) ?? shape.Subtype;
        return new Entity(ids[group], group.Type, ja, en)
        {
            Subtype = ontology.EntityTypes.Any(t => t.Type == group.Type && t.Subtypes.Contains(subtype)) ? subtype : null,
            Names = EntityNames.All(ja, en, shape.Names.Select(n => KeyValuePair.Create(n.Text, n.Kind))),
            Date = shape.Date,
            FormerIds = [.. FormerIds(group).Order()],
        };
    }

    private IEnumerable<EntityId> FormerIds(EntityGroup group)
    {
        foreach (var part in group.Parts.Where(p => p.Id != ids[group]))
            yield return part.Id;
        foreach (var id in group.Parts.SelectMany(p => p.OtherIds.Order()).Distinct())
            if (taken.Add(id.Value))
                yield return id;
    }

    // A new name or type makes a new id, as it would have made the first.
    private EntityId IdOf(EntityGroup group)
    {
        var first = group.Parts[0];
        if (group.Type == first.Linked.Type && group.NameJa is null && group.NameEn is null)
            return first.Id;
        var plain = EntityIds.Plain(group.Type, group.NameJa ?? first.Shape.NameJa, group.NameEn ?? first.Shape.NameEn);
        if (plain == first.Id.Value)
            return first.Id;
        var id = plain;
        for (var salt = first.Id.Value; !taken.Add(id); salt += "+")
            id = $"{plain}-{Slug.Hash(salt)}";
        return new EntityId(id);
    }
}
