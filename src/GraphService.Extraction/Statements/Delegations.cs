using GraphService.Entities;
using GraphService.Ontologies;
using GraphService.Statements;

namespace GraphService.Extraction.Statements;

/// <summary>A state takes part in the summit in which its head takes part, or to which he or she invites.</summary>
internal static class Delegations
{
    private const double Inferred = 0.7;

    public static IReadOnlyList<Finding> Add(IReadOnlyList<Finding> findings, Ontology ontology) =>
        ontology.With(PredicateTraits.Attendance).FirstOrDefault() is { } attendance
            ? [.. findings, .. findings.Where(f => IsLeaderAtSummit(f, ontology))
                .Select(f => f with { Subject = f.Subject.Office!.Value.Body, Predicate = attendance.Name, Confidence = Inferred })]
            : findings;

    private static bool IsLeaderAtSummit(Finding f, Ontology ontology) =>
        (ontology.Has(f.Predicate, PredicateTraits.Attendance) || ontology.Has(f.Predicate, PredicateTraits.Hosting))
        && f.Stance == Stance.Asserted && f.Subject.Type == EntityType.Person && f.Object.Subtype == "summit"
        && f.Subject.Office is { Body.Subtype: "state" };
}
