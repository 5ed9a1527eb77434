using GraphService.Neo4j.Clients.Values;

namespace GraphService.Neo4j.Queries;

/// <summary>A query that may be asked for several at once.</summary>
/// <param name="Shape">Which query.</param>
/// <param name="Parameters">What it is asked, but for its ids.</param>
/// <param name="Key">Equal for queries that ask the same.</param>
internal sealed record GatheredQuery(QueryShape Shape, Parameters Parameters, string Key);
