using GraphService.Statements;

namespace GraphService.Extraction.Amounts;

/// <summary>A place that speaks of a sum. Money is null where the words don't say clearly how much.</summary>
/// <param name="Start">In the text.</param>
/// <param name="End">Excluded.</param>
/// <param name="Money">The sum, as exact as the text.</param>
internal sealed record SumMatch(int Start, int End, Money? Money)
{
    /// <summary>
    /// The ends of a range. The lower one without a unit has that of the upper (10〜15億円, $3 to $4 million) where it is then still the lower:
    /// 500〜1万円 begins at 500. Null where the ends stand the wrong way round.
    /// </summary>
    public static (decimal Value, decimal Max)? Ends(decimal low, bool hasUnit, decimal high, decimal unitOfHigh)
    {
        if (!hasUnit && low <= high / unitOfHigh)
            return (low * unitOfHigh, high);
        return low <= high ? (low, high) : null;
    }
}
