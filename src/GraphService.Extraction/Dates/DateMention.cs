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

    /// <summary>The document's date, where the text gives a month, a day or a weekday alone and the document's year, month or week was taken.</summary>
    public PartialDate? Document { get; init; }

    /// <summary>Whether what is said is so from then on: since 2020, 2024年4月から.</summary>
    public bool IsBeginning { get; init; }

    /// <summary>What was taken from the document.</summary>
    public DateCycle Cycle { get; init; }

    /// <summary>What is odd about it: a day before its era began.</summary>
    public string? Doubt { get; init; }

    /// <summary>
    /// The date of what was done, or is planned: a month without a year that would lie behind the document is that of the year before for what
    /// was done, and one before it that of the next year for what is planned; days and weekdays alike, in their month and week. Null where there
    /// is no such day.
    /// </summary>
    public DateMention? Of(bool isDone, bool isPlanned)
    {
        if (Document is not { } document)
            return this;
        return isDone && Date.Start > document.End ? Moved(-1) : isPlanned && (Until ?? Date).End < document.Start ? Moved(1) : this;
    }

    private DateMention? Moved(int cycles)
    {
        if (Moved(Date, cycles) is not { } date || Until is { } until && Moved(until, cycles) is null)
            return null;
        return this with { Date = date, Until = Until is { } end ? Moved(end, cycles) : null };
    }

    // A date without a year has a month, and perhaps a day; one without a month has a day.
    private PartialDate? Moved(PartialDate date, int cycles)
    {
        int? day = date.Precision == DatePrecision.Day ? date.Start.Day : null;
        var month = date.Start.AddDays(1 - date.Start.Day).AddMonths(cycles);
        return Cycle switch
        {
            DateCycle.Week => PartialDate.Day(date.Start.AddDays(7 * cycles)),
            DateCycle.Month => DateParts.Of(month.Year, month.Month, day),
            _ => DateParts.Of(date.Start.Year + cycles, date.Start.Month, day),
        };
    }
}
