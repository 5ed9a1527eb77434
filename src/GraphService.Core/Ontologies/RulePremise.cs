using GraphService.Statements;

namespace GraphService.Ontologies;

/// <summary>What a rule needs to be stated.</summary>
/// <param name="Subject">The name of the end that is its subject.</param>
/// <param name="Predicates">Predicates of which it is one, or <see cref="PremiseRelations"/>.</param>
/// <param name="Object">The name of the end that is its object.</param>
public sealed record RulePremise(string Subject, IReadOnlyList<string> Predicates, string Object)
{
    /// <summary>In one of these stances.</summary>
    public IReadOnlyList<Stance> Stances { get; init; } = [Stance.Asserted];

    /// <summary>With an office of one of these kinds (<see cref="OfficeTitle.Kind"/>); empty where that doesn't matter.</summary>
    public IReadOnlyList<string> Titles { get; init; } = [];

    /// <summary>Whether it must stand in the sentence of the first premise.</summary>
    public bool InSentence { get; init; }

    /// <summary>Whether the text names the object only as the one whose thing it is; by itself that is no statement.</summary>
    public bool ByMaker { get; init; }
}
