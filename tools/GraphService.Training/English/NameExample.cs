using GraphService.Language.Texts;

namespace GraphService.Training.English;

/// <summary>A sentence with its names as labels, one a word.</summary>
internal sealed record NameExample(string Text, IReadOnlyList<TextRange> Tokens, int[] Labels);
