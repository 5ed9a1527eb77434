using GraphService.Statements;

namespace GraphService.Extraction.Curation;

/// <summary>A document states this, too.</summary>
internal sealed record AddEntry(Decision Decision, EntityReference Subject, string Predicate, EntityReference Object) : CurationEntry(Decision)
{
    /// <summary>The path of the document, in the workspace or in <c>documents/</c>.</summary>
    public required string Document { get; init; }

    /// <summary>The words of the document that state it.</summary>
    public required string Quote { get; init; }

    /// <summary>Where the quote starts, in code points; needed where it stands there more than once.</summary>
    public int? Start { get; init; }

    public EntityReference? Speaker { get; init; }

    /// <summary>Stance and qualifiers.</summary>
    public required StatementChanges Says { get; init; }
}
