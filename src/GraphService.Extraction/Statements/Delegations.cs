using GraphService.Entities;
using GraphService.Statements;

namespace GraphService.Extraction.Statements;

/// <summary>A state takes part in the summit in which its head takes part, or to which he or she invites.</summary>
internal static class Delegations
{
    private const double Inferred = 0.7;

    public static IReadOnlyList<Finding> Add(IReadOnlyList<Finding> findings) =>
        [.. findings, .. findings.Where(IsLeaderAtSummit)
            .Select(f => f with { Subject = f.Subject.Office!.Value.Body, Predicate = "PARTICIPATED_IN", Confidence = Inferred })];

    private static bool IsLeaderAtSummit(Finding f) =>
        f.Predicate is "PARTICIPATED_IN" or "HOSTED" && f.Stance == Stance.Asserted && f.Subject.Type == EntityType.Person && f.Object.Subtype == "summit"
        && f.Subject.Office is { Body.Subtype: "state" };
}
