using GraphService.Dates;
using GraphService.Entities;
using GraphService.Stores;

namespace GraphService.Statements;

/// <summary>
/// Something stated about two entities, with the evidence that backs it. Same triple, other stance, sum, share, role, round or date:
/// another statement. Evidence is in order of document and start, and does not count for the id.
/// </summary>
public sealed record Statement
{
    /// <exception cref="ArgumentException">No evidence, a confidence outside of 0 to 1, or a predicate that is not in capitals.</exception>
    public Statement(StatementId id, EntityId subject, string predicate, EntityId @object, Stance stance, double confidence, IReadOnlyList<Evidence> evidence)
    {
        if (!Unread.Is(evidence) && evidence.Count == 0)
            throw new ArgumentException($"Statement {id} has no evidence", nameof(evidence));
        if (confidence is not (>= 0 and <= 1))
            throw new ArgumentException($"Statement {id} has a confidence of {confidence}; it lies between 0 and 1", nameof(confidence));
        if (predicate.Length == 0 || !predicate.All(c => char.IsAsciiLetterUpper(c) || char.IsAsciiDigit(c) || c == '_'))
            throw new ArgumentException($"'{predicate}' is no name of a predicate: PARTNERS_WITH is one", nameof(predicate));
        (Id, Subject, Predicate, Object, Stance, Confidence, Evidence) = (id, subject, predicate, @object, stance, confidence, evidence);
    }

    /// <summary>A hash of what is stated (<see cref="StatementContent"/>), or whatever is unique in a folder that someone else wrote.</summary>
    public StatementId Id { get; init; }

    /// <summary>Of whom it is stated.</summary>
    public EntityId Subject { get; init; }

    /// <summary>The name of a predicate of the ontology: <c>INVESTED_IN</c>.</summary>
    public string Predicate { get; }

    /// <summary>To whom or what the predicate leads.</summary>
    public EntityId Object { get; init; }

    /// <summary>How the text puts it.</summary>
    public Stance Stance { get; }

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

    /// <summary>0 to 1.</summary>
    public double Confidence { get; init; }

    /// <summary>Never empty; <see cref="Unread"/> where a reader said that it needs none.</summary>
    public IReadOnlyList<Evidence> Evidence { get; init; }

    /// <summary>Whether it is certain, possible or out of the question (null) that it holds on a day; see <see cref="Validity"/>.</summary>
    public Certainty? HoldsOn(DateOnly day) => Validity.On(day, ValidFrom ?? Date, ValidUntil);
}
