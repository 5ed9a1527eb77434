namespace GraphService.Neo4j.Searches;

/// <summary>A part of a text that an index holds in one way.</summary>
internal readonly record struct SearchRun(string Text, SearchRunKind Kind);
