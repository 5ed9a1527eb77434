using GraphService.Neo4j.Layout;

namespace GraphService.Neo4j.Scripts;

/// <summary>One statement of a script, read back.</summary>
/// <param name="Line">Where it begins, from 1.</param>
/// <param name="Body">What it does with each row.</param>
/// <param name="Rows">The rows, each with its line.</param>
internal sealed record Batch(int Line, string Body, IReadOnlyList<(int Line, PropertyMap Values)> Rows);
