using GraphService.Graphs;
using GraphService.Neo4j.Schemas;

namespace GraphService.Neo4j.Tests.Imports;

/// <summary>All of a database that is no graph's: nodes and relationships with their internal ids, labels, types and properties, indexes and constraints.</summary>
internal static class ForeignDump
{
    private const string Schema = "name, type, entityType, labelsOrTypes, properties";

    /// <param name="database">The database.</param>
    /// <param name="graph">Whose indexes are left out; null where none are its.</param>
    public static async Task<IReadOnlyList<string>> OfAsync(ImportedDatabase database, CompiledGraph? graph)
    {
        HashSet<string> own = graph is null ? [] : [.. SchemaScript.Statements(graph.Ontology).Select(s => new SchemaStatement(s).Name)];
        var nodes = await database.RunAsync(
            "MATCH (n) WHERE n.graphService IS NULL UNWIND CASE WHEN size(keys(n)) = 0 THEN [null] ELSE keys(n) END AS k WITH n, k ORDER BY k RETURN elementId(n), labels(n), collect([k, n[k]])");
        var relationships = await database.RunAsync(
            "MATCH (a)-[r]->(b) WHERE a.graphService IS NULL OR b.graphService IS NULL OR type(r) IN ['BOUGHT', 'SHELVED'] RETURN elementId(r), type(r), properties(r), elementId(a), elementId(b)");
        var indexes = await database.RunAsync($"SHOW INDEXES YIELD id, {Schema}, owningConstraint, options, state WHERE type <> 'LOOKUP' RETURN name, id, {Schema[6..]}, owningConstraint, options, state");
        var constraints = await database.RunAsync($"SHOW CONSTRAINTS YIELD id, {Schema}, ownedIndex, options RETURN name, id, {Schema[6..]}, ownedIndex, options");
        var schema = indexes.Concat(constraints).Where(row => !own.Contains(row[0].GetString()!));
        return [.. nodes.Concat(relationships).Concat(schema).Select(row => row.GetRawText()).Order(StringComparer.Ordinal)];
    }
}
