namespace GraphService.Neo4j.Layout;

/// <summary>What a script or a database holds is not laid out as this program lays out a graph.</summary>
public sealed class LayoutException(string message) : Exception(message);
