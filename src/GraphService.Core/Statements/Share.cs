namespace GraphService.Statements;

/// <summary>A share in percent, as an interval with both ends included: 51 % is [51, 51], "more than 30 %" is [30, 100].</summary>
public sealed record Share
{
    /// <exception cref="ArgumentOutOfRangeException">Not 0 ≤ min ≤ max ≤ 100.</exception>
    /// <exception cref="ArgumentException">No text.</exception>
    public Share(decimal min, decimal max, Bound bound, string text)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(text);
        if (min < 0 || max > 100 || min > max)
            throw new ArgumentOutOfRangeException(nameof(min), $"A share lies between 0 and 100 percent: [{min}, {max}]");
        (Min, Max, Bound, Text) = (min, max, bound, text);
    }

    /// <summary>The least it can be, in percent.</summary>
    public decimal Min { get; }

    /// <summary>The most it can be, in percent.</summary>
    public decimal Max { get; }

    /// <summary>How the text put it.</summary>
    public Bound Bound { get; }

    /// <summary>The words of the text; of a product along a chain, the figures.</summary>
    public string Text { get; }

    /// <summary>The share of a share: intervals multiplied; exact only if both are.</summary>
    public Share Times(Share other)
    {
        var (min, max) = (Min * other.Min / 100, Max * other.Max / 100);
        var bound = Bound == other.Bound ? Bound : Bound == Bound.Exact ? other.Bound : other.Bound == Bound.Exact ? Bound : Bound.About;
        return new Share(min, max, bound, FormattableString.Invariant(min == max ? (FormattableString)$"{min:0.####}%" : $"{min:0.####}–{max:0.####}%"));
    }
}
