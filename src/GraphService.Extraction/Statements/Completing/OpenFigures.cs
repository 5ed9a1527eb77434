using GraphService.Dates;
using GraphService.Extraction.Amounts;
using GraphService.Extraction.Dates;
using GraphService.Extraction.Limits;
using GraphService.Ontologies;
using GraphService.Statements;

namespace GraphService.Extraction.Statements.Completing;

/// <summary>Dates and sums that no verb takes: the only one of a sentence or point belongs to what it states.</summary>
internal sealed class OpenFigures(string text, Ontology ontology, PartialDate? documentDate)
{
    /// <summary>What stands beside each other, with the date of its sentence where it has none.</summary>
    public Finding Dated(Finding finding)
    {
        if (IsDated(finding) || !ontology.TryGet(finding.Predicate, out var predicate) || !predicate.Dated)
            return finding;
        var sentence = text[finding.Start..finding.End];
        return Only(sentence)?.Of(Tense.IsDone(ontology, sentence), false)?.Date is { } date
            ? finding with { Qualifiers = finding.Qualifiers with { Date = date } } : finding;
    }

    /// <summary>What is planned with its deadline, and payments with the sum, where a sentence has one only and gives it to nothing else.</summary>
    public IReadOnlyList<Finding> Completed(IReadOnlyList<Finding> findings, DocumentRun run)
    {
        var paid = findings.Where(IsPaid).ToLookup(f => (f.Start, f.End));
        return [.. findings.Select(f =>
        {
            run.Check();
            return WithSum(WithDeadline(f), paid[(f.Start, f.End)]);
        })];
    }

    private static bool IsDated(Finding finding) => finding.Qualifiers is not { Date: null, ValidFrom: null, ValidUntil: null };

    private bool IsPaid(Finding finding) =>
        ontology.TryGet(finding.Predicate, out var predicate) && predicate.HasSum && !predicate.Traits.Contains(PredicateTraits.Exclusive);

    private DateMention? Only(string sentence) => DateFinder.Find(ontology, sentence, documentDate) is [{ Until: null } only] ? only : null;

    private Finding WithDeadline(Finding finding) => finding.Stance == Stance.Planned && !IsDated(finding)
        && Only(text[finding.Start..finding.End])?.Of(false, true)?.Date is { } date && (documentDate is not { } document || date.End >= document.Start)
            ? finding with { Qualifiers = finding.Qualifiers with { Date = date } } : finding;

    private Finding WithSum(Finding finding, IEnumerable<Finding> beside)
    {
        if (!IsPaid(finding) || finding.Qualifiers is not { Amount: null, RoundAmount: null, Share: null }
            || beside.Any(f => f.Predicate != finding.Predicate || f.Object != finding.Object || f.Qualifiers.Amount is not null)
            || AmountFinder.Find(ontology, text[finding.Start..finding.End]) is not [var sum])
            return finding;
        var isShared = beside.Select(f => f.Subject).Distinct().Count() > 1;
        if (isShared && !ontology.Has(finding.Predicate, PredicateTraits.Round))
            return finding;
        return finding with { Qualifiers = isShared ? finding.Qualifiers with { RoundAmount = sum.Money } : finding.Qualifiers with { Amount = sum.Money } };
    }
}
