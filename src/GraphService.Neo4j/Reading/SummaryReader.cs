using GraphService.Entities;
using GraphService.Graphs;
using GraphService.Neo4j.Clients.Values;
using GraphService.Neo4j.Layout;
using GraphService.Neo4j.Queries;
using GraphService.Ontologies;
using GraphService.Stores;

namespace GraphService.Neo4j.Reading;

/// <summary>Reads what graph there is, and how much of it.</summary>
internal sealed class SummaryReader(QueryRunner queries, Ontology ontology)
{
    public async Task<GraphIdentity> IdentityAsync(CancellationToken cancellation) =>
        Identity((await queries.RunAsync("graph-identity", Parameters.None, cancellation)) is [var row] ? row : []);

    public async Task<GraphSummary> SummaryAsync(CancellationToken cancellation)
    {
        var row = (await queries.RunAsync("summary", Parameters.None, cancellation))[0];
        var (identity, types, predicates) = (Identity(row), Counts(row.Maps("types")), Counts(row.Maps("predicates")));
        return new GraphSummary
        {
            Name = identity.Name,
            ContentHash = identity.ContentHash,
            Ontology = ontology,
            Entities = row.Number("entities"),
            Statements = predicates.Values.Sum(),
            Documents = row.Number("documents"),
            Mentions = row.Number("mentions"),
            Conflicts = row.Number("conflicts"),
            EntityTypes = [.. Enum.GetValues<EntityType>().Select(t => (t, types.GetValueOrDefault(Spelling.Of(t))))],
            Predicates = [.. ontology.Predicates.Select(p => (p.Name, predicates.GetValueOrDefault(p.Name)))],
        };
    }

    private static GraphIdentity Identity(PropertyMap row) =>
        row.OptionalText("name") is not { } name ? throw new StoreUnavailableException(
            "the database holds no graph, or one of version 0.1; graphservice import brings one there, or marks that one")
        : row.OptionalText("contentHash") is not { } hash ? throw new StoreUnavailableException("the database's graph is not whole: an import is under way, or was broken off and is to be run again")
        : new GraphIdentity(name, hash);

    private static Dictionary<string, int> Counts(IReadOnlyList<PropertyMap> counts) => counts.ToDictionary(c => c.Text("name"), c => c.Number("count"));
}
