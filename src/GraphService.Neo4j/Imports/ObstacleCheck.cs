using GraphService.Graphs;
using GraphService.Neo4j.Clients;
using GraphService.Neo4j.Schemas;

namespace GraphService.Neo4j.Imports;

/// <summary>
/// Whether something of somebody else stands in a graph's way: an index or a constraint, or a value that only one may have. It is asked before
/// anything is written, and where nobody else uses the labels and types of the graph it asks nothing.
/// </summary>
internal sealed class ObstacleCheck(Neo4jClient client, CompiledGraph graph, Survey survey, Strangers strangers, SchemaPlan schema)
{
    private const int Page = 10_000;
    private const int Told = 5;

    private readonly GivenValues given = new(graph);

    /// <exception cref="ImportException">Something does; the message names it, and says what to do.</exception>
    public async Task RunAsync(CancellationToken cancellation)
    {
        var rules = new ForeignRules(given);
        var obstacles = schema.Obstacles.Concat(schema.Foreign.Select(rules.BrokenBy).OfType<string>()).ToList();
        // What is not marked yet would pass for somebody else's: a graph of version 0.1 is marked first.
        if (obstacles.Count == 0 && !survey.IsOld)
            obstacles.AddRange(await ValuesAsync(cancellation));
        if (obstacles.Count > 0)
        {
            var more = obstacles.Count > Told ? $"; and {obstacles.Count - Told} more" : "";
            throw new ImportException($"{string.Join("; ", obstacles.Take(Told))}{more}. Nothing was changed");
        }
    }

    private async Task<IReadOnlyList<string>> ValuesAsync(CancellationToken cancellation)
    {
        var obstacles = new List<string?>();
        foreach (var wanted in schema.Wanted.Where(w => w.Kind == SchemaKind.Unique && IsShared(w.OfRelationships, w.Of)))
        {
            obstacles.Add(await TakenAsync($"{wanted}", wanted.OfRelationships, wanted.Of, wanted.Properties[0], cancellation));
            if (schema.Made.Contains(wanted))
                obstacles.Add(await TwiceAsync(wanted, cancellation));
        }
        foreach (var rule in schema.Foreign.Where(f => f.IsUnique && f.Properties.Count == 1))
            foreach (var of in rule.Of.Where(of => IsShared(rule.OfRelationships, of)))
                obstacles.Add(await TakenAsync($"{rule}", rule.OfRelationships, of, rule.Properties[0], cancellation));
        return [.. obstacles.OfType<string>().Distinct()];
    }

    private bool IsShared(bool relationships, string of) => (relationships ? strangers.Types : strangers.Labels).Contains(of);

    private async Task<string?> TakenAsync(string rule, bool relationships, string of, string property, CancellationToken cancellation)
    {
        var statement = SyncStatements.Text(relationships ? "taken-by-relationships" : "taken-by-nodes");
        foreach (var values in given.Of(relationships, of).Select(row => row.Properties.Find(property)).OfType<object>().Distinct().Chunk(Page))
            if (await client.ReadAsync(statement, new() { { "of", of }, { "property", property }, { "values", values } }, cancellation) is [var row, ..])
                return $"{Other(relationships, of)} of somebody else has the {property} '{GivenValues.TextOf(row.Find("value")!)}' that one of the graph is to have, "
                    + $"and {rule} lets only one have it; give it another, or import into another database";
        return null;
    }

    private async Task<string?> TwiceAsync(SchemaStatement wanted, CancellationToken cancellation)
    {
        var statement = SyncStatements.Text(wanted.OfRelationships ? "twice-in-relationships" : "twice-in-nodes");
        return await client.ReadAsync(statement, new() { { "of", wanted.Of }, { "property", wanted.Properties[0] } }, cancellation) is [var row, ..]
            ? $"{Other(wanted.OfRelationships, wanted.Of)} of somebody else has the {wanted.Properties[0]} '{row.OptionalText("value")}' as another has, "
                + $"so that {wanted} can't be made; give it another, or import into another database"
            : null;
    }

    private static string Other(bool relationships, string of) => $"a {(relationships ? "relationship" : "node")} :{of}";
}
