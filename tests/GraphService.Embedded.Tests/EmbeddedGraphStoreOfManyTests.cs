using GraphService.Embedded.Columns;
using GraphService.Graphs;
using GraphService.Stores;
using GraphService.Testing.Stores;

namespace GraphService.Embedded.Tests;

/// <summary>The ways that large graphs take, on small ones: lists of entities are kept, and sets are used for all.</summary>
public sealed class EmbeddedGraphStoreOfManyTests : StoreConformance
{
    protected override int RandomGraphCount => 150;

    protected override ValueTask<IGraphStore> OpenAsync(CompiledGraph graph) =>
        new(new EmbeddedGraphStore(graph, new Sizes { Long = 2, Few = 0, Rare = int.MaxValue }));
}
