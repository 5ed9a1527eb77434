using GraphService.Neo4j.Layout;

namespace GraphService.Neo4j.Imports;

/// <summary>A node that says that the database holds a graph.</summary>
internal sealed class GraphHead(PropertyMap row)
{
    // What an import that is under way keeps there.
    private static readonly string[] OfClaims = ["importing", "importingAt", "importTurn", "importCreated"];

    public string Element => row.Text("element");

    public string? Name => row.Find("name") as string;

    /// <summary>Whether a graph is marked as its.</summary>
    public bool IsMarked => row.Text("state") == "MARKED";

    /// <summary>Whether it is of a graph of version 0.1, which marked nothing.</summary>
    public bool IsUnmarked => row.Text("state") == "UNMARKED";

    /// <summary>Whether it is somebody else's and has the graph's name.</summary>
    public bool IsForeign => row.Text("state") == "FOREIGN";

    /// <summary>Whether an import has it that is not this one, and lives.</summary>
    public bool IsTaken(ImportOptions options) =>
        row.Find("importing") is { } importing && !importing.Equals(options.Token) && row.Find("silence") is long silence && silence < options.Patience.TotalMilliseconds;

    /// <summary>Whether it says that, and nothing else.</summary>
    public bool Says(PropertyMap properties)
    {
        var own = new PropertyMap();
        foreach (var (name, value) in row.Map("properties"))
            if (!OfClaims.Contains(name))
                own.Add(name, value);
        return own.Same(properties) && IsMarked && row.Find("misfits") is IReadOnlyList<object> { Count: 0 };
    }
}
