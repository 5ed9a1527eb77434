using System.Text.Json;
using GraphService.Embedded;
using GraphService.Graphs;
using GraphService.Ontologies;
using GraphService.Server.Tests.GraphQL;
using GraphService.Server.Tests.Http;
using GraphService.Testing.Graphs;

namespace GraphService.Server.Tests.Live;

/// <summary>No request sees a part of one graph and a part of another.</summary>
public sealed class SwapTests
{
    private const int Swaps = 200;

    // Several levels, lists and counts of one graph, which all differ between the two.
    private const string Question = """
        {"query":"{ graph { contentHash entityCount statementCount } entities(first: 100) { totalCount nodes { id degree statements { totalCount nodes { id } } mentions { totalCount } documents { sha256 } } } statements(first: 100, orderBy: DATE) { nodes { id text subject { id degree } object { id name } evidence { quote document { sha256 text } passage { text } } } } searchText(text: \"owns\") { totalCount nodes { text document { sha256 } } } }"}
        """;

    [Fact]
    public async Task Requests_WhileGraphsAreSwapped_SeeOneWholly()
    {
        EmbeddedGraphStore[] stores = [new(Graph(5, 10)), new(Graph(9, 20))];
        await using var service = await ServedSample.StartAsync(store: stores[0]);
        var whole = new List<string>();
        foreach (var store in stores)
        {
            service.Live.Swap(store, DefaultOntology.Instance, null);
            whole.Add((await service.SendAsync("POST", "/graphql", Question)).Body);
        }
        whole[0].ShouldNotBe(whole[1]);
        whole.ShouldAllBe(body => !body.Contains("\"errors\""));
        var swapping = Task.Run(async () =>
        {
            for (var i = 0; i < Swaps; i++)
            {
                service.Live.Swap(stores[i % 2], DefaultOntology.Instance, null);
                await Task.Delay(5, TestContext.Current.CancellationToken);
            }
        }, TestContext.Current.CancellationToken);
        var seen = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => AskAsync(service, swapping)));
        await swapping;
        seen.SelectMany(bodies => bodies).Distinct().ShouldBeSubsetOf(whole);
        // Both were seen, or the test says nothing.
        seen.SelectMany(bodies => bodies).Distinct().Count().ShouldBe(2);
    }

    [Fact]
    public async Task Export_WhileGraphsAreSwapped_IsOfOne()
    {
        EmbeddedGraphStore[] stores = [new(Graph(5, 10)), new(Graph(9, 20))];
        await using var service = await ServedSample.StartAsync(store: stores[0]);
        var whole = new List<string>();
        foreach (var store in stores)
        {
            service.Live.Swap(store, DefaultOntology.Instance, null);
            whole.Add((await service.SendAsync("GET", "/export/node-link")).Body);
        }
        for (var i = 0; i < 20; i++)
        {
            var export = service.SendAsync("GET", "/export/node-link");
            service.Live.Swap(stores[i % 2], DefaultOntology.Instance, null);
            whole.ShouldContain((await export).Body);
        }
    }

    [Fact]
    public async Task Cursor_OfTheGraphBefore_SaysToStartAgain()
    {
        EmbeddedGraphStore[] stores = [new(Graph(5, 10)), new(Graph(9, 20))];
        await using var service = await ServedSample.StartAsync(store: stores[0]);
        var first = JsonSerializer.Deserialize<JsonElement>((await service.SendAsync("POST", "/graphql", """{"query":"{ entities(first: 2) { pageInfo { endCursor } } }"}""")).Body);
        service.Live.Swap(stores[1], DefaultOntology.Instance, null);
        var cursor = first.TextAt("data.entities.pageInfo.endCursor");
        var (_, body) = await service.SendAsync("POST", "/graphql", $$"""{"query":"{ entities(first: 2, after: \"{{cursor}}\") { totalCount } }"}""");
        body.ShouldContain("Start again from the first page");
    }

    private static async Task<List<string>> AskAsync(ServedSample service, Task until)
    {
        await Task.Yield();
        var bodies = new List<string>();
        while (!until.IsCompleted)
            bodies.Add((await service.SendAsync("POST", "/graphql", Question)).Body);
        return bodies;
    }

    // Each company owns the next, with other shares, other documents and so on in each of the graphs.
    private static CompiledGraph Graph(int companies, int share)
    {
        var graph = new GraphBuilder { Ontology = DefaultOntology.Instance };
        graph.Document("documents/owners.txt", "2025-01-01", $"{companies} companies");
        var ids = Enumerable.Range(0, companies).Select(i => graph.Company($"C{i}")).ToList();
        for (var i = 1; i < companies; i++)
            graph.State(ids[i - 1], "OWNS", ids[i], new() { Share = Said.Stake(share), Date = $"20{share}" });
        return graph.Build();
    }
}
