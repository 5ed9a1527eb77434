using GraphService.Extraction.Resolution;
using GraphService.Statements;

namespace GraphService.Extraction.Statements;

/// <summary>Something that one sentence states, before its entities are joined with those of other documents.</summary>
/// <param name="Subject">Of whom it is stated.</param>
/// <param name="Predicate">A predicate of the ontology.</param>
/// <param name="Object">To what it leads.</param>
/// <param name="Stance">How the text puts it.</param>
/// <param name="Start">Where the quote begins in the normalised text.</param>
/// <param name="End">Where it ends, excluded.</param>
internal sealed record Finding(DocumentEntity Subject, string Predicate, DocumentEntity Object, Stance Stance, int Start, int End)
{
    /// <summary>Sum, share, role, round and dates, as far as they are stated.</summary>
    public Qualifiers Qualifiers { get; init; } = Qualifiers.None;

    public double Confidence { get; init; } = 0.8;

    /// <summary>Who says it; null where the document itself does.</summary>
    public DocumentEntity? Speaker { get; init; }

    /// <summary>Whether the words give the subject this office, by which the document may speak of him or her from then on.</summary>
    public bool GivesOffice { get; init; }

    /// <summary>Whether the object is only named as the one whose thing it is, so that this is no statement yet.</summary>
    public bool ByMaker { get; init; }

    /// <summary>The rule by which it follows; null where the text states it.</summary>
    public string? Inferred { get; init; }

    /// <summary>The other sentences from which it follows by its rule.</summary>
    public IReadOnlyList<Ground> Grounds { get; init; } = [];

    /// <summary>The same with what its entities have become.</summary>
    public Finding With(RevisedEntities revised) => this with
    {
        Subject = revised.Became[Subject],
        Object = revised.Became[Object],
        Speaker = Speaker is null ? null : revised.Became[Speaker],
        Grounds = Grounds.Count == 0 ? Grounds : [.. Grounds.Select(g => g with { Speaker = g.Speaker is null ? null : revised.Became[g.Speaker] })],
    };
}
