using GraphService.Documents;

namespace GraphService.Extraction.Passages;

/// <summary>A passage while it is being read, <c>[Start, End)</c> in the normalised text.</summary>
internal sealed record Block(int Start, int End, PassageKind Kind)
{
    /// <summary>Where the text after the mark of a list or heading begins.</summary>
    public int Body { get; init; } = Start;

    /// <summary>Of a field of a header (日時: …), its name.</summary>
    public string? Label { get; init; }

    /// <summary>Whether it names someone who takes part or speaks: a line of name and office.</summary>
    public bool IsPersonLine { get; init; }

    /// <summary>The line that names whose words the block reports: its index among the blocks.</summary>
    public int? SpeakerLine { get; init; }

    /// <summary>Of repeated text, the passage that it repeats: its index among the blocks.</summary>
    public int? Repeats { get; init; }

    /// <summary>Whether statements may be read from it.</summary>
    public bool States => Kind is not (PassageKind.Boilerplate or PassageKind.Repeated or PassageKind.FrontMatter);
}
