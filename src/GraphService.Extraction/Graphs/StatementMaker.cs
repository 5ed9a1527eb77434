using GraphService.Extraction.Witnesses;
using GraphService.Graphs;
using GraphService.Statements;

namespace GraphService.Extraction.Graphs;

/// <summary>Makes a statement of what backs it.</summary>
internal static class StatementMaker
{
    private const double More = 0.02;
    private const double Most = 0.99;

    public static Statement Make(StatementDraft draft, ReaderGrades grades)
    {
        var (content, witnesses) = (draft.Content, draft.Witnesses);
        IReadOnlyList<Evidence> evidence = [.. witnesses.SelectMany(w => w.Evidence).Distinct().Order(GraphOrder.Evidence)];
        var confidence = Math.Round(ConfidenceOf(witnesses, grades), 2);
        return new Statement(content.Id, content.Subject, content.Predicate, content.Object, content.Stance, confidence, evidence)
        {
            Qualifiers = content.Qualifiers,
            Inferred = witnesses.Any(w => w.Inferred is null) ? null : witnesses.Select(w => w.Inferred).Min(StringComparer.Ordinal),
            Decisions = draft.Decisions.Count == 0 ? [] : [.. draft.Decisions.Distinct().Order(GraphOrder.Decisions)],
        };
    }

    // Readers are wrong independently of each other: that all of them are is as likely as the product.
    private static double ConfidenceOf(IReadOnlyList<Witness> witnesses, ReaderGrades grades)
    {
        if (witnesses.All(w => w.Reader == witnesses[0].Reader))
            return OfOneReader(witnesses, grades.Of(witnesses[0].Reader));
        var doubt = 1.0;
        foreach (var reader in witnesses.GroupBy(w => w.Reader).OrderBy(g => g.Key, StringComparer.Ordinal))
            doubt *= 1 - OfOneReader([.. reader], grades.Of(reader.Key));
        return Math.Min(Most, 1 - doubt);
    }

    // Two sentences from which one thing follows are one witness.
    private static double OfOneReader(IReadOnlyList<Witness> witnesses, double grade)
    {
        var more = witnesses.Select(w => w.Evidence[0]).Distinct().Count() - 1;
        return Math.Min(Most, (witnesses.Max(w => w.Confidence) * grade) + (More * more));
    }
}
