using GraphService.Dates;

namespace GraphService.Statements;

/// <summary>Whether something holds on a day, given when it began and ended as far as a text says.</summary>
public static class Validity
{
    /// <summary>
    /// What has begun holds until an end is stated. An unknown beginning makes it possible and never certain. Null: it can't hold on that
    /// day, which lies before the first day on which it can have begun or after the last on which it can have ended.
    /// </summary>
    public static Certainty? On(DateOnly day, PartialDate? from, PartialDate? until)
    {
        if (from?.Start > day || until?.End < day)
            return null;
        return from?.End <= day && (until is null || day <= until.Value.Start) ? Certainty.Certain : Certainty.Possible;
    }
}
