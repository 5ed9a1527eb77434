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

    /// <summary>The document's date, where the text gives a month without a year and the document's was taken.</summary>
    public PartialDate? Document { get; init; }

    /// <summary>What is odd about it: a day before its era began.</summary>
    public string? Doubt { get; init; }

    /// <summary>
    /// The date of what was done, or is planned: a month without a year that would lie behind the document is that of the year before for what
    /// was done, and one before it that of the next year for what is planned. Null where that year has no such day.
    /// </summary>
    public DateMention? Of(bool isDone, bool isPlanned)
    {
        if (Document is not { } document)
            return this;
        return isDone && Date.Start > document.End ? InYear(-1) : isPlanned && (Until ?? Date).End < document.Start ? InYear(1) : this;
    }

    private DateMention? InYear(int more)
    {
        if (Moved(Date, more) is not { } date || Until is { } until && Moved(until, more) is null)
            return null;
        return this with { Date = date, Until = Until is { } end ? Moved(end, more) : null };
    }

    // A date without a year has a month, and perhaps a day.
    private static PartialDate? Moved(PartialDate date, int years) =>
        DateParts.Of(date.Start.Year + years, date.Start.Month, date.Precision == DatePrecision.Day ? date.Start.Day : null);
}
