using GraphService.Entities;

namespace GraphService.Ontologies;

/// <summary>A rule by which a statement follows from what a document states. Its file is one of <c>rules/</c>, or of a workspace's ontology.</summary>
/// <param name="Name">By which a statement is marked and a workspace turns the rule off: <c>leader-for-state</c>.</param>
/// <param name="Explanation">One sentence.</param>
/// <param name="Confidence">What follows is never surer than this, nor than what it follows from.</param>
public sealed record InferenceRule(string Name, Label Explanation, double Confidence)
{
    /// <summary>What must hold, in order; the first one gives the stance, the speaker and the qualifiers. Each names an end of one before it.</summary>
    public required IReadOnlyList<RulePremise> Premises { get; init; }

    /// <summary>What the ends must be, by their names; an end that is not here may be anything.</summary>
    public required IReadOnlyDictionary<string, RuleEnd> Ends { get; init; }

    /// <summary>What follows.</summary>
    public required RuleConclusion Conclusion { get; init; }

    /// <summary>Texts with all that follows in them by this rule; run as tests.</summary>
    public IReadOnlyList<FrameExample> Examples { get; init; } = [];

    /// <summary>The types that the rule takes at one end of a predicate, whether or not the predicate itself does.</summary>
    internal IEnumerable<(string Predicate, bool IsSubject, EntityType Type)> TypesOfPremises() =>
        from premise in Premises
        from predicate in premise.Predicates
        from end in new[] { (Name: premise.Subject, IsSubject: true), (Name: premise.Object, IsSubject: false) }
        where Ends.ContainsKey(end.Name)
        from type in Ends[end.Name].Types
        select (predicate, end.IsSubject, type);
}
