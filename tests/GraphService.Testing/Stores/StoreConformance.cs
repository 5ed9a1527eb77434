using CsCheck;
using GraphService.Entities;
using GraphService.Graphs;
using GraphService.Stores;
using GraphService.Testing.Graphs;
using GraphService.Testing.Stores.BruteForce;

namespace GraphService.Testing.Stores;

/// <summary>
/// What every store owes. A store's test class inherits it and says how a store of a graph is opened; nothing else differs. Small cases
/// made by hand say what the contract means; on random graphs a store must answer as <see cref="BruteForceStore"/> does.
/// </summary>
public abstract partial class StoreConformance
{
    /// <summary>How many random graphs each property is tried on; fewer where opening one is slow.</summary>
    protected virtual int RandomGraphCount => 40;

    /// <summary>How many questions each random graph is asked; fewer where each new kind of question has to be planned.</summary>
    protected virtual int QuestionsPerGraph => 40;

    /// <summary>The random graphs of one property are tried by so many at once; 1 where stores share a database.</summary>
    protected virtual int RandomGraphThreads => 2;

    /// <summary>A store that answers from the graph and from nothing else.</summary>
    protected abstract ValueTask<IGraphStore> OpenAsync(CompiledGraph graph);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private ValueTask<IGraphStore> OpenAsync(GraphBuilder graph) => OpenAsync(graph.Build());

    /// <summary>Asks a store and the brute force the same things about random graphs.</summary>
    private Task Agree<TQuestion>(Func<RandomQuestions, TQuestion> question, Func<IGraphStore, TQuestion, Task<string>> ask, int entities = 10, int statements = 40) =>
        Gen.Select(RandomGraphs.Of(entities, statements), Gen.Int).SampleAsync(
            async sample =>
            {
                var (graph, seed) = sample;
                var (store, bruteForce) = (await OpenAsync(graph), new BruteForceStore(graph));
                var questions = new RandomQuestions(graph, seed);
                for (var i = 0; i < QuestionsPerGraph; i++)
                {
                    var asked = question(questions);
                    (await ask(store, asked)).ShouldBe(await ask(bruteForce, asked), Shown.Of(asked));
                }
            },
            iter: RandomGraphCount,
            threads: RandomGraphThreads,
            print: sample => $"{sample.Item1.Entities.Count} entities, {sample.Item1.Statements.Count} statements, seed {sample.Item2}");

    private static EntityId[] Ids(params EntityId[] ids) => ids;
}
