using GraphService.Entities;
using GraphService.Extraction.Documents;
using GraphService.Extraction.Linking;
using GraphService.Extraction.Resolution;

namespace GraphService.Extraction.Curation;

/// <summary>Takes an entity apart by the names that it has in each document, which is what the linker joined.</summary>
/// <param name="index">Says what names what.</param>
/// <param name="readings">The documents of what stands for entities there.</param>
/// <param name="taken">Ids that are in use.</param>
internal sealed class EntitySplitting(EntityIndex index, IReadOnlyDictionary<DocumentEntity, DocumentReading> readings, HashSet<string> taken)
{
    /// <summary>
    /// A part for each reference; what none of them names, or several, is of the part that keeps the id. Null where a reference names nothing by itself.
    /// </summary>
    public IReadOnlyDictionary<EntityReference, EntityPart>? Split(EntityPart whole, IReadOnlyList<EntityReference> references)
    {
        var locals = references.ToDictionary(r => r, _ => new List<DocumentEntity>());
        var others = new List<DocumentEntity>();
        foreach (var local in whole.Linked.Locals)
            (references.Where(r => index.IsNamed(local, r)).ToList() is [var only] ? locals[only] : others).Add(local);
        if (locals.Values.Any(l => l.Count == 0))
            return null;
        var keeper = KeeperOf(whole, references, locals);
        locals[keeper].AddRange(others);
        return references.ToDictionary(r => r, r => PartOf(whole, locals[r], r == keeper));
    }

    // The one by whose name the id is made, or else the first.
    private static EntityReference KeeperOf(
        EntityPart whole, IReadOnlyList<EntityReference> references, Dictionary<EntityReference, List<DocumentEntity>> locals) =>
        references.FirstOrDefault(r => locals[r].Exists(l => IdOf(l) == whole.Id.Value), references[0]);

    private static string IdOf(DocumentEntity local) => EntityNames.Primary(local) is var (ja, en) ? EntityIds.Plain(local.Type, ja, en) : "";

    private EntityPart PartOf(EntityPart whole, List<DocumentEntity> locals, bool keepsId)
    {
        var linked = Linked(whole.Linked.Type, whole.Linked.Locals.Where(locals.Contains), readings);
        if (keepsId)
            return new EntityPart(linked, whole.Id);
        var (ja, en) = EntityMaker.PrimaryNames(linked);
        var id = EntityIds.Plain(linked.Type, ja, en);
        for (var salt = linked.FirstPath; !taken.Add(id); salt += "+")
            id = $"{EntityIds.Plain(linked.Type, ja, en)}-{Slug.Hash(salt)}";
        return new EntityPart(linked, new EntityId(id));
    }

    /// <summary>What stands for one entity in some documents, in this order.</summary>
    public static LinkedEntity Linked(EntityType type, IEnumerable<DocumentEntity> locals, IReadOnlyDictionary<DocumentEntity, DocumentReading> readings)
    {
        var linked = new LinkedEntity(type);
        foreach (var local in locals)
            linked.Add(local, readings[local], LinkedEntity.KeysOf(local), []);
        return linked;
    }
}
