namespace GraphService.Language.Japanese.Clauses;

/// <summary>Where a candidate stands to a predicate.</summary>
internal enum CandidateKind
{
    /// <summary>It hangs on it.</summary>
    Child,

    /// <summary>It hangs on a verb that is a particle, which hangs on it: AによってB.</summary>
    Compound,

    /// <summary>The predicate modifies it.</summary>
    Relative,

    /// <summary>It stands before it in the same bunsetsu: A社買収.</summary>
    Joined,
}
