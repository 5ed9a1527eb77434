using GraphService.Graphs;
using GraphService.Ontologies;
using GraphService.Server.Stored;
using GraphService.Testing;
using GraphService.Testing.Graphs;

namespace GraphService.Server.Tests.Stored;

public sealed class KeptGraphsTests : IDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly List<string> said = [];
    private readonly Clock clock = new();
    private readonly KeptGraphs kept;

    public KeptGraphsTests() => kept = KeptGraphs.Open(folder["kept"], clock, said.Add);

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Kept_TheOnesServedLast_AndNothingElseIsTouched()
    {
        Directory.CreateDirectory(folder["kept/mine"]);
        var graphs = Enumerable.Range(0, KeptGraphs.Most + 1).Select(Graph).ToList();
        foreach (var graph in graphs.Take(KeptGraphs.Most))
            Keep(graph);
        // Served once more, so that it is not the oldest.
        Keep(graphs[0]);
        Keep(graphs[^1]);
        kept.Hashes().ShouldBe([graphs[^1].ContentHash, graphs[0].ContentHash, .. graphs[2..^1].Select(g => g.ContentHash).Reverse()]);
        Directory.EnumerateFileSystemEntries(folder["kept"]).Count().ShouldBe(KeptGraphs.Most + 1);
        (await kept.FindAsync(graphs[1].ContentHash, TestContext.Current.CancellationToken)).ShouldBeNull();
        (await kept.FindAsync(graphs[2].ContentHash, TestContext.Current.CancellationToken))!.Graph.ContentHash.ShouldBe(graphs[2].ContentHash);
        said.ShouldBeEmpty();
    }

    [Fact]
    public async Task Found_AlteredOrBroken_IsNotUsedAndSaid()
    {
        var (altered, broken) = (Graph(1), Graph(2));
        Keep(altered);
        Keep(broken);
        File.WriteAllText(folder[$"kept/{altered.ContentHash}/graph.json"], """{"name":"another"}""" + "\n");
        File.WriteAllText(folder[$"kept/{broken.ContentHash}/statements.jsonl"], "{");
        foreach (var graph in new[] { altered, broken })
            (await kept.FindAsync(graph.ContentHash, TestContext.Current.CancellationToken)).ShouldBeNull();
        said.Count.ShouldBe(2);
        said[0].ShouldEndWith("the graph was altered after it was kept, and is not used");
        said[1].ShouldContain("the kept graph can't be read: ");
    }

    [Fact]
    public async Task Kept_WithItsOwnPredicates_IsReadWithThem()
    {
        Directory.CreateDirectory(folder["ontology"]);
        File.WriteAllText(folder["ontology/likes.yaml"], Likes);
        var graph = new GraphBuilder { Ontology = Extraction.Workspaces.WorkspaceOntology.ReadFolder(folder["ontology"]) };
        graph.State(graph.Company("A"), "LIKES", graph.Company("B"));
        var built = graph.Build();
        kept.Keep(built, folder["ontology"]);
        said.ShouldBeEmpty();
        (await kept.FindAsync(built.ContentHash, TestContext.Current.CancellationToken))!.Graph.Ontology.TryGet("LIKES", out _).ShouldBeTrue();
    }

    [Fact]
    public void Kept_WhereNothingCanBeWritten_IsSaidAndEndsNothing()
    {
        var graph = Graph(1);
        Directory.Delete(folder["kept"]);
        File.WriteAllText(folder["kept"], "");
        kept.Keep(graph, null);
        said.ShouldHaveSingleItem().ShouldContain($"the graph {graph.ContentHash} can't be kept there: ");
    }

    private const string Likes = """
        predicate: LIKES
        label: {ja: 好む, en: likes}
        description: {ja: 好むこと。, en: Likes it.}
        subject: [Company]
        object: [Company]
        field: likes
        inverse: likedBy
        """;

    private void Keep(CompiledGraph graph)
    {
        clock.Now += TimeSpan.FromMinutes(1);
        kept.Keep(graph, null);
    }

    private static CompiledGraph Graph(int number)
    {
        var graph = new GraphBuilder { Ontology = DefaultOntology.Instance };
        graph.State(graph.Company($"A{number}"), "OWNS", graph.Company("B"));
        return graph.Build();
    }

    private sealed class Clock : TimeProvider
    {
        public DateTimeOffset Now { get; set; } = new(2030, 1, 1, 0, 0, 0, TimeSpan.Zero);

        public override DateTimeOffset GetUtcNow() => Now;
    }
}
