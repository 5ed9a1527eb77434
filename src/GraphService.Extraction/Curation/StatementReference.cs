using GraphService.Dates;
using GraphService.Statements;

namespace GraphService.Extraction.Curation;

/// <summary>Statements as an entry names them: one by its id, or those that state something. What is null does not restrict.</summary>
internal sealed record StatementReference
{
    /// <summary>The statement's id; then nothing else is set.</summary>
    public StatementId? Id { get; init; }

    public EntityReference? Subject { get; init; }

    public string? Predicate { get; init; }

    public EntityReference? Object { get; init; }

    /// <summary>The path of a document with evidence for it: what is decided concerns the evidence there only.</summary>
    public string? Document { get; init; }

    public Stance? Stance { get; init; }

    public string? Role { get; init; }

    public string? Round { get; init; }

    public PartialDate? Date { get; init; }

    /// <summary>Whether stance, role, round and date fit.</summary>
    public bool Fits(StatementContent content) => (Stance is null || content.Stance == Stance)
        && (Role is null || content.Qualifiers.Role == Role)
        && (Round is null || content.Qualifiers.Round == Round)
        && (Date is null || content.Qualifiers.Date is { } date && Date.Value.Contains(date));

    public override string ToString() => Id is { } id ? $"{id}"
        : $"{Subject} {Predicate} {Object}{(Document is null ? "" : $" in {Document}")}{(Stance is { } stance ? $" ({stance})" : "")}";
}
