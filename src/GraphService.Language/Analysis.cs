using GraphService.Language.Sentences;

namespace GraphService.Language;

/// <summary>What the room sees in a text; immutable.</summary>
/// <param name="Text">The text that went in.</param>
/// <param name="Sentences">In the order of the text.</param>
public sealed record Analysis(string Text, IReadOnlyList<Sentence> Sentences);
