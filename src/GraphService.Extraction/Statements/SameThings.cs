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
    public static EntityRevision Join(IReadOnlyList<Finding> findings, IReadOnlyList<DocumentEntity> entities, Lexicon lexicon, DocumentRun run)
    {
        var (heads, revision) = (lexicon.Things, new EntityRevision(entities));
        var dates = new ThingDates(findings, lexicon.Ontology);
        // Only things of one kind whose date is known to the month may be one.
        var alike = entities.Where(e => MayBeSame(e, heads) && dates.Of(e) is not null).GroupBy(e => (e.Type, e.Subtype, Head(e.Name, heads)))
            .Select(g => g.ToList()).ToList();
        foreach (var things in alike)
            foreach (var thing in things.Where(t => t.IsDescribed).ToList())
            {
                run.Check();
                if (things.FirstOrDefault(t => t != thing && AreOfOneTime(dates.Of(t), dates.Of(thing))) is not { } same)
                    continue;
                revision.Join(same, thing);
                dates.Merge(same, thing);
                things.Remove(thing);
            }
        return revision;
    }

    /// <summary>A データセンター of which only the place is known goes by its place.</summary>
    public static EntityRevision NameByPlace(IReadOnlyList<Finding> findings, IReadOnlyList<DocumentEntity> entities, Lexicon lexicon)
    {
        var revision = new EntityRevision(entities);
        var seats = findings.Where(f => lexicon.Ontology.Has(f.Predicate, PredicateTraits.Seat));
        var places = seats.DistinctBy(f => f.Subject).ToDictionary(f => f.Subject, f => f.Object);
        foreach (var thing in entities.Where(e => e is { IsDescribed: true, Subtype: "project" } && Head(e.Name, lexicon.Things) == e.Name))
            if (places.TryGetValue(thing, out var place))
            {
                var draft = revision[thing];
                draft.Name = $"{place.Name}の{thing.Name}";
                draft.AddName(draft.Name, NameKind.Primary);
            }
        return revision;
    }

    private static bool MayBeSame(DocumentEntity entity, ThingHeads heads) =>
        entity is { Type: EntityType.Initiative or EntityType.Event, Subtype: "agreement" or "summit" or "ministerial-meeting" }
            && Head(entity.Name, heads) is not null;

    // Adopted or held with dates, neither of which excludes the other.
    private static bool AreOfOneTime(PartialDate? a, PartialDate? b) =>
        a is { } x && b is { } y && (x.Contains(y) || y.Contains(x)) && x.Precision >= DatePrecision.Month && y.Precision >= DatePrecision.Month;

    private static string? Head(string name, ThingHeads heads) => heads.AtEnd(name)?.Word;
}
