using GraphService.Statements;

namespace GraphService.Extraction.Amounts;

/// <summary>A percentage in a normalised text.</summary>
internal sealed record ShareMention(int Start, int End, Share Share);
