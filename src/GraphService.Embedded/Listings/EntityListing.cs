using GraphService.Embedded.Contents;
using GraphService.Embedded.Numbering;
using GraphService.Entities;
using GraphService.Search;
using GraphService.Stores;

namespace GraphService.Embedded.Listings;

/// <summary>Lists entities that fit a filter.</summary>
internal sealed class EntityListing
{
    private readonly NumberedGraph graph;
    private readonly NameKeys keys;
    private readonly MentionGroups mentions;
    private readonly Lazy<int[]>[] ranks;

    public EntityListing(NumberedGraph graph, NameKeys keys, MentionGroups mentions)
    {
        (this.graph, this.keys, this.mentions) = (graph, keys, mentions);
        ranks = [.. Enum.GetValues<EntityOrder>().Select(order => new Lazy<int[]>(() => StatementRanks.RanksOf(graph.Entities.Count, (a, b) => order.Compare(Candidate(a), Candidate(b)))))];
    }

    public EntityCandidate Candidate(int entity) => new(graph.Entities[entity], graph.Degrees[entity]);

    public Page<Entity> List(EntityFilter filter, EntityOrder order, PageRequest page)
    {
        if (filter.FitsNothing())
            return new Page<Entity>([], 0, 0);
        var candidates = filter.Document is { } document ? mentions.EntitiesOf(graph.DocumentNumbers.Find(document)) : Enumerable.Range(0, graph.Entities.Count);
        return Sorted(candidates.Where(Fitting(filter)), order).Slice(page).Map(e => graph.Entities[e]);
    }

    /// <summary>The entities of a name and type: highest degree first.</summary>
    public IReadOnlyList<Entity> Named(NameKey name, EntityType? type) =>
        Array.ConvertAll(Sorted(keys.EntitiesOf(name.Value).Where(e => type is null || graph.Entities[e].Type == type), EntityOrder.DegreeDesc), e => graph.Entities[e]);

    private int[] Sorted(IEnumerable<int> entities, EntityOrder order)
    {
        int[] sorted = [.. entities];
        var rank = ranks[(int)order].Value;
        Array.Sort(Array.ConvertAll(sorted, e => rank[e]), sorted);
        return sorted;
    }

    private Func<int, bool> Fitting(EntityFilter filter)
    {
        var part = SearchText.NameKeyOf(filter.NameContains ?? "");
        var start = SearchText.NameKeyOf(filter.NameStartsWith ?? "");
        return e => (filter.Types is null || filter.Types.Contains(graph.Entities[e].Type))
            && (filter.Subtypes is null || (graph.Entities[e].Subtype is { } subtype && filter.Subtypes.Contains(subtype)))
            && (filter.MinDegree is null || graph.Degrees[e] >= filter.MinDegree)
            && (part.Length == 0 || keys.Of(e).Any(k => k.Contains(part, StringComparison.Ordinal)))
            && (start.Length == 0 || keys.Of(e).Any(k => k.StartsWith(start, StringComparison.Ordinal)));
    }
}
