using GraphService.Diagnostics;
using GraphService.Entities;
using GraphService.Statements;

namespace GraphService.Extraction.Curation;

/// <summary>One decision of a curation file.</summary>
/// <param name="Decision">Its verb, who and why, with its place.</param>
internal abstract record CurationEntry(Decision Decision) : IComparable<CurationEntry>
{
    /// <summary>Where it stands, as messages name it.</summary>
    public string Place => $"{Decision.Path}:{Decision.Line}";

    /// <summary>An ERROR at its place.</summary>
    public Diagnostic Error(string code, string message) => new(code, Severity.Error, message) { Path = Decision.Path, Line = Decision.Line, Column = 1 };

    /// <summary>An ERROR at its place that names the entry that it contradicts.</summary>
    public Diagnostic Contradicts(CurationEntry other, string why) =>
        Error("CURATION_CONTRADICTION", $"{why}: this entry and that at {other.Place} contradict each other; neither is applied");

    /// <summary>By path and line.</summary>
    public int CompareTo(CurationEntry? other) => string.CompareOrdinal(Decision.Path, other?.Decision.Path) is not 0 and var paths
        ? paths : Decision.Line.CompareTo(other?.Decision.Line ?? 0);
}

/// <summary>All of these are one entity.</summary>
internal sealed record SameEntry(Decision Decision, IReadOnlyList<EntityReference> Entities) : CurationEntry(Decision);

/// <summary>Each of these is an entity of its own.</summary>
internal sealed record NotSameEntry(Decision Decision, IReadOnlyList<EntityReference> Entities) : CurationEntry(Decision);

/// <summary>An entity's primary name in the language in which the new one is written.</summary>
internal sealed record RenameEntry(Decision Decision, EntityReference Entity, string To) : CurationEntry(Decision);

/// <summary>An entity's type, and its subtype if one is given.</summary>
internal sealed record RetypeEntry(Decision Decision, EntityReference Entity, EntityType To, string? Subtype) : CurationEntry(Decision);

/// <summary>These statements are wrong.</summary>
internal sealed record RejectEntry(Decision Decision, StatementReference Statement) : CurationEntry(Decision);

/// <summary>These statements say something else than was read.</summary>
internal sealed record CorrectEntry(Decision Decision, StatementReference Statement, StatementChanges Changes) : CurationEntry(Decision);

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
