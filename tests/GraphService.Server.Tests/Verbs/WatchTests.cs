using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using GraphService.Server.Options;
using GraphService.Server.Tests.GraphQL;
using GraphService.Server.Tests.Http;

namespace GraphService.Server.Tests.Verbs;

/// <summary><c>serve --watch --keep</c> as people call it, over HTTP.</summary>
public sealed class WatchTests : IDisposable
{
    private readonly SmallWorkspace workspace = new();

    public void Dispose() => workspace.Dispose();

    [Fact]
    public async Task Watch_OfOneChangedSentence_TellsExactlyThatStatement()
    {
        await using var service = await StartAsync("--watch", "--keep", workspace["kept"]);
        var before = (await service.AskAsync("{ graph { contentHash } }")).TextAt("data.graph.contentHash");
        await using var stream = await service.SubscribeAsync(
            "subscription { graphChanged { addedEntities removedEntities addedStatements removedStatements documents { path } graph { contentHash } } }");
        workspace.ChangeSum("300億円", "400億円");
        var told = JsonSerializer.Deserialize<JsonElement>((await stream.LinesAsync(2))[1]["data: ".Length..]).At("data.graphChanged");
        told.EnumerateObject().Take(4).Select(p => p.Value.GetInt32()).ShouldBe([0, 0, 1, 1]);
        told.TextAt("documents").ShouldBe("""[{"path":"documents/firms.txt"}]""");
        told.TextAt("graph.contentHash").ShouldNotBe(before);
        var answer = await service.AskAsync($$"""
            { graph { contentHash } changes(since: "{{before}}") { totalCount nodes { kind qualifiers before { amount { value } evidence { quote } } after { amount { value } evidence { quote } } } } }
            """);
        answer.TextAt("data.graph.contentHash").ShouldBe(told.TextAt("graph.contentHash"));
        answer.At("data.changes.totalCount").GetInt32().ShouldBe(1);
        var change = answer.At("data.changes.nodes.0");
        change.TextAt("kind").ShouldBe("CHANGED");
        change.TextAt("qualifiers").ShouldBe("""["amount"]""");
        change.At("before.amount.value").GetDecimal().ShouldBe(30_000_000_000);
        change.At("after.amount.value").GetDecimal().ShouldBe(40_000_000_000);
        change.TextAt("before.evidence.0.quote")!.ShouldContain("300億円");
        change.TextAt("after.evidence.0.quote")!.ShouldContain("400億円");
        var run = await service.EndAsync();
        run.ExitCode.ShouldBe(0);
        run.Error.ShouldContain("\ndocuments/firms.txt: 2 documents, ");
        run.Error.ShouldEndWith("; entities +0 -0, statements +1 -1\n");
    }

    [Fact]
    public async Task Watch_OfErrors_SaysThemAndServesOn()
    {
        await using var service = await StartAsync("--watch");
        await using var stream = await service.SubscribeAsync("subscription { graphChanged { graph { documentCount } } }");
        workspace.Write("ontology/broken.yaml", "predicate: [");
        await service.HeardAsync("the graph from before is served until that is mended");
        (await service.AskAsync("{ graph { documentCount } }")).At("data.graph.documentCount").GetInt32().ShouldBe(2);
        File.Delete(Path.Combine(workspace.Path, "ontology/broken.yaml"));
        await service.HeardAsync("ontology/broken.yaml: the graph stays the same");
        File.WriteAllBytes(Path.Combine(workspace.Path, "documents/broken.txt"), [0, 1, 2, 0xFF, 0xFE, 0, 0, 0]);
        await service.HeardAsync("documents/broken.txt: error NOT_TEXT");
        workspace.Write("documents/good.txt", "2025年6月1日、京セラ株式会社は株式会社プリファードネットワークスに7億円を出資した。\n");
        await service.HeardAsync("documents/good.txt: 3 documents");
        (await service.AskAsync("{ graph { documentCount } }")).At("data.graph.documentCount").GetInt32().ShouldBe(3);
        (await service.EndAsync()).ExitCode.ShouldBe(0);
    }

