using GraphService.Embedded.Columns;
using GraphService.Embedded.Numbering;
using GraphService.Embedded.Orders;
using GraphService.Embedded.Selections;
using GraphService.Entities;
using GraphService.Search;
using GraphService.Stores;

namespace GraphService.Embedded.Naming;

/// <summary>
/// Searches names, with the ranks of <see cref="NameRanking"/>: a set of entities for each score, each in order of degree; only a page of them is
/// ever put in order.
/// </summary>
internal sealed class NameSearch(
    NumberedGraph graph, EntityColumns columns, EntityOrders orders, NameKeys keys, NameParts parts, NearNames near, Selection selection)
{
    public Page<NameMatch> Page(string text, IReadOnlyList<EntityType>? types, PageRequest page)
    {
        var key = SearchText.NameKeyOf(text);
        var scores = Scores(key, types);
        var counts = scores.ConvertAll(s => s.Count());
        var (skip, take) = page.Of(counts.Sum());
        var (found, before) = (new List<int>(take), 0);
        for (var i = 0; i < scores.Count; i++)
        {
            var from = Math.Clamp(skip - before, 0, counts[i]);
            var most = Math.Min(counts[i] - from, take - found.Count);
            if (most > 0)
                found.AddRange(selection.Of(orders[EntityOrder.DegreeDesc], scores[i], new PageRequest(First: most, After: from - 1)).Items);
            before += counts[i];
            scores[i].Dispose();
        }
        return new Page<NameMatch>([.. found.Select(e => NameRanking.Match(key, Candidate(e))).OfType<NameMatch>()], skip, counts.Sum());
    }

    /// <summary>All entities that match.</summary>
    public IReadOnlyList<EntityCandidate> All(string text, IReadOnlyList<EntityType>? types)
    {
        using var found = new Bits(graph.Entities.Count);
        foreach (var score in Scores(SearchText.NameKeyOf(text), types))
        {
            found.Or(score);
            score.Dispose();
        }
        var numbers = new int[found.Count()];
        found.CopyTo(numbers);
        return Array.ConvertAll(numbers, Candidate);
    }

    // Exact names, then beginnings, parts and near misses, each entity only where it scores best.
    private List<Bits> Scores(string key, IReadOnlyList<EntityType>? types)
    {
        if (key.Length == 0)
            return [];
        using var known = new Bits(graph.Entities.Count);
        var scores = new List<Bits>();
        Add(set => set.AddAll(keys.Exactly(key)));
        Add(set => set.AddAll(keys.Beginning(key)));
        Add(set => parts.AddTo(set, key, known));
        if (NameRanking.EditsIn(key) is > 0 and var edits)
            Add(set => near.AddTo(set, key, edits));
        if (types is not null)
            foreach (var score in scores)
                new CategoryCondition(columns.Types, graph.Entities.Count, types.Select(t => (int)t)).Keep(score);
        return scores;

        void Add(Action<Bits> fill)
        {
            var score = new Bits(graph.Entities.Count);
            fill(score);
            score.Except(known);
            known.Or(score);
            scores.Add(score);
        }
    }

    private EntityCandidate Candidate(int entity) => new(graph.Entities[entity], graph.Degrees[entity]);
}
