using GraphService.Entities;
using GraphService.Neo4j.Clients.Values;
using GraphService.Neo4j.Layout;
using GraphService.Neo4j.Queries;

namespace GraphService.Neo4j.Reading.Entities;

/// <summary>Finds entities also by ids that were joined into theirs.</summary>
internal sealed class CurrentIds(QueryRunner queries)
{
    /// <summary>The ids that entities have now; without those of none.</summary>
    public async Task<IReadOnlyDictionary<EntityId, EntityId>> FindAsync(IEnumerable<EntityId> ids, CancellationToken cancellation)
    {
        var rows = await queries.AskAsync(new QueryShape("current-ids"), [.. ids.Distinct().Select(id => id.Value)], Parameters.None, cancellation);
        return rows.ToDictionary(row => row.Parsed<EntityId>("id", EntityId.TryParse), row => row.Parsed<EntityId>("current", EntityId.TryParse));
    }

    /// <summary>
    /// Asks something about entities: first by the ids as they are given, then for those that are not found by the ids they have now. The
    /// answer has a row for each entity that there is, with its <c>id</c>.
    /// </summary>
    public async Task<IReadOnlyList<T>> AskAsync<T>(IReadOnlyList<EntityId> ids, Func<List<string>, Task<IReadOnlyList<PropertyMap>>> ask, Func<PropertyMap, T> read, T nothing, CancellationToken cancellation)
    {
        var found = new Dictionary<EntityId, T>();
        await AddAsync(ids.Distinct());
        if (ids.All(found.ContainsKey))
            return Answers.InOrder(ids, found, nothing);
        var current = await FindAsync(ids.Where(id => !found.ContainsKey(id)), cancellation);
        await AddAsync(current.Values.Distinct().Where(id => !found.ContainsKey(id)));
        return Answers.InOrder([.. ids.Select(id => current.GetValueOrDefault(id, id))], found, nothing);

        async Task AddAsync(IEnumerable<EntityId> asked)
        {
            var texts = asked.Select(id => id.Value).ToList();
            if (texts.Count == 0)
                return;
            foreach (var row in await ask(texts))
                found[row.Parsed<EntityId>("id", EntityId.TryParse)] = read(row);
        }
    }
}
