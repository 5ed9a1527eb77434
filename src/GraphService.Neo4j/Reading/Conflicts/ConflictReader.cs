using GraphService.Conflicts;
using GraphService.Entities;
using GraphService.Graphs;
using GraphService.Neo4j.Clients.Values;
using GraphService.Neo4j.Layout;
using GraphService.Neo4j.Queries;
using GraphService.Neo4j.Reading.Entities;
using GraphService.Neo4j.Reading.Paging;
using GraphService.Statements;
using GraphService.Stores;

namespace GraphService.Neo4j.Reading.Conflicts;

/// <summary>Reads conflicts.</summary>
internal sealed class ConflictReader(QueryRunner queries, CurrentIds current)
{
    public async Task<IReadOnlyList<Conflict?>> GetAsync(IReadOnlyList<ConflictId> ids, CancellationToken cancellation)
    {
        var rows = await queries.RunAsync("conflicts", new() { { "ids", ids.Distinct().Select(id => id.Value).ToList() } }, cancellation);
        return Answers.InOrder(ids, rows.Select(row => (Conflict?)ConflictLayout.Read(row.Map("conflict"))).ToDictionary(c => c!.Id), null);
    }

    public async Task<IReadOnlyList<IReadOnlyList<Conflict>>> OfStatementsAsync(IReadOnlyList<StatementId> ids, CancellationToken cancellation)
    {
        var rows = await queries.RunAsync("conflicts-of-statements", new() { { "ids", ids.Distinct().Select(id => id.Value).ToList() } }, cancellation);
        var found = rows.ToDictionary(row => row.Parsed<StatementId>("id", StatementId.TryParse), row => (IReadOnlyList<Conflict>)[.. row.Maps("conflicts").Select(ConflictLayout.Read)]);
        return Answers.InOrder(ids, found, []);
    }

    public async Task<Page<Conflict>> ListAsync(ConflictKind? kind, EntityId? entity, PageRequest page, CancellationToken cancellation)
    {
        var asked = entity is { } id ? (await current.FindAsync([id], cancellation)).GetValueOrDefault(id, id) : (EntityId?)null;
        var parameters = new Parameters { { "kind", kind is { } given ? Spelling.Of(given) : null }, { "entity", asked?.Value } };
        return Pages.Read((await queries.RunAsync("conflict-list", parameters.With(Pages.ParametersOf(page)), cancellation))[0], "conflicts", page, ConflictLayout.Read);
    }
}
