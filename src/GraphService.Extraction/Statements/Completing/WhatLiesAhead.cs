using GraphService.Dates;
using GraphService.Ontologies;
using GraphService.Statements;

namespace GraphService.Extraction.Statements.Completing;

/// <summary>What a text puts as plain fact, and yet lies ahead of it, is planned: by its date, or because what it is said of is only to be made.</summary>
internal sealed class WhatLiesAhead(string text, Ontology ontology, PartialDate? documentDate)
{
    /// <summary>Statements of events and deeds dated behind the document, as plans.</summary>
    public IReadOnlyList<Finding> ByDate(IReadOnlyList<Finding> findings) =>
        documentDate is { } document ? [.. findings.Select(f => IsAhead(f, document) ? f with { Stance = Stance.Planned } : f)] : findings;

    /// <summary>Where things stand that are only to be made, as plans too, with the date of the making.</summary>
    public IReadOnlyList<Finding> ByMaking(IReadOnlyList<Finding> findings)
    {
        var making = findings.Where(f => ontology.Has(f.Predicate, PredicateTraits.Makes) && !ontology.Has(f.Predicate, PredicateTraits.DatesObject))
            .ToLookup(f => f.Object);
        return [.. findings.Select(f => f.Stance == Stance.Asserted && ontology.Has(f.Predicate, PredicateTraits.Seat) && Planned(making[f.Subject]) is { } made
            ? f with { Stance = made.Stance, Qualifiers = f.Qualifiers.Date is null ? f.Qualifiers with { Date = made.Qualifiers.Date } : f.Qualifiers } : f)];
    }

    private static Finding? Planned(IEnumerable<Finding> making)
    {
        var all = making.Where(f => f.Stance != Stance.Denied).ToList();
        return all.Count > 0 && all.TrueForAll(f => f.Stance is Stance.Planned or Stance.Proposed or Stance.Expected) ? all[0] : null;
    }

    // A sentence that tells what is done is dated by something else.
    private bool IsAhead(Finding finding, PartialDate document) => finding.Stance == Stance.Asserted
        && finding.Qualifiers.Date is { } date && date.Start > document.End
        && (ontology.Has(finding.Predicate, PredicateTraits.DatesSubject) || ontology.Has(finding.Predicate, PredicateTraits.DatesObject)
            || ontology.Has(finding.Predicate, PredicateTraits.Once))
        && !Tense.IsDone(ontology, text[finding.Start..finding.End]);
}
