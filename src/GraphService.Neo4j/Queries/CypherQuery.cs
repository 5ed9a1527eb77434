using System.Collections.Concurrent;

namespace GraphService.Neo4j.Queries;

/// <summary>The files of <c>cypher/queries</c>, and what is made of them and their pieces.</summary>
internal static class CypherQuery
{
    private static readonly CypherFolder Files = new("queries");
    private static readonly CypherFolder Parts = new("pieces");
    private static readonly ConcurrentDictionary<QueryShape, string> Shaped = new();

    /// <inheritdoc cref="CypherFolder.Names"/>
    public static IEnumerable<string> Names => Files.Names;

    /// <summary>The names of the pieces.</summary>
    public static IEnumerable<string> Pieces => Parts.Names;

    /// <summary>The statement of a shape, as it is sent.</summary>
    public static string Text(QueryShape shape) => Shaped.GetOrAdd(shape, s => new LevelText(Parts.Text).Of(Files.Text(s.Name), s));

    /// <summary>A file as it is written but for its head.</summary>
    public static string Written(string name) => Files.Text(name);

    /// <summary>A piece as it is written but for its head.</summary>
    public static string Piece(string name) => Parts.Text(name);

    /// <inheritdoc cref="CypherFolder.Whole"/>
    public static string Whole(string name) => Files.Whole(name);
}
