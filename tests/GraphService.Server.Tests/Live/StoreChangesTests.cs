using GraphService.Embedded;
using GraphService.Graphs;
using GraphService.Ontologies;
using GraphService.Server.GraphQL;
using GraphService.Server.Live;
using GraphService.Server.Stored;
using GraphService.Server.Tests.GraphQL;
using GraphService.Testing;
using GraphService.Testing.Graphs;
using Microsoft.Extensions.Logging.Abstractions;

namespace GraphService.Server.Tests.Live;

/// <summary>What a service on a database does when an import has changed the graph.</summary>
public sealed class StoreChangesTests : IDisposable
{
    private const string Question = "subscription { graphChanged { addedEntities removedEntities addedStatements removedStatements documents { path } graph { statementCount } } }";
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Subscriber_OfAStoreThatChanges_HearsTheCounts()
    {
        var (first, second) = (Graph(2), Graph(3));
        var store = ChangingStore.Wrap(new EmbeddedGraphStore(first));
        var live = Live(store, null);
        using var changes = new StoreChanges(store.Store, DefaultOntology.Instance, null, null, message => throw new InvalidOperationException(message));
        changes.Tell(live);
        var subscriber = live.Subscribers.Add(new GraphQLRequest(Question))!;
        await SeeAsync(changes, first, () => true);
        store.Change(new EmbeddedGraphStore(second));
        await SeeAsync(changes, second, () => subscriber.Answers.TryPeek(out _));
        subscriber.Answers.TryRead(out var answer).ShouldBeTrue();
        System.Text.Encoding.UTF8.GetString(answer.Span).ShouldBe("""
            {"data":{"graphChanged":{"addedEntities":1,"removedEntities":0,"addedStatements":1,"removedStatements":0,"documents":[{"path":"notes.txt"}],"graph":{"statementCount":2}}}}
            """);
    }

    [Fact]
    public async Task Kept_OfAStoreThatChanges_CanBeComparedWith()
    {
        var (first, second) = (Graph(2), Graph(3));
        var store = ChangingStore.Wrap(new EmbeddedGraphStore(first));
        var kept = KeptGraphs.Open(folder.Path, TimeProvider.System, message => throw new InvalidOperationException(message));
        var live = Live(store, kept);
        using var changes = new StoreChanges(store.Store, DefaultOntology.Instance, kept, null, message => throw new InvalidOperationException(message));
        changes.Tell(live);
        await SeeAsync(changes, first, () => kept.Hashes().Contains(first.ContentHash));
        store.Change(new EmbeddedGraphStore(second));
        var question = $"{{ changes(since: \"{first.ContentHash}\") {{ nodes {{ kind after {{ subject {{ id }} }} }} }} }}";
        // Not before the new graph is kept, too.
        (await live.Now.Engine.CodeAsync(question)).ShouldBe("NOT_FOUND");
        await SeeAsync(changes, second, () => kept.Hashes().Contains(second.ContentHash));
        (await live.Now.Engine.DataAsync(question)).TextAt("changes.nodes").ShouldBe("""[{"kind":"ADDED","after":{"subject":{"id":"company-c2"}}}]""");
    }

    private static LiveGraph Live(ChangingStore store, KeptGraphs? kept)
    {
        var engine = GraphQLEngine.Create(store.Store, DefaultOntology.Instance, null, null, new GraphHistory(kept, null));
        return new LiveGraph(new Served(engine, store.Store, DefaultOntology.Instance), new Subscribers(10, NullLogger.Instance));
    }

    // As the probe of the database does, once a second.
    private static async Task SeeAsync(StoreChanges changes, CompiledGraph graph, Func<bool> until)
    {
        for (var i = 0; i < 1000; i++)
        {
            changes.Saw(graph.ContentHash);
            await Task.Delay(20, TestContext.Current.CancellationToken);
            if (i > 10 && until())
                return;
        }
        until().ShouldBeTrue();
    }

    private static CompiledGraph Graph(int companies)
    {
        var graph = new GraphBuilder { Ontology = DefaultOntology.Instance };
        var ids = Enumerable.Range(0, companies).Select(i => graph.Company($"C{i}")).ToList();
        foreach (var id in ids[1..])
            graph.State(id, "OWNS", ids[0]);
        return graph.Build();
    }
}
