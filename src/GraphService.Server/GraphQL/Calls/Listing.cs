using GraphService.Stores;

namespace GraphService.Server.GraphQL.Calls;

/// <summary>A page of a list, and what marks the list's cursors.</summary>
internal sealed record Listing<T>(Page<T> Page, ListMark Mark);
