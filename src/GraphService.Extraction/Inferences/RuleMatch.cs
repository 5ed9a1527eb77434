using GraphService.Extraction.Resolution;
using GraphService.Extraction.Statements;

namespace GraphService.Extraction.Inferences;

/// <summary>Facts that fit the first premises of a rule, and who its ends are by that.</summary>
internal sealed record RuleMatch(IReadOnlyList<Finding> Facts, IReadOnlyDictionary<string, DocumentEntity> Ends)
{
    /// <summary>How far a fact is from the first one; what stands behind it counts as further.</summary>
    public (bool IsBehind, int Letters) Distance(Finding fact) => (fact.Start > Facts[0].Start, Math.Abs(fact.Start - Facts[0].Start));

    /// <summary>Whether a fact stands in the sentence of the first one.</summary>
    public bool IsInSentence(Finding fact) => fact.Start < Facts[0].End && Facts[0].Start < fact.End;

    /// <summary>The places of the other facts that can be quoted, each once.</summary>
    public IReadOnlyList<Ground> Grounds() => [.. Facts.SelectMany(f => f.Grounds.Prepend(new Ground(f.Start, f.End, f.Speaker)))
        .Where(g => g.End > g.Start && (g.Start, g.End) != (Facts[0].Start, Facts[0].End)).Distinct()];
}
