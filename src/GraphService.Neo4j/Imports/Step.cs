using GraphService.Neo4j.Layout;

namespace GraphService.Neo4j.Imports;

/// <summary>One kind of change to many rows, which may be made in any order among themselves.</summary>
/// <param name="Statement">The statement that makes it, for some of the rows.</param>
/// <param name="Count">How many rows there are.</param>
/// <param name="Rows">The rows; made as they are asked for.</param>
internal sealed record Step(string Statement, int Count, IEnumerable<PropertyMap> Rows);
