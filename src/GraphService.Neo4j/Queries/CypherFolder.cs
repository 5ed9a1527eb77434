using System.Collections.Concurrent;

namespace GraphService.Neo4j.Queries;

/// <summary>A folder of <c>cypher/</c> whose files have a head of comments, which says what they are for and what their parameters are, and then one statement.</summary>
internal sealed class CypherFolder(string folder)
{
    private readonly ConcurrentDictionary<string, string> known = new(StringComparer.Ordinal);
    private readonly string prefix = folder + "/";

    /// <summary>The names of the files without their ending, in ordinal order.</summary>
    public IEnumerable<string> Names => typeof(CypherFolder).Assembly.GetManifestResourceNames()
        .Where(n => n.StartsWith(prefix, StringComparison.Ordinal)).Select(n => Path.GetFileNameWithoutExtension(n[prefix.Length..])).Order(StringComparer.Ordinal);

    /// <summary>The statement of a file, as it is sent: without its head and the semicolon at its end.</summary>
    public string Text(string name) => known.GetOrAdd(name, n => string.Join('\n', Whole(n).Split('\n').SkipWhile(IsHead)).TrimEnd().TrimEnd(';'));

    /// <summary>The file as it is.</summary>
    public string Whole(string name)
    {
        var stream = typeof(CypherFolder).Assembly.GetManifestResourceStream($"{prefix}{name}.cypher") ?? throw new InvalidOperationException($"there is no cypher/{prefix}{name}.cypher");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }

    private static bool IsHead(string line) => line.StartsWith("//", StringComparison.Ordinal) || line.Length == 0;
}
