using GraphService.Dates;
using GraphService.Entities;
using GraphService.Extraction.Lexicons;
using GraphService.Extraction.Limits;
using GraphService.Extraction.Resolution;
using GraphService.Ontologies;

namespace GraphService.Extraction.Statements;

/// <summary>
/// Joins two descriptions of one document that are of one kind and, by what is stated of them, one thing: two statements (声明) adopted at
/// dates that agree, two summits of one day.
/// </summary>
internal static class SameThings
{
    public static List<Finding> Join(List<Finding> findings, Resolver resolver, Lexicon lexicon, DocumentRun run)
    {
        var (heads, ontology) = (lexicon.Things, lexicon.Ontology);
        var dates = new ThingDates(findings, ontology);
        // Only things of one kind whose date is known to the month may be one.
        var alike = resolver.Entities.Where(e => MayBeSame(e, heads) && dates.Of(e) is not null).GroupBy(e => (e.Type, e.Subtype, Head(e.Name, heads)))
            .Select(g => g.ToList()).ToList();
        foreach (var things in alike)
            foreach (var thing in things.Where(t => t.IsDescribed).ToList())
            {
                run.Check();
                if (things.FirstOrDefault(t => t != thing && AreOfOneTime(dates.Of(t), dates.Of(thing))) is not { } same)
                    continue;
                resolver.Merge(same, thing);
                dates.Merge(same, thing);
                things.Remove(thing);
            }
        findings = [.. findings.Select(f => f with { Subject = f.Subject.Current, Object = f.Object.Current })];
        var seats = findings.Where(f => ontology.Has(f.Predicate, PredicateTraits.Seat));
        var places = seats.DistinctBy(f => f.Subject).ToDictionary(f => f.Subject, f => f.Object);
        var projects = resolver.Entities.Where(e => e is { IsDescribed: true, Subtype: "project" } && places.ContainsKey(e));
        foreach (var thing in projects.Where(e => Head(e.Name, heads) == e.Name))
            NameByPlace(thing, places[thing]);
        return findings;
    }

    // A データセンター of which only the place is known goes by its place.
    private static void NameByPlace(LocalEntity thing, LocalEntity place)
    {
        thing.Name = $"{place.Name}の{thing.Name}";
        thing.AddName(thing.Name, NameKind.Primary);
    }

    private static bool MayBeSame(LocalEntity entity, ThingHeads heads) =>
        entity is { Type: EntityType.Initiative or EntityType.Event, Subtype: "agreement" or "summit" or "ministerial-meeting" }
            && Head(entity.Name, heads) is not null;

    // Adopted or held with dates, neither of which excludes the other.
    private static bool AreOfOneTime(PartialDate? a, PartialDate? b) =>
        a is { } x && b is { } y && (x.Contains(y) || y.Contains(x)) && x.Precision >= DatePrecision.Month && y.Precision >= DatePrecision.Month;

    private static string? Head(string name, ThingHeads heads) => heads.AtEnd(name)?.Word;
}
