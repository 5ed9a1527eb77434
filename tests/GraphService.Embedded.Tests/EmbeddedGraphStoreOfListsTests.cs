using GraphService.Embedded.Columns;
using GraphService.Graphs;
using GraphService.Stores;
using GraphService.Testing.Stores;

namespace GraphService.Embedded.Tests;

/// <summary>The ways that large graphs take, on small ones: lists of entities are kept, and lists are used where sets would take more memory.</summary>
public sealed class EmbeddedGraphStoreOfListsTests : StoreConformance
{
    protected override int RandomGraphCount => 150;

    protected override ValueTask<IGraphStore> OpenAsync(CompiledGraph graph) => new(new EmbeddedGraphStore(graph, new Sizes { Long = 2, Few = 1, Rare = 1 }));
}
