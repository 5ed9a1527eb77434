namespace GraphService.Statements;

/// <summary>What somebody decided about a statement, or about an entity at one of its ends, in a file of the workspace.</summary>
/// <param name="Verb">What was decided: <c>same</c>, <c>notSame</c>, <c>rename</c>, <c>retype</c>, <c>reject</c>, <c>correct</c> or <c>add</c>.</param>
/// <param name="By">Who decided it; null where the file doesn't say.</param>
/// <param name="Because">Why; null where the file doesn't say.</param>
/// <param name="Path">The file, relative to the workspace.</param>
/// <param name="Line">Where in it, from 1.</param>
public sealed record Decision(string Verb, string? By, string? Because, string Path, int Line);
