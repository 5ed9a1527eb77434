using GraphService.Entities;
using GraphService.Extraction.Lexicons;
using GraphService.Extraction.Limits;

namespace GraphService.Extraction.Resolution;

/// <summary>Works out to which state or body an organ belongs: by the gazetteer, or because its name begins with the other's.</summary>
internal sealed class Parents
{
    private const int Shortest = 2;
    private const int ShortestUnknown = 4;
    private readonly Resolver resolver;
    private readonly Lexicon lexicon;
    private readonly List<EntityDraft> states;
    private readonly ILookup<string, EntityDraft> bodies;

    /// <summary>For the entities that the document has by now.</summary>
    public Parents(Resolver resolver, Lexicon lexicon)
    {
        (this.resolver, this.lexicon) = (resolver, lexicon);
        states = [.. resolver.Entities.Where(e => e.Subtype == "state")];
        bodies = resolver.Entities.Where(e => e.Type is EntityType.Government or EntityType.Organization && !e.IsDescribed)
            .SelectMany(e => e.Names.Keys, (Owner, Name) => (Owner, Name)).ToLookup(e => e.Name, e => e.Owner, StringComparer.Ordinal);
    }

    public void Assign(IEnumerable<EntityDraft> entities, DocumentRun run)
    {
        foreach (var entity in entities)
        {
            run.Check();
            Assign(entity);
        }
    }

    private void Assign(EntityDraft entity)
    {
        if (entity.IsGroup && entity.Parent is null)
            entity.Parent = StateInName(entity);
        if (entity.Parent is not null || entity.Subtype == "state" || entity.IsGroup || entity.Type is not (EntityType.Government or EntityType.Organization))
            return;
        entity.Parent = entity.Entry is { } entry ? FromGazetteer(entity.Type, entry.Of) : ByPrefix(entity);
    }

    // 日本の銀行 are banks of Japan.
    private EntityDraft? StateInName(EntityDraft entity) =>
        states.FirstOrDefault(e => e.Names.Keys.Any(n => entity.Name.StartsWith(n + "の", StringComparison.Ordinal)));

    // Only what the document mentions anyway: a ministry does not bring its state into the graph.
    private EntityDraft? FromGazetteer(EntityType entityType, string? name) =>
        entityType == EntityType.Government && lexicon.Get(name) is { Type: EntityType.Government } parent ? resolver.Find(parent.Ja) : null;

    // The longest name of another with which this one begins and goes on for two letters at least.
    private EntityDraft? ByPrefix(EntityDraft entity)
    {
        for (var length = entity.Name.Length - 2; length >= Shortest; length--)
            if (bodies[entity.Name[..length]].FirstOrDefault(owner => CanOwn(owner, length, entity)) is { } owner)
                return owner;
        return null;
    }

    // 日本 in the name of an association does not make it an organ of the state.
    private static bool CanOwn(EntityDraft owner, int length, EntityDraft entity) =>
        owner != entity && !(owner.Subtype == "state" && entity.Type != EntityType.Government)
        && (owner.Entry is not null || length >= ShortestUnknown) && owner.Parent != entity;
}
