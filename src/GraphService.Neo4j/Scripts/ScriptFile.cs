namespace GraphService.Neo4j.Scripts;

/// <summary>One script.</summary>
/// <param name="Name">Numbered: <c>02-entities.cypher</c>.</param>
/// <param name="Text">Statements that each end in <c>;</c>, lines that end in LF.</param>
public sealed record ScriptFile(string Name, string Text);
