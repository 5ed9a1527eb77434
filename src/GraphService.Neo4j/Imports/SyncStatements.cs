using GraphService.Neo4j.Queries;

namespace GraphService.Neo4j.Imports;

/// <summary>The files of <c>cypher/sync</c>: all that an import says to a database, but for its schema.</summary>
internal static class SyncStatements
{
    private static readonly CypherFolder Files = new("sync");

    /// <inheritdoc cref="CypherFolder.Names"/>
    public static IEnumerable<string> Names => Files.Names;

    /// <inheritdoc cref="CypherFolder.Text"/>
    public static string Text(string name) => Files.Text(name);

    /// <inheritdoc cref="CypherFolder.Whole"/>
    public static string Whole(string name) => Files.Whole(name);
}
