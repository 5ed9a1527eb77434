using System.Globalization;
using GraphService.Dates;

namespace GraphService.Statements;

/// <summary>
/// What a statement says besides who does what to whom, as one value. A qualifier more is a property here, a part of <see cref="Key"/>,
/// <see cref="Count"/> and <see cref="Fits(Qualifiers)"/>, and a column of each format that writes statements.
/// </summary>
public sealed record Qualifiers
{
    /// <summary>Nothing is stated.</summary>
    public static Qualifiers None { get; } = new();

    /// <summary>The sum, or null where none is stated.</summary>
    public Money? Amount { get; init; }

    /// <summary>The sum of the whole round, where several put in; null where none is stated.</summary>
    public Money? RoundAmount { get; init; }

    /// <summary>The stake, or null where none is stated.</summary>
    public Share? Share { get; init; }

    /// <summary>The office or title, normalised.</summary>
    public string? Role { get; init; }

    /// <summary>The round of an investment: <c>Series A</c>.</summary>
    public string? Round { get; init; }

    /// <summary>When it happened or is to happen.</summary>
    public PartialDate? Date { get; init; }

    /// <summary>From when it holds.</summary>
    public PartialDate? ValidFrom { get; init; }

    /// <summary>Until when it holds, that day included.</summary>
    public PartialDate? ValidUntil { get; init; }

    /// <summary>How many are stated.</summary>
    public int Count => new object?[] { Amount, RoundAmount, Share, Role, Round, Date, ValidFrom, ValidUntil }.Count(q => q is not null);

    /// <summary>A text that two have in common exactly if they state the same. How a sum or share is worded does not count.</summary>
    public string Key
    {
        get
        {
            var text = string.Join('\u001f', Number(Amount?.Value), Amount?.Currency, Amount?.Bound,
                Number(Share?.Min), Number(Share?.Max), Share?.Bound, Role, Round, Date, ValidFrom, ValidUntil);
            // What came later is said only where it is there, so that statements without it keep their ids.
            if (Amount?.Max is { } max)
                text += $"\u001fmax\u001f{Number(max)}";
            if (RoundAmount is { } round)
                text += "\u001fround\u001f" + string.Join('\u001f', Number(round.Value), Number(round.Max), round.Currency, round.Bound);
            return text;
        }
    }

    /// <summary>Whether the other states everything that this one states, dates perhaps more precisely.</summary>
    public bool Fits(Qualifiers fuller) =>
        (Amount is null || Amount.IsSameSum(fuller.Amount))
        && (RoundAmount is null || RoundAmount.IsSameSum(fuller.RoundAmount))
        && (Share is null || Share.Min == fuller.Share?.Min && Share.Max == fuller.Share?.Max)
        && (Role is null || Role == fuller.Role)
        && (Round is null || Round == fuller.Round)
        && Fits(Date, fuller.Date) && Fits(ValidFrom, fuller.ValidFrom) && Fits(ValidUntil, fuller.ValidUntil);

    private static bool Fits(PartialDate? open, PartialDate? fuller) => open is null || fuller is { } f && open.Value.Contains(f);

    private static string? Number(decimal? value) => value?.ToString(CultureInfo.InvariantCulture);
}
