using GraphService.Diagnostics;

namespace GraphService.Extraction.Readings;

/// <summary>What is said of lines of readings files.</summary>
internal static class ReadingDiagnostics
{
    /// <summary>A line is not used.</summary>
    public static Diagnostic Rejected(string path, int line, string why) =>
        new("READING_REJECTED", Severity.Warning, $"The reading is left out: {why}") { Path = path, Line = line, Column = 1 };

    /// <inheritdoc cref="Rejected(string, int, string)"/>
    public static Diagnostic Rejected(ProposedStatement proposed, string why) => Rejected(proposed.Path, proposed.Line, why);

    /// <summary>Lines of a file are of an earlier version of a document.</summary>
    public static Diagnostic Stale(ProposedStatement first, int count) => new("READING_STALE", Severity.Warning,
        $"{first.Document} has changed since {(count == 1 ? "this reading" : $"this and {count - 1} more readings")} of {first.Reader}; "
        + "a reading is used where its quote still stands there")
    {
        Path = first.Path,
        Line = first.Line,
        Column = 1,
    };
}
