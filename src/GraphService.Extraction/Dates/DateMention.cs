using GraphService.Dates;

namespace GraphService.Extraction.Dates;

/// <summary>
/// A date in a normalised text, or a span of time. <see cref="Until"/> is set only for a span; <see cref="Weekday"/> where one is written beside it.
/// </summary>
internal sealed record DateMention(int Start, int End, PartialDate Date)
{
    public PartialDate? Until { get; init; }

    public DayOfWeek? Weekday { get; init; }

    /// <summary>Whether it was worked out from the document's own date (今年, 10月).</summary>
    public bool Relative { get; init; }
}
