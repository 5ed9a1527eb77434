using GraphService.Dates;
using GraphService.Entities;
using GraphService.Statements;

namespace GraphService.Testing.Graphs;

/// <summary>What <see cref="GraphBuilder.State"/> says besides subject, predicate and object. Dates are written as in the files: 2025-Q4.</summary>
public sealed record Said
{
    /// <summary>The qualifiers; those below set one each.</summary>
    public Qualifiers Qualifiers { get; init; } = Qualifiers.None;

    public Money? Amount { init => Qualifiers = Qualifiers with { Amount = value }; }

    public Money? RoundAmount { init => Qualifiers = Qualifiers with { RoundAmount = value }; }

    public Share? Share { init => Qualifiers = Qualifiers with { Share = value }; }

    public string? Role { init => Qualifiers = Qualifiers with { Role = value }; }

    public string? Round { init => Qualifiers = Qualifiers with { Round = value }; }

    public string? Date { init => Qualifiers = Qualifiers with { Date = Parsed(value) }; }

    public string? From { init => Qualifiers = Qualifiers with { ValidFrom = Parsed(value) }; }

    public string? Until { init => Qualifiers = Qualifiers with { ValidUntil = Parsed(value) }; }

    public Stance Stance { get; init; } = Stance.Asserted;

    public double Confidence { get; init; } = 0.9;

    /// <summary>The rule by which it follows.</summary>
    public string? Inferred { get; init; }

    /// <summary>Who read it in the document.</summary>
    public string Reader { get; init; } = Readers.Rules;

    /// <summary>What people decided about it, if this is the first place that states it.</summary>
    public IReadOnlyList<Decision> Decisions { get; init; } = [];

    /// <summary>Who says it; the paragraph then begins with the name, and the quote after it.</summary>
    public EntityId? Speaker { get; init; }

    /// <summary>Whether it stands in the paragraph of the sentence before it.</summary>
    public bool SameParagraph { get; init; }

    /// <summary>A sum: <c>Sum(10, "USD")</c>.</summary>
    public static Money Sum(decimal value, string? currency = "USD", Bound bound = Bound.Exact) => new(value, currency, bound, $"{value} {currency}");

    /// <summary>A range of sums.</summary>
    public static Money Range(decimal value, decimal max, string? currency = "USD") => new(value, currency, Bound.About, $"{value}-{max} {currency}", max);

    /// <summary>A stake in percent.</summary>
    public static Share Stake(decimal min, decimal? max = null) =>
        new(min, max ?? min, max is null ? Bound.Exact : Bound.About, max is null ? $"{min}%" : $"{min}-{max}%");

    private static PartialDate? Parsed(string? date) => date is null ? null : PartialDate.Parse(date);
}