    [Fact]
    public async Task Watch_OfANewPredicate_ServesItsFields()
    {
        await using var service = await StartAsync("--watch");
        workspace.Write("ontology/backs.yaml", """
            predicate: BACKS
            label: {ja: 後援, en: backs}
            description: {ja: 後援する。, en: Backs it.}
            subject: [Company]
            object: [Company]
            field: backed
            inverse: backers
            """);
        await service.HeardAsync("ontology/backs.yaml: ");
        var answer = await service.AskAsync("""{ __type(name: "Company") { fields { name } } }""");
        answer.TextAt("data")!.ShouldContain("\"backers\"");
    }

    [Fact]
    public async Task Keep_WithoutWatch_ComparesWithEarlierStarts()
    {
        string before;
        await using (var first = await StartAsync("--keep", workspace["kept"]))
        {
            before = (await first.AskAsync("{ graph { contentHash } }")).TextAt("data.graph.contentHash")!;
            (await first.EndAsync()).ExitCode.ShouldBe(0);
        }
        workspace.ChangeSum("20億円", "25億円");
        await using var second = await StartAsync("--keep", workspace["kept"]);
        (await second.AskAsync($"{{ changes(since: \"{before}\") {{ totalCount }} }}")).At("data.changes.totalCount").GetInt32().ShouldBe(1);
        // A kept graph is a compiled graph: diff reads it.
        (await ProgramRun.Of("diff", workspace[$"kept/{before}"], workspace.Path)).Error.ShouldStartWith("entities +0 ~0 -0, statements +0 ~1 -0");
    }

    [Fact]
    public async Task Watch_OfACompiledGraph_IsWrongUse()
    {
        using var folder = new GraphFolder(errors: false);
        var run = await ProgramRun.Of("serve", "--watch", "--graph", folder.Graph);
        run.ShouldBe(new ProgramRun(2, "", "graphservice: --watch watches a workspace, and --graph names a graph that has been compiled (see graphservice serve --help)\n"));
    }

    private async Task<Service> StartAsync(params string[] options)
    {
        var service = new Service();
        await service.StartAsync(["serve", "--workspace", workspace.Path, "--url", "http://127.0.0.1:0", .. options]);
        return service;
    }

    private sealed class Service : IAsyncDisposable
    {
        private readonly Signals signals = new();
        private readonly List<string> lines = [];
        private readonly HttpClient client = new();
        private Task<ProgramRun> running = null!;

        public async Task StartAsync(string[] args)
        {
            running = ProgramRun.In(
                new()
                {
                    Signals = signals,
                    Listener = line =>
                    {
                        lock (lines)
                            lines.Add(line);
                    },
                },
                args);
            var first = await HeardAsync("/playground");
            client.BaseAddress = new Uri(first[first.IndexOf("http", StringComparison.Ordinal)..]);
        }

        /// <summary>Waits for a line for people that has this in it.</summary>
        public async Task<string> HeardAsync(string part)
        {
            for (var i = 0; i < 3000; i++)
            {
                lock (lines)
                    if (lines.Find(l => l.Contains(part, StringComparison.Ordinal)) is { } line)
                        return line;
                if (running.IsCompleted)
                    break;
                await Task.Delay(20, TestContext.Current.CancellationToken);
            }
            lock (lines)
                throw new InvalidOperationException($"'{part}' was not said, but:\n{string.Join('\n', lines)}");
        }

        public async Task<JsonElement> AskAsync(string query)
        {
            using var answer = await client.PostAsJsonAsync("/graphql", new { query }, TestContext.Current.CancellationToken);
            return await answer.Content.ReadFromJsonAsync<JsonElement>(TestContext.Current.CancellationToken);
        }

        public async Task<OpenStream> SubscribeAsync(string query)
        {
            using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql");
            request.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue("text/event-stream"));
            request.Content = new StringContent(JsonSerializer.Serialize(new { query }), Encoding.UTF8, "application/json");
            var response = await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, TestContext.Current.CancellationToken);
            var stream = new OpenStream(response, new StreamReader(await response.Content.ReadAsStreamAsync(TestContext.Current.CancellationToken)));
            (await stream.LinesAsync(2)).ShouldBe([":", ""]);
            return stream;
        }

        public async Task<ProgramRun> EndAsync()
        {
            signals.Terminate();
            return await running;
        }

        public async ValueTask DisposeAsync()
        {
            await EndAsync();
            client.Dispose();
            signals.Dispose();
        }
    }
}
