using GraphService.Statements;

namespace GraphService.Extraction.Amounts;

/// <summary>A sum of money in a normalised text, as which <see cref="Money"/> has its words.</summary>
internal sealed record AmountMention(int Start, int End, Money Money);
