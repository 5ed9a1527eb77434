namespace GraphService.Language.Clauses;

/// <summary>How an argument was found.</summary>
public enum ArgumentPath
{
    /// <summary>It hangs on the predicate, with a marker or a place that says its role.</summary>
    Direct,

    /// <summary>It is the noun that the predicate's relative or participle clause modifies.</summary>
    Relative,

    /// <summary>It is what another predicate controls: "agreed to invest", 買収で合意する.</summary>
    Controlled,

    /// <summary>It is shared with a coordinated predicate.</summary>
    Shared,

    /// <summary>It is left out, and stands elsewhere in the sentence.</summary>
    LeftOut,

    /// <summary>It is left out, and stands in a sentence before.</summary>
    Earlier,

    /// <summary>It is left out, and people in general or the writer are meant.</summary>
    Unspecified,
}
