namespace GraphService.Neo4j.Queries;

/// <summary>The files of <c>cypher/queries</c>.</summary>
internal static class CypherQuery
{
    private static readonly CypherFolder Files = new("queries");

    /// <inheritdoc cref="CypherFolder.Names"/>
    public static IEnumerable<string> Names => Files.Names;

    /// <inheritdoc cref="CypherFolder.Text"/>
    public static string Text(string name) => Files.Text(name);

    /// <inheritdoc cref="CypherFolder.Whole"/>
    public static string Whole(string name) => Files.Whole(name);
}
