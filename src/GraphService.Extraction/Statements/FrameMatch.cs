using GraphService.Ontologies;
using GraphService.Statements;

namespace GraphService.Extraction.Statements;

/// <summary>A case frame found in a sentence, with the slots that fill its roles.</summary>
internal sealed record FrameMatch(Predicate Predicate, CaseFrame Frame, IReadOnlyList<Slot> Subjects, IReadOnlyList<Slot> Objects, Stance Stance, int At)
{
    public Slot? Date { get; init; }

    /// <summary>A date that belongs to what is stated: of a state of things only the beginning does, since 2020.</summary>
    public static Slot? DateOf(Predicate predicate, Stance stance, Slot? date) =>
        date is not null && (predicate.Dated || stance != Stance.Asserted || date.Date!.IsBeginning) ? date : null;

    public Slot? Amount { get; init; }

    public Slot? Share { get; init; }

    /// <summary>The office that the words give.</summary>
    public string? Role { get; init; }

    /// <summary>Whether its objects are only named as those whose thing it is.</summary>
    public bool ByMaker { get; init; }

    /// <summary>How far its roles had to be looked for: 0 in the clause, 1 in the sentence, 2 in the one before.</summary>
    public int Distance { get; init; }
}
