using GraphService.Language.English.Parsing;

namespace GraphService.Training.English;

/// <summary>A sentence to learn from: with predicted tags and the right heads and labels.</summary>
internal sealed record ParserExample(ParserInput Input, int[] Heads, int[] Labels);
