using GraphService.Statements;

namespace GraphService.Extraction.Conflicts;

/// <summary>The sums that the words of a text can mean, both ends included: "more than 3" is [3, ∞), "about 3" is a tenth more or less.</summary>
internal readonly record struct SumRange(decimal Min, decimal Max)
{
    private const decimal About = 0.1m;
    private const decimal MostByRounding = 0.06m;

    /// <summary>Null where there is no figure.</summary>
    public static SumRange? Of(Money? sum) => sum switch
    {
        { Value: { } min, Max: { } max } => new(min, max),
        { Value: { } value, Bound: Bound.Exact } => new(value, value),
        { Value: { } value, Bound: Bound.About } => new(value * (1 - About), value * (1 + About)),
        { Value: { } value, Bound: Bound.AtLeast } => new(value, decimal.MaxValue),
        { Value: { } value, Bound: Bound.AtMost } => new(0, value),
        _ => null,
    };

    /// <summary>Whether no sum fits both, in one currency.</summary>
    public static bool AreApart(Money? one, Money? other) =>
        Of(one) is { } a && Of(other) is { } b && one!.Currency == other!.Currency && (a.Max < b.Min || b.Max < a.Min)
        && !IsRoundingOf(a.Min, b.Min) && !IsRoundingOf(b.Min, a.Min);

    // 9.4 million beside 9.44 million: as many digits as the rounder one has.
    private static bool IsRoundingOf(decimal round, decimal exact)
    {
        if (round == 0 || Math.Abs(exact - round) > round * MostByRounding)
            return false;
        var unit = LastDigit(round);
        return unit > LastDigit(exact) && Math.Abs(exact - round) < unit;
    }

    private static decimal LastDigit(decimal value)
    {
        var unit = 1m;
        while (value % unit != 0)
            unit /= 10;
        while (value % (unit * 10) == 0)
            unit *= 10;
        return unit;
    }
}
