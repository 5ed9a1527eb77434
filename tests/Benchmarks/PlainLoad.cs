using GraphService.Graphs;
using GraphService.Neo4j.Clients;
using GraphService.Neo4j.Imports;

namespace GraphService.Benchmarks;

/// <summary>What a person would write to load a graph once into an empty database: each kind in batches of <c>UNWIND … CREATE</c>, one after the other, of the very same rows.</summary>
internal sealed class PlainLoad(Neo4jClient client, int rowsPerBatch)
{
    private static readonly (PartKind Kind, string Statement)[] Loads =
    [
        (PartKinds.Documents, "UNWIND $rows AS row CREATE (n:SourceDocument) SET n = row.properties, n.graphService = true"),
        (PartKinds.Entities, "UNWIND $rows AS row CREATE (n:Entity) SET n = row.properties, n.graphService = true, n:$(row.label)"),
        (PartKinds.Evidence, "UNWIND $rows AS row MATCH (d:SourceDocument {id: row.document}) CREATE (n:Evidence)-[:QUOTED_FROM]->(d) SET n = row.properties, n.graphService = true"),
        (PartKinds.Statements, "UNWIND $rows AS row MATCH (s:Entity {id: row.subject}), (o:Entity {id: row.object}) CREATE (s)-[r:$(row.predicate)]->(o) SET r = row.properties, r.graphService = true"),
    ];

    public async Task RunAsync(CompiledGraph graph)
    {
        foreach (var (kind, statement) in Loads)
            foreach (var rows in PartKinds.Of(kind, graph).Chunk(rowsPerBatch))
                await client.WriteAsync(statement, new() { { "rows", rows.Select(p => p.Row()).ToList() } }, repeatable: false, CancellationToken.None);
    }
}
