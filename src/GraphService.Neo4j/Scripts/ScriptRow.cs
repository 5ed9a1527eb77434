using GraphService.Neo4j.Layout;

namespace GraphService.Neo4j.Scripts;

/// <summary>One line of a batch.</summary>
/// <param name="Key">What decides, and nothing else does, whether a new batch begins here.</param>
/// <param name="Values">What the statement calls <c>row</c>.</param>
internal sealed record ScriptRow(string Key, PropertyMap Values);
