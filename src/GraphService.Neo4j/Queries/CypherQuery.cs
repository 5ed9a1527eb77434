using System.Collections.Concurrent;

namespace GraphService.Neo4j.Queries;

/// <summary>The files of <c>cypher/queries</c>: a head of comments that says what the query is for and what its parameters are, then one query.</summary>
internal static class CypherQuery
{
    private const string Folder = "queries/";

    private static readonly ConcurrentDictionary<string, string> Known = new(StringComparer.Ordinal);

    /// <summary>The names of the files without their ending, in ordinal order.</summary>
    public static IEnumerable<string> Names => typeof(CypherQuery).Assembly.GetManifestResourceNames()
        .Where(n => n.StartsWith(Folder, StringComparison.Ordinal)).Select(n => Path.GetFileNameWithoutExtension(n[Folder.Length..])).Order(StringComparer.Ordinal);

    /// <summary>The query of a file, as it is sent: without its head and the semicolon at its end.</summary>
    public static string Text(string name) => Known.GetOrAdd(name, n => string.Join('\n', Whole(n).Split('\n').SkipWhile(IsHead)).TrimEnd().TrimEnd(';'));

    /// <summary>The file as it is.</summary>
    public static string Whole(string name)
    {
        var stream = typeof(CypherQuery).Assembly.GetManifestResourceStream($"{Folder}{name}.cypher") ?? throw new InvalidOperationException($"there is no cypher/queries/{name}.cypher");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }

    private static bool IsHead(string line) => line.StartsWith("//", StringComparison.Ordinal) || line.Length == 0;
}
