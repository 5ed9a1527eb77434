using GraphService.Documents;
using GraphService.Entities;
using GraphService.Statements;

namespace GraphService.Stores;

/// <summary>Which statements are asked for; what is null does not restrict, an empty list fits nothing.</summary>
public sealed record StatementFilter
{
    /// <summary>No restriction.</summary>
    public static StatementFilter None { get; } = new();

    /// <summary>Of one of these predicates.</summary>
    public IReadOnlyList<string>? Predicates { get; init; }

    /// <summary>Of one of these stances.</summary>
    public IReadOnlyList<Stance>? Stances { get; init; }

    /// <summary>About this subject.</summary>
    public EntityId? Subject { get; init; }

    /// <summary>About this object.</summary>
    public EntityId? Object { get; init; }

    /// <summary>With this entity at either end.</summary>
    public EntityId? Entity { get; init; }

    /// <summary>With evidence in this document.</summary>
    public DocumentId? Document { get; init; }

    /// <summary>With evidence said by this entity.</summary>
    public EntityId? Speaker { get; init; }

    /// <summary>Sum at least, whatever its bound, of a range its upper end; statements without a sum don't fit.</summary>
    public decimal? MinAmount { get; init => field = value is { } sum ? ExactFigure.Trimmed(sum) : null; }

    /// <summary>Sum at most, whatever its bound, of a range its lower end; statements without a sum don't fit.</summary>
    public decimal? MaxAmount { get; init => field = value is { } sum ? ExactFigure.Trimmed(sum) : null; }

    /// <summary>Sum in this currency.</summary>
    public string? Currency { get; init; }

    /// <summary>Dated, and the last day of its interval is this one or later.</summary>
    public DateOnly? From { get; init; }

    /// <summary>Dated, and the first day of its interval is this one or earlier.</summary>
    public DateOnly? To { get; init; }

    /// <summary>Holds on that day (<see cref="Statement.HoldsOn"/>).</summary>
    public DateOnly? AsOf { get; init; }

    /// <summary>Counts only together with <see cref="AsOf"/>: <see cref="Certainty.Certain"/> leaves out what only possibly holds.</summary>
    public Certainty Certainty { get; init; } = Certainty.Possible;

    /// <summary>Confidence at least.</summary>
    public double? MinConfidence { get; init; }

    /// <summary>Whether it is part of a conflict.</summary>
    public bool? HasConflict { get; init; }

    /// <summary>Whether it follows by a rule (true) or the text states it (false).</summary>
    public bool? Inferred { get; init; }

    /// <summary>With evidence of one of these readers (<see cref="Evidence.Reader"/>).</summary>
    public IReadOnlyList<string>? Readers { get; init; }

    /// <summary>Whether the statement fits. <paramref name="inConflict"/> is asked only where <see cref="HasConflict"/> restricts.</summary>
    public bool Fits(Statement s, Func<StatementId, bool> inConflict) =>
        (Predicates is null || Predicates.Contains(s.Predicate))
        && (Stances is null || Stances.Contains(s.Stance))
        && (Subject is null || s.Subject == Subject)
        && (Object is null || s.Object == Object)
        && (Entity is null || s.Subject == Entity || s.Object == Entity)
        && (Document is null || s.Evidence.Any(e => e.Document == Document))
        && (Speaker is null || s.Evidence.Any(e => e.Speaker == Speaker))
        && (MinAmount is null || (s.Qualifiers.Amount?.Max ?? s.Qualifiers.Amount?.Value) >= MinAmount)
        && (MaxAmount is null || s.Qualifiers.Amount?.Value <= MaxAmount)
        && (Currency is null || s.Qualifiers.Amount?.Currency == Currency)
        && FitsInterval(s)
        && (AsOf is null || s.HoldsOn(AsOf.Value) is { } c && (Certainty == Certainty.Possible || c == Certainty.Certain))
        && (MinConfidence is null || s.Confidence >= MinConfidence)
        && (Readers is null || s.Evidence.Any(e => Readers.Contains(e.Reader)))
        && (Inferred is null || s.Inferred is not null == Inferred)
        && (HasConflict is null || inConflict(s.Id) == HasConflict);

    // The interval is the date's own, else from the first day of validFrom to the last of validUntil; an end that is open is open.
    private bool FitsInterval(Statement s)
    {
        if (From is null && To is null)
            return true;
        if ((s.Qualifiers.Date ?? s.Qualifiers.ValidFrom ?? s.Qualifiers.ValidUntil) is null)
            return false;
        var start = s.Qualifiers.Date?.Start ?? s.Qualifiers.ValidFrom?.Start ?? DateOnly.MinValue;
        var end = s.Qualifiers.Date?.End ?? s.Qualifiers.ValidUntil?.End ?? DateOnly.MaxValue;
        return (From is null || end >= From) && (To is null || start <= To);
    }
}
