using GraphService.Statements;

namespace GraphService.Extraction.Amounts;

/// <summary>A sum of money in a normalised text. The text of <see cref="Money"/> is normalised too; the place leads to the original.</summary>
internal sealed record AmountMention(int Start, int End, Money Money);
