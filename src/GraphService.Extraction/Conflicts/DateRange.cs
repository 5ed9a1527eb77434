using GraphService.Dates;
using GraphService.Statements;

namespace GraphService.Extraction.Conflicts;

/// <summary>Days from one to another, both included.</summary>
internal readonly record struct DateRange(DateOnly Start, DateOnly End)
{
    public static DateRange? Of(PartialDate? date) => date is { } d ? new DateRange(d.Start, d.End) : null;

    /// <summary>What a statement itself says of its time; null where it says nothing.</summary>
    public static DateRange? Stated(Statement s) => Of(s.Qualifiers.Date ?? s.Qualifiers.ValidFrom ?? s.Qualifiers.ValidUntil) is { } first
        ? new DateRange(Of(s.Qualifiers.ValidFrom)?.Start ?? first.Start, Of(s.Qualifiers.ValidUntil)?.End ?? first.End)
        : null;

    public bool Meets(DateRange other) => Start <= other.End && other.Start <= End;

    public DateRange To(DateRange? last) => last is { } l && l.End > End ? this with { End = l.End } : this;

    /// <summary>Whether both can be of one time: what is left open can.</summary>
    public static bool CanMeet(DateRange? one, DateRange? other) => one is not { } a || other is not { } b || a.Meets(b);
}
