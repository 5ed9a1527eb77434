using GraphService.Dates;
using GraphService.Statements;

namespace GraphService.Stores;

/// <summary>Puts statements into the orders of the contract.</summary>
public static class StatementOrdering
{
    /// <summary>Negative, zero or positive as <paramref name="a"/> comes before, is, or comes after <paramref name="b"/>; zero only for equal ids.</summary>
    public static int Compare(this StatementOrder order, Statement a, Statement b)
    {
        var result = order switch
        {
            StatementOrder.Date => DatedFirst(a, b, 1),
            StatementOrder.DateDesc => DatedFirst(a, b, -1),
            StatementOrder.AmountDesc => ByAmount(a.Qualifiers.Amount, b.Qualifiers.Amount),
            StatementOrder.ConfidenceDesc => b.Confidence.CompareTo(a.Confidence),
            StatementOrder.Document => ByEvidence(a.Evidence[0], b.Evidence[0]),
            _ => 0,
        };
        return result != 0 ? result : a.Id.CompareTo(b.Id);
    }

    /// <summary>The statements in order, as a new list.</summary>
    public static IReadOnlyList<Statement> Sorted(this StatementOrder order, IEnumerable<Statement> statements)
    {
        var list = new List<Statement>(statements);
        list.Sort((a, b) => Compare(order, a, b));
        return list;
    }

    private static int DatedFirst(Statement a, Statement b, int sign)
    {
        PartialDate? x = a.Qualifiers.Date ?? a.Qualifiers.ValidFrom, y = b.Qualifiers.Date ?? b.Qualifiers.ValidFrom;
        return x is null || y is null ? (x is null).CompareTo(y is null) : sign * x.Value.Start.CompareTo(y.Value.Start);
    }

    private static int ByAmount(Money? a, Money? b)
    {
        if (a?.Value is null || b?.Value is null)
            return (a?.Value is null).CompareTo(b?.Value is null);
        if (a.Currency != b.Currency)
            return a.Currency is null || b.Currency is null ? (a.Currency is null).CompareTo(b.Currency is null) : string.CompareOrdinal(a.Currency, b.Currency);
        return b.Value.Value.CompareTo(a.Value.Value);
    }

    private static int ByEvidence(Evidence a, Evidence b) =>
        a.Document != b.Document ? a.Document.CompareTo(b.Document) : a.Span.Start.CompareTo(b.Span.Start);
}
