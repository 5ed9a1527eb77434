using GraphService.Graphs;
using GraphService.Stores;

namespace GraphService.Server.Stored;

/// <summary>A graph that was served before, in memory.</summary>
/// <param name="Graph">The graph.</param>
/// <param name="Store">The same to ask.</param>
internal sealed record EarlierGraph(CompiledGraph Graph, IGraphStore Store);
