using GraphService.Graphs;
using GraphService.Stores;
using GraphService.Testing.Stores;

namespace GraphService.Embedded.Tests;

public sealed class EmbeddedGraphStoreTests : StoreConformance
{
    protected override int RandomGraphCount => 150;

    protected override ValueTask<IGraphStore> OpenAsync(CompiledGraph graph) => new(new EmbeddedGraphStore(graph));
}
