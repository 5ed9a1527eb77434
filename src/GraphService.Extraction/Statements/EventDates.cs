using GraphService.Dates;
using GraphService.Entities;
using GraphService.Extraction.Resolution;
using GraphService.Ontologies;
using GraphService.Statements;

namespace GraphService.Extraction.Statements;

/// <summary>
/// An event has the date that what is stated about it gives, and all that is stated about
/// it carries that date; an agreement has the date of its adoption.
/// </summary>
internal sealed class EventDates(Ontology ontology)
{
    /// <summary>Dates the entities of a type by what is stated of them, as far as nothing surer does.</summary>
    public EntityRevision Date(IReadOnlyList<Finding> findings, IReadOnlyList<DocumentEntity> entities, EntityType type)
    {
        var revision = new EntityRevision(entities);
        var about = findings.SelectMany(f => new[] { f.Subject, f.Object }.Distinct(), (f, e) => (Entity: e, Finding: f))
            .ToLookup(p => p.Entity, p => p.Finding);
        foreach (var entity in entities.Where(e => e.Type == type))
            revision[entity].DateBy(DateSource.Statements, Date(about[entity], entity));
        return revision;
    }

    /// <summary>What is stated about events, and about what was adopted, with their dates.</summary>
    public IReadOnlyList<Finding> Spread(IReadOnlyList<Finding> findings) => [.. findings.Select(Dated)];

    // The most precise date that is stated; of two equally precise ones, none is surer, and the earlier mention counts.
    private PartialDate? Date(IEnumerable<Finding> findings, DocumentEntity entity)
    {
        var dates = findings.Where(f => f.Stance != Stance.Denied && States(f, entity)).Select(f => f.Qualifiers.Date).OfType<PartialDate>().ToList();
        return dates.Count == 0 ? null : dates.MaxBy(d => d.Precision);
    }

    private bool States(Finding f, DocumentEntity entity) =>
        f.Subject == entity && ontology.Has(f.Predicate, PredicateTraits.DatesSubject)
        || f.Object == entity && ontology.Has(f.Predicate, PredicateTraits.DatesObject);

    private Finding Dated(Finding f)
    {
        var date = f.Subject.Type == EntityType.Event && IsAboutThing(f) ? f.Subject.Date
            : ontology.Has(f.Predicate, PredicateTraits.DatesObject) ? f.Object.Date : null;
        return date is null || f.Qualifiers.Date is { } own && !own.Contains(date.Value) ? f : f with { Qualifiers = f.Qualifiers with { Date = date } };
    }

    private bool IsAboutThing(Finding f) =>
        ontology.Has(f.Predicate, PredicateTraits.DatesSubject) || ontology.Has(f.Predicate, PredicateTraits.DatesObject);
}
