using GraphService.Embedded;
using GraphService.Graphs;
using GraphService.Ontologies;
using GraphService.Server.GraphQL;
using GraphService.Server.Stored;
using GraphService.Testing;
using GraphService.Testing.Graphs;

namespace GraphService.Server.Tests.GraphQL;

public sealed class ChangesTests : IDisposable
{
    private const string Page = "{ totalCount nodes { kind qualifiers before { id } after { id } } }";
    private readonly TemporaryFolder folder = new();
    private readonly KeptGraphs kept;

    public ChangesTests() => kept = KeptGraphs.Open(folder.Path, TimeProvider.System, message => throw new InvalidOperationException(message));

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Changes_SinceAKeptGraph_AnswerEachSideFromItsGraph()
    {
        var before = Graph(g =>
        {
            g.State(g.Company("Prosus"), "INVESTED_IN", g.Company("Zypl AI"), new() { Amount = Said.Sum(3), Speaker = g.Person("Azimi") });
            g.State(g.Company("Gone"), "OWNS", g.Company("Lost"));
        });
        var after = Graph(g => g.State(g.Company("Prosus"), "INVESTED_IN", g.Company("Zypl AI"), new() { Amount = Said.Sum(4) }));
        var data = await Engine(before, after).DataAsync($$"""
            { changes(since: "{{before.ContentHash}}") { totalCount nodes { kind qualifiers
                before { text amount { value } subject { id degree statements { totalCount } } evidence { quote document { path sha256 } passage { text } speaker { id } } }
                after { text amount { value } subject { id degree statements { totalCount } } evidence { quote document { path sha256 } speaker { id } } } } } }
            """);
        data.At("changes.totalCount").GetInt32().ShouldBe(2);
        var (gone, changed) = (data.At("changes.nodes.0"), data.At("changes.nodes.1"));
        gone.TextAt("kind").ShouldBe("REMOVED");
        gone.TextAt("before.text").ShouldBe("Gone owns a stake in Lost");
        gone.At("before.subject.degree").GetInt32().ShouldBe(1);
        gone.TextAt("after").ShouldBe("null");
        changed.TextAt("kind").ShouldBe("CHANGED");
        changed.TextAt("qualifiers").ShouldBe("[\"amount\"]");
        changed.At("before.amount.value").GetDecimal().ShouldBe(3);
        changed.TextAt("before.evidence.0.speaker.id").ShouldBe("person-azimi");
        changed.TextAt("before.evidence.0.document.sha256").ShouldBe(before.Documents[0].Sha256);
        changed.At("after.amount.value").GetDecimal().ShouldBe(4);
        changed.TextAt("after.evidence.0.document.sha256").ShouldBe(after.Documents[0].Sha256);
        changed.TextAt("after.evidence.0.speaker").ShouldBe("null");
    }

    [Fact]
    public async Task Changes_SinceSeveralGraphs_DoNotMixThem()
    {
        CompiledGraph[] earlier = [.. new[] { 1, 2 }.Select(n => Graph(g => g.State(g.Company("A"), "OWNS", g.Company("B"), new() { Share = Said.Stake(n) })))];
        var after = Graph(g => g.State(g.Company("A"), "OWNS", g.Company("B"), new() { Share = Said.Stake(3) }));
        var engine = Engine(earlier[0], after, earlier[1]);
        const string fields = "{ nodes { before { share { min } evidence { document { sha256 } } } after { share { min } evidence { document { sha256 } } } } }";
        var data = await engine.DataAsync($"{{ a: changes(since: \"{earlier[0].ContentHash}\") {fields} b: changes(since: \"{earlier[1].ContentHash}\") {fields} }}");
        foreach (var (name, graph, share) in new[] { ("a", earlier[0], 1), ("b", earlier[1], 2) })
        {
            data.At($"{name}.nodes.0.before.share.min").GetDecimal().ShouldBe(share);
            data.TextAt($"{name}.nodes.0.before.evidence.0.document.sha256").ShouldBe(graph.Documents[0].Sha256);
            data.At($"{name}.nodes.0.after.share.min").GetDecimal().ShouldBe(3);
        }
    }

    [Fact]
    public async Task Changes_WalkedInPages_GiveEverythingOnce()
    {
        var before = Graph(g => { });
        var after = Graph(g => { for (var i = 0; i < 5; i++) g.State(g.Company($"C{i}"), "OWNS", g.Company($"D{i}")); });
        var engine = Engine(before, after);
        var all = await engine.DataAsync($"{{ changes(since: \"{before.ContentHash}\") {Page} }}");
        var walked = new List<string>();
        for (var after1 = ""; after1 != "null";)
        {
            var data = await engine.DataAsync($$"""
                { changes(since: "{{before.ContentHash}}", first: 2{{(after1.Length == 0 ? "" : $", after: \"{after1}\"")}})
                    { nodes { after { id } } pageInfo { hasNextPage hasPreviousPage endCursor } } }
                """);
            walked.AddRange(data.At("changes.nodes").EnumerateArray().Select(n => n.TextAt("after.id")!));
            after1 = data.At("changes.pageInfo.hasNextPage").GetBoolean() ? data.TextAt("changes.pageInfo.endCursor")! : "null";
        }
        walked.ShouldBe(all.At("changes.nodes").EnumerateArray().Select(n => n.TextAt("after.id")!));
        walked.Count.ShouldBe(5);
    }

