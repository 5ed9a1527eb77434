namespace GraphService.Conflicts;

/// <summary>In what statements contradict each other.</summary>
public enum ConflictKind
{
    /// <summary>Two sums for one payment.</summary>
    Amount,

    /// <summary>Two stakes of one holder, or stakes that make more than the whole.</summary>
    Share,

    /// <summary>Two dates of one event, or of what happens once.</summary>
    Date,

    /// <summary>Two holders at one time of an office of which a body has one.</summary>
    Role,

    /// <summary>Said to have happened, and later still to lie ahead.</summary>
    Stance,

    /// <summary>Said to be so and denied.</summary>
    Denial,

    /// <summary>Two things of which only one can be: two parent companies.</summary>
    Exclusive,
}
