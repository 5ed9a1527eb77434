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

    /// <summary>Sum, share, role, round and dates, as far as they are stated.</summary>
    public Qualifiers Qualifiers { get; init; } = Qualifiers.None;

    /// <summary>0 to 1.</summary>
    public double Confidence { get; init; }

    /// <summary>Never empty; <see cref="Unread"/> where a reader said that it needs none.</summary>
    public IReadOnlyList<Evidence> Evidence { get; init; }

    /// <summary>The name of the rule by which it follows from its evidence; null where the text states it. It does not count for the id.</summary>
    public string? Inferred { get; init; }

    /// <summary>What people decided about it, in order of path, line and verb; unread together with the evidence. It does not count for the id.</summary>
    public IReadOnlyList<Decision> Decisions { get; init; } = [];

    /// <summary>Whether it is certain, possible or out of the question (null) that it holds on a day; see <see cref="Validity"/>.</summary>
    public Certainty? HoldsOn(DateOnly day) => Validity.On(day, Qualifiers.ValidFrom ?? Qualifiers.Date, Qualifiers.ValidUntil);
}
