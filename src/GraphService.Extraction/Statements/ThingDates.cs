using GraphService.Dates;
using GraphService.Extraction.Resolution;
using GraphService.Ontologies;
using GraphService.Statements;

namespace GraphService.Extraction.Statements;

/// <summary>When things were adopted or held by what is asserted of them, while they are being joined.</summary>
internal sealed class ThingDates
{
    private readonly Dictionary<DocumentEntity, List<(int Order, PartialDate Date)>> stated = [];

    public ThingDates(IReadOnlyList<Finding> findings, Ontology ontology)
    {
        for (var i = 0; i < findings.Count; i++)
            if (findings[i] is { Stance: Stance.Asserted, Qualifiers.Date: { } date } finding && Dated(finding, ontology) is { } thing)
                (stated.TryGetValue(thing, out var list) ? list : stated[thing] = []).Add((i, date));
    }

    /// <summary>The thing's own date; else the most precise that is stated, of equally precise ones the first.</summary>
    public PartialDate? Of(DocumentEntity thing) =>
        thing.Date ?? (stated.TryGetValue(thing, out var dates) ? dates.OrderByDescending(d => d.Date.Precision).ThenBy(d => d.Order).First().Date : null);

    /// <summary>What is stated of one is stated of the other from now on.</summary>
    public void Merge(DocumentEntity into, DocumentEntity other)
    {
        if (stated.Remove(other, out var dates))
            (stated.TryGetValue(into, out var list) ? list : stated[into] = []).AddRange(dates);
    }

    private static DocumentEntity? Dated(Finding finding, Ontology ontology) =>
        ontology.Has(finding.Predicate, PredicateTraits.DatesObject) ? finding.Object
        : ontology.Has(finding.Predicate, PredicateTraits.DatesSubject) ? finding.Subject : null;
}