    [Fact]
    public async Task Changes_WithACursorOfAnotherGraph_AreRefused()
    {
        var (before, other) = (Graph(g => g.Company("A")), Graph(g => g.Company("B")));
        var after = Graph(g => g.State(g.Company("C"), "OWNS", g.Company("D")));
        var engine = Engine(before, after, other);
        var cursor = (await engine.DataAsync($"{{ changes(since: \"{before.ContentHash}\") {{ pageInfo {{ endCursor }} }} }}")).TextAt("changes.pageInfo.endCursor");
        (await engine.CodeAsync($"{{ changes(since: \"{other.ContentHash}\", after: \"{cursor}\") {Page} }}")).ShouldBe("BAD_USER_INPUT");
    }

    [Fact]
    public async Task Changes_OfEvidence_ComeWhereTheyAreAskedFor()
    {
        var before = Graph(g => g.State(g.Company("A"), "OWNS", g.Company("B")));
        var after = Graph(g =>
        {
            var (a, b) = (g.Company("A"), g.Company("B"));
            g.State(a, "OWNS", b);
            g.Document("second.txt");
            g.State(a, "OWNS", b);
        });
        var engine = Engine(before, after);
        (await engine.DataAsync($"{{ changes(since: \"{before.ContentHash}\") {Page} }}")).At("changes.totalCount").GetInt32().ShouldBe(0);
        var data = await engine.DataAsync($"{{ changes(since: \"{before.ContentHash}\", evidence: true) {Page} }}");
        data.TextAt("changes.nodes.0.kind").ShouldBe("CHANGED");
        data.TextAt("changes.nodes.0.qualifiers").ShouldBe("[\"evidence\"]");
    }

    [Fact]
    public async Task Changes_SinceTheGraphThatIsServed_AreNone()
    {
        var graph = Graph(g => g.State(g.Company("A"), "OWNS", g.Company("B")));
        var engine = GraphQLEngine.Create(new EmbeddedGraphStore(graph), DefaultOntology.Instance);
        (await engine.DataAsync($"{{ changes(since: \"{graph.ContentHash}\") {Page} }}")).At("changes.totalCount").GetInt32().ShouldBe(0);
    }

    [Theory]
    [InlineData("")]
    [InlineData("../..")]
    [InlineData("0000000000000000000000000000000000000000000000000000000000000000")]
    [InlineData("あ\u0000")]
    public async Task Changes_SinceAnUnknownGraph_AreNotFound(string since)
    {
        var graph = Graph(g => g.State(g.Company("A"), "OWNS", g.Company("B")));
        foreach (var engine in new[] { Engine(graph, graph), GraphQLEngine.Create(new EmbeddedGraphStore(graph), DefaultOntology.Instance) })
        {
            var answer = await engine.AskAsync($"query($h: String!) {{ changes(since: $h) {Page} }}", $$"""{"h": {{System.Text.Json.JsonSerializer.Serialize(since)}}}""");
            answer.Code().ShouldBe("NOT_FOUND");
        }
    }

    [Fact]
    public async Task Changes_SinceAHashWithASlip_SuggestTheKeptOne()
    {
        var (before, after) = (Graph(g => g.Company("A")), Graph(g => g.Company("B")));
        var answer = await Engine(before, after).AskAsync($"{{ changes(since: \"{before.ContentHash[1..]}\") {Page} }}");
        answer.Code().ShouldBe("NOT_FOUND");
        answer.Message().ShouldContain($"Did you mean \"{before.ContentHash}\"?");
    }

    private GraphQLEngine Engine(CompiledGraph before, CompiledGraph after, params CompiledGraph[] others)
    {
        foreach (var graph in (IEnumerable<CompiledGraph>)[before, .. others])
            kept.Keep(graph, null);
        return GraphQLEngine.Create(new EmbeddedGraphStore(after), DefaultOntology.Instance, null, null, new GraphHistory(kept, after));
    }

    private static CompiledGraph Graph(Action<GraphBuilder> write)
    {
        var graph = new GraphBuilder { Ontology = DefaultOntology.Instance };
        graph.Document("first.txt");
        write(graph);
        return graph.Build();
    }
}
