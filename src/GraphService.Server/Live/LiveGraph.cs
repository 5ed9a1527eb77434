using GraphService.Comparisons;
using GraphService.Ontologies;
using GraphService.Server.Stored;
using GraphService.Stores;

namespace GraphService.Server.Live;

/// <summary>
/// The graph that is served. A new one takes its place in one step: a request takes <see cref="Now"/> once, when it begins, and so sees one graph wholly. Safe
/// for concurrent use.
/// </summary>
internal sealed class LiveGraph(Served first, Subscribers subscribers)
{
    private volatile Served now = first;

    /// <summary>What is served now.</summary>
    public Served Now => now;

    /// <summary>Who wants to hear of new graphs.</summary>
    public Subscribers Subscribers { get; } = subscribers;

    /// <summary>Serves another graph from now on.</summary>
    /// <param name="store">The graph.</param>
    /// <param name="ontology">What its schema is made of.</param>
    /// <param name="history">The graphs that were served before it.</param>
    public void Swap(IGraphStore store, Ontology ontology, GraphHistory? history) =>
        now = new Served(now.Engine.For(store, ontology, history), store, ontology);

    /// <summary>Tells the subscribers how the graph that is served differs from the one before it.</summary>
    public Task PublishAsync(GraphChange change, CancellationToken cancellation) => Subscribers.PublishAsync(now.Engine, change, cancellation);
}
