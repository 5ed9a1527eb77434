using GraphService.Graphs;
using GraphService.Testing;
using GraphService.Testing.Graphs;

namespace GraphService.Server.Tests.Verbs;

/// <summary>A folder with the small graph in <c>graph/</c>, with or without its errors.</summary>
internal sealed class GraphFolder : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public GraphFolder(bool errors)
    {
        var graph = SmallGraph.Create();
        GraphFiles.Write(graph, Graph);
        if (!errors)
            File.WriteAllLines(Path.Combine(Graph, "diagnostics.jsonl"), File.ReadAllLines(Path.Combine(Graph, "diagnostics.jsonl")).Where(l => !l.Contains("\"ERROR\"", StringComparison.Ordinal)));
    }

    public string Graph => folder["graph"];

    public string this[string name] => folder[name];

    public void Dispose() => folder.Dispose();
}
