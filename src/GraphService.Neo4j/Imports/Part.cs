using GraphService.Neo4j.Layout;

namespace GraphService.Neo4j.Imports;

/// <summary>One thing of a graph as it should lie in the database.</summary>
/// <param name="Key">What tells it from others of its kind.</param>
/// <param name="Row">All of its values; made when they are asked for, since a graph may be large.</param>
internal readonly record struct Part(string Key, Func<PropertyMap> Row);
