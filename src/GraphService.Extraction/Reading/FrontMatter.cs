using System.Text.RegularExpressions;
using GraphService.Dates;
using GraphService.Diagnostics;
using GraphService.Ontologies;
using GraphService.Ontologies.Yaml;

namespace GraphService.Extraction.Reading;

/// <summary>
/// What the YAML between two <c>---</c> lines at the head of a file says. <see cref="Length"/> is
/// where the text after it begins, in UTF-16 units; 0 without front matter.
/// </summary>
internal sealed partial record FrontMatter(int Length)
{
    public string? Title { get; init; }

    public PartialDate? Date { get; init; }

    public string? Author { get; init; }

    public string? Publisher { get; init; }

    public string? Source { get; init; }

    public string? Language { get; init; }

    /// <summary>Reads it; null with an ERROR where it is broken.</summary>
    public static FrontMatter? Read(string text, string path, List<Diagnostic> found)
    {
        if (!text.StartsWith("---\n", StringComparison.Ordinal) && !text.StartsWith("---\r\n", StringComparison.Ordinal))
            return new FrontMatter(0);
        var start = text.IndexOf('\n', StringComparison.Ordinal) + 1;
        for (var line = start; line < text.Length;)
        {
            var next = text.IndexOf('\n', line) is var n and >= 0 ? n + 1 : text.Length;
            if (text[line..next].TrimEnd() is "---" or "...")
                return Parse(text[start..line], next, path, found);
            line = next;
        }
        if (!Key().IsMatch(text[start..]))
            return new FrontMatter(0);
        found.Add(new Diagnostic("FRONT_MATTER_BROKEN", Severity.Error,
            "The front matter that begins here has no end, a line '---'; the file is left out")
        { Path = path, Line = 1, Column = 1 });
        return null;
    }

    private static FrontMatter? Parse(string yaml, int length, string path, List<Diagnostic> found)
    {
        if (yaml.Split('\n').All(line => line.Trim() is "" or ['#', ..]))
            return new FrontMatter(length);
        try
        {
            // A line break in front keeps the line numbers of the file.
            var entry = YamlFile.Parse(path, "\n" + yaml);
            return new FrontMatter(length)
            {
                Title = entry.TextOf("title"),
                Date = DateOf(entry),
                Author = entry.TextOf("author"),
                Publisher = entry.TextOf("publisher"),
                Source = entry.TextOf("source"),
                Language = entry.TextOf("language")?.ToLowerInvariant(),
            };
        }
        catch (OntologyException error)
        {
            found.Add(YamlDiagnostics.Of(error, path, "FRONT_MATTER_BROKEN", "the file is left out"));
            return null;
        }
    }

    private static PartialDate? DateOf(YamlEntry entry)
    {
        if (entry["date"] is not { } value)
            return null;
        var text = value.Text.Trim();
        // Site generators write a time after the day; the day is what is meant.
        var day = text.Length > 10 && text[10] is ' ' or 'T' ? text[..10] : text;
        return PartialDate.TryParse(day, out var date) ? date : throw value.Wrong($"'{text}' is no date; write 2025-04-25, 2025-04 or 2025");
    }

    // A text may also begin with a rule of hyphens.
    [GeneratedRegex(@"^\s*[A-Za-z_]+:(?:\s|$)")]
    private static partial Regex Key();
}
