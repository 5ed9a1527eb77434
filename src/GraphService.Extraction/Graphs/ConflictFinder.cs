using System.Security.Cryptography;
using System.Text;
using GraphService.Conflicts;
using GraphService.Entities;
using GraphService.Ontologies;
using GraphService.Statements;

namespace GraphService.Extraction.Graphs;

/// <summary>Finds statements that can't all hold. None is dropped.</summary>
internal static class ConflictFinder
{
    public static IReadOnlyList<Conflict> Find(IReadOnlyList<Statement> statements, Ontology ontology)
    {
        var conflicts = new List<Conflict>();
        foreach (var triple in statements.GroupBy(s => (s.Subject, s.Predicate, s.Object)))
        {
            var asserted = triple.Where(s => s.Stance == Stance.Asserted).ToList();
            conflicts.AddRange(Pairs(ConflictKind.Amount, asserted, SumsClash, "state different sums for the same thing"));
            conflicts.AddRange(Pairs(ConflictKind.Share, asserted, SharesClash, "state shares that can't both hold"));
            if (ontology.Has(triple.Key.Predicate, PredicateTraits.Once))
                conflicts.AddRange(Pairs(ConflictKind.Date, asserted,
                    (a, b) => a.Date is { } x && b.Date is { } y && !x.Meets(y), "give different dates of what happens once"));
            if (asserted.Count > 0 && triple.Any(s => s.Stance == Stance.Denied))
                conflicts.Add(Conflict(ConflictKind.Denial, [.. asserted, .. triple.Where(s => s.Stance == Stance.Denied)], "assert and deny the same thing"));
        }
        foreach (var predicate in ontology.With(PredicateTraits.Exclusive))
            foreach (var one in OneOf(statements, predicate).Where(g => g.Select(s => s.Subject).Distinct().Count() > 1))
                conflicts.Add(Conflict(ConflictKind.Exclusive, [.. one], "name different parent companies of one company"));
        return [.. conflicts.DistinctBy(c => c.Id).OrderBy(c => c.Id)];
    }

    private static IEnumerable<IGrouping<EntityId, Statement>> OneOf(IReadOnlyList<Statement> statements, Predicate predicate) =>
        statements.Where(s => s.Predicate == predicate.Name && s.Stance == Stance.Asserted).GroupBy(s => s.Object);

    private static bool SumsClash(Qualifiers a, Qualifiers b) =>
        (AreApart(a.Amount, b.Amount) || AreApart(a.RoundAmount, b.RoundAmount))
        && (a.Date is null || b.Date is null || a.Date.Value.Meets(b.Date.Value)) && a.Round == b.Round;

    // An exact figure is a range of one; ranges that overlap can both hold, and of a figure that is only a bound nothing is said.
    private static bool AreApart(Money? a, Money? b) =>
        Ends(a) is { } x && Ends(b) is { } y && a!.Currency == b!.Currency && (x.Max < y.Min || y.Max < x.Min);

    private static (decimal Min, decimal Max)? Ends(Money? sum) => sum switch
    {
        { Value: { } min, Max: { } max } => (min, max),
        { Value: { } value, Bound: Bound.Exact } => (value, value),
        _ => null,
    };

    private static bool SharesClash(Qualifiers a, Qualifiers b) =>
        a.Share is not null && b.Share is not null && (a.Share.Max < b.Share.Min || b.Share.Max < a.Share.Min)
            && (a.Date is null || b.Date is null || a.Date.Value.Meets(b.Date.Value));

    private static IEnumerable<Conflict> Pairs(ConflictKind kind, List<Statement> statements, Func<Qualifiers, Qualifiers, bool> clash, string what)
    {
        var involved = statements.Where(a => statements.Any(b => a != b && clash(a.Qualifiers, b.Qualifiers))).ToList();
        if (involved.Count > 1)
            yield return Conflict(kind, involved, what);
    }

    private static Conflict Conflict(ConflictKind kind, IReadOnlyList<Statement> statements, string what)
    {
        var ids = statements.Select(s => s.Id).Distinct().Order().ToList();
        var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{kind}\u001f{string.Join('\u001f', ids)}")))[..16];
        return new Conflict(new ConflictId("conflict-" + hash), kind, ids, $"{ids.Count} statements {what}");
    }
}
