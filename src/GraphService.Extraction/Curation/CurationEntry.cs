using GraphService.Diagnostics;
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
