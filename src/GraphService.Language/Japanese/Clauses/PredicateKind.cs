namespace GraphService.Language.Japanese.Clauses;

/// <summary>What a predicate is.</summary>
internal enum PredicateKind
{
    /// <summary>A verb, or a verbal noun with する.</summary>
    Verb,

    /// <summary>An adjective.</summary>
    Adjective,

    /// <summary>A noun with a copula.</summary>
    Copula,

    /// <summary>A verbal noun that is used as a noun.</summary>
    Nominal,
}
