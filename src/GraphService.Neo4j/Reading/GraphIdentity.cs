namespace GraphService.Neo4j.Reading;

/// <summary>Which graph a database holds.</summary>
/// <param name="Name">The graph's name.</param>
/// <param name="ContentHash">Equal hashes mean equal graphs.</param>
public sealed record GraphIdentity(string Name, string ContentHash);
