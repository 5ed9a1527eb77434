namespace GraphService.Ontologies;

/// <summary>What readers may need to know of a predicate besides its words; each is a word in <c>traits:</c> of its file.</summary>
public static class PredicateTraits
{
    /// <summary>Its subject's role there is an office.</summary>
    public const string Office = "office";

    /// <summary>Its object is where its subject has its seat or lies.</summary>
    public const string Seat = "seat";

    /// <summary>Its object is what its subject belongs to as a part.</summary>
    public const string Part = "part";

    /// <summary>Its subjects are the parties of an agreement.</summary>
    public const string Party = "party";

    /// <summary>Several subjects may put a sum together into one round.</summary>
    public const string Round = "round";

    /// <summary>Its statements carry the sum that stands in their clause, though no investment chain follows it.</summary>
    public const string Sum = "sum";

    /// <summary>Its subject holds a share of its object.</summary>
    public const string Holding = "holding";

    /// <summary>A Japanese sentence may leave out what it is about.</summary>
    public const string Elliptic = "elliptic";

    /// <summary>Its subject takes part in an event.</summary>
    public const string Attendance = "attendance";

    /// <summary>Its subject invites to an event.</summary>
    public const string Hosting = "hosting";

    /// <summary>Its object is where an event is held.</summary>
    public const string Venue = "venue";

    /// <summary>Its date is that of the event which is its subject.</summary>
    public const string DatesSubject = "dates-subject";

    /// <summary>Its date is that of the event or agreement which is its object.</summary>
    public const string DatesObject = "dates-object";

    /// <summary>It happens once, so that two dates of it contradict each other.</summary>
    public const string Once = "once";

    /// <summary>Its subject intends its object, and nothing more is said.</summary>
    public const string Intent = "intent";

    /// <summary>Its object comes into being by it, so that a commitment to it is one to its object.</summary>
    public const string Makes = "makes";

    /// <summary>An object has one subject only.</summary>
    public const string Exclusive = "exclusive";
}
