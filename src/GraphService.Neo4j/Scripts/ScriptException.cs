namespace GraphService.Neo4j.Scripts;

/// <summary>A script can't be read, or does not hold the graph it was made of. The message begins with a place: <c>path:line: …</c>.</summary>
public sealed class ScriptException(string message) : Exception(message);
