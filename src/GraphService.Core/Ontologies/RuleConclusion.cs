namespace GraphService.Ontologies;

/// <summary>What follows by a rule.</summary>
/// <param name="Subject">The name of the end that is its subject.</param>
/// <param name="Predicate">The predicate; null for that of the first premise.</param>
/// <param name="Object">The name of the end that is its object.</param>
public sealed record RuleConclusion(string Subject, string? Predicate, string Object)
{
    /// <summary>The qualifiers that may be kept.</summary>
    public static readonly IReadOnlyList<string> Qualifiers = ["date", "amount", "round", "share", "role"];

    /// <summary>Which qualifiers of the first premise hold of what follows, too.</summary>
    public IReadOnlyList<string> Keeps { get; init; } = ["date"];
}
