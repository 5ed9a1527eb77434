using GraphService.Documents;

namespace GraphService.Graphs.Pieces;

/// <summary>A document with what belongs to it; what was not asked for is empty.</summary>
/// <param name="Document">Its head.</param>
/// <param name="Text">Its text.</param>
/// <param name="Passages">Its passages, by start.</param>
/// <param name="Mentions">Its mentions, by start, end and entity.</param>
public sealed record DocumentContent(SourceDocument Document, SourceText Text, IReadOnlyList<Passage> Passages, IReadOnlyList<Mention> Mentions);
