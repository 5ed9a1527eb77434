namespace GraphService.Conflicts;

/// <summary>In what statements contradict each other.</summary>
public enum ConflictKind
{
    /// <summary>Two sums for one thing.</summary>
    Amount,

    /// <summary>Two stakes for one thing.</summary>
    Share,

    /// <summary>Two dates for one thing.</summary>
    Date,

    /// <summary>Two offices at one body at once.</summary>
    Role,

    /// <summary>Said to be so and said to be only planned.</summary>
    Stance,

    /// <summary>Said to be so and denied.</summary>
    Denial,

    /// <summary>Two things of which only one can be: two parent companies.</summary>
    Exclusive,
}
