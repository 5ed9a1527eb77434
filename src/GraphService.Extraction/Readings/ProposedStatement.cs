using GraphService.Statements;

namespace GraphService.Extraction.Readings;

/// <summary>One line of a readings file.</summary>
/// <param name="Path">The file.</param>
/// <param name="Line">From 1.</param>
internal sealed record ProposedStatement(string Path, int Line)
{
    /// <summary>The document's path.</summary>
    public required string Document { get; init; }

    /// <summary>Of the document when it was read; null where the line doesn't say.</summary>
    public string? Sha256 { get; init; }

    public required string Reader { get; init; }

    public required ProposedEnd Subject { get; init; }

    public required string Predicate { get; init; }

    public required ProposedEnd Object { get; init; }

    public Stance Stance { get; init; }

    /// <summary>At least one.</summary>
    public required IReadOnlyList<string> Quotes { get; init; }

    /// <summary>Where the first quote starts, in code points.</summary>
    public int? Start { get; init; }

    public ProposedEnd? Speaker { get; init; }

    public Qualifiers Qualifiers { get; init; } = Qualifiers.None;

    /// <summary>How sure the reader is.</summary>
    public double Confidence { get; init; } = 1;
}
