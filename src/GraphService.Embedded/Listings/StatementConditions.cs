using GraphService.Documents;
using GraphService.Embedded.Adjacency;
using GraphService.Embedded.Columns;
using GraphService.Embedded.Contents;
using GraphService.Embedded.Numbering;
using GraphService.Embedded.Selections;
using GraphService.Statements;
using GraphService.Stores;

namespace GraphService.Embedded.Listings;

/// <summary>What filters of statements ask, as conditions on their numbers.</summary>
internal sealed class StatementConditions(
    NumberedGraph graph, StatementColumns columns, StatementAdjacency adjacency, DocumentContents documents, ConflictGroups conflicts)
{
    private readonly int count = graph.Statements.Count;
    private readonly int[] byLowerSum = Sorted(columns.LowerSums);
    private readonly int[] byUpperSum = Sorted(columns.UpperSums);
    private readonly int[] byStart = Sorted(columns.Starts);
    private readonly int[] byEnd = Sorted(columns.Ends);

    /// <summary>All that a filter restricts; none where it restricts nothing.</summary>
    public List<Condition> Of(StatementFilter filter)
    {
        var conditions = new List<Condition>();
        if (filter.Predicates is { } predicates)
            conditions.Add(new CategoryCondition(columns.Predicates, count, predicates.Select(columns.Predicate)));
        if (filter.Stances is { } stances)
            conditions.Add(new CategoryCondition(columns.Stances, count, stances.Select(s => (int)s)));
        if (filter.Currency is { } currency)
            conditions.Add(new CategoryCondition(columns.Currencies, count, [columns.Currency(currency)]));
        AddEnds(conditions, filter);
        AddEvidence(conditions, filter);
        AddSums(conditions, filter);
        AddDays(conditions, filter);
        if (filter.MinConfidence is { } confidence)
            conditions.Add(new TestCondition(count, s => columns.Confidences[s] >= confidence));
        if (filter.Inferred is { } inferred)
            conditions.Add(new TestCondition(count, s => columns.AreInferred[s] == inferred));
        if (filter.Readers is { } readers)
        {
            var fit = columns.SetsWith(readers);
            conditions.Add(new TestCondition(count, s => fit[columns.ReaderSets[s]]));
        }
        if (filter.HasConflict is { } expected)
            conditions.Add(new TestCondition(count, s => conflicts.Concern(s) == expected));
        return conditions;
    }

    /// <summary>What restricts relations beside their own predicate, stance and types: day and document.</summary>
    public IReadOnlyList<Condition> Of(RelationQuery query)
    {
        if (query.AsOf is null && query.Document is null)
            return [];
        var conditions = new List<Condition>();
        if (query.Document is { } document)
            conditions.Add(InDocument(document));
        if (query.AsOf is { } day)
            AddHolding(conditions, day, query.Certainty);
        return conditions;
    }

    private void AddEnds(List<Condition> conditions, StatementFilter filter)
    {
        if (filter.Subject is { } subject)
            conditions.Add(Listed(adjacency.Walk.Outgoing[graph.EntityNumbers.Find(subject)]));
        if (filter.Object is { } @object)
            conditions.Add(Listed(adjacency.Walk.Incoming[graph.EntityNumbers.Find(@object)]));
        if (filter.Entity is { } entity)
            conditions.Add(Listed(adjacency.Of(graph.EntityNumbers.Find(entity))));
    }

    private void AddEvidence(List<Condition> conditions, StatementFilter filter)
    {
        if (filter.Document is { } document)
            conditions.Add(InDocument(document));
        if (filter.Speaker is { } speaker)
            conditions.Add(Listed(documents.StatementsSaidBy(graph.EntityNumbers.Find(speaker))));
    }

    private void AddSums(List<Condition> conditions, StatementFilter filter)
    {
        if (filter.MinAmount is { } least)
            conditions.Add(new RangeCondition(columns.UpperSums, byUpperSum, columns.Sums.Below(least), int.MaxValue));
        if (filter.MaxAmount is { } most)
            conditions.Add(new RangeCondition(columns.LowerSums, byLowerSum, 0, columns.Sums.UpTo(most) - 1));
    }

    private void AddDays(List<Condition> conditions, StatementFilter filter)
    {
        if (filter.From is { } from)
            conditions.Add(new RangeCondition(columns.Ends, byEnd, from.DayNumber, int.MaxValue));
        if (filter.To is { } to)
            conditions.Add(new RangeCondition(columns.Starts, byStart, int.MinValue, to.DayNumber));
        if (filter.AsOf is { } day)
            AddHolding(conditions, day, filter.Certainty);
    }

    // As Validity has it.
    private void AddHolding(List<Condition> conditions, DateOnly day, Certainty certainty)
    {
        conditions.Add(new RangeCondition(columns.Begins, null, int.MinValue, day.DayNumber));
        conditions.Add(new RangeCondition(columns.HasEnded, null, day.DayNumber, int.MaxValue));
        if (certainty == Certainty.Possible)
            return;
        conditions.Add(new RangeCondition(columns.HasBegun, null, int.MinValue, day.DayNumber));
        conditions.Add(new RangeCondition(columns.MayEnd, null, day.DayNumber, int.MaxValue));
    }

    private ListCondition InDocument(DocumentId document) => Listed(documents.StatementsOf(graph.DocumentNumbers.Find(document)));

    private ListCondition Listed(ReadOnlySpan<int> statements) => new(count, statements.ToArray());

    private static int[] Sorted(int[] values)
    {
        int[] numbers = [.. Enumerable.Range(0, values.Length)];
        Array.Sort((int[])values.Clone(), numbers);
        return numbers;
    }
}
