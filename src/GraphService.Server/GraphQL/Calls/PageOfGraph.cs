using GraphService.Stores;

namespace GraphService.Server.GraphQL.Calls;

/// <summary>A page, and the <see cref="ListMark.Graph"/> of the graph that it is of; 0 where nobody asks for cursors.</summary>
internal sealed record PageOfGraph<T>(Page<T> Page, uint Graph);
