using GraphService.Statements;
using GraphService.Stores;

namespace GraphService.Embedded.Listings;

/// <summary>The place of every statement in each order of the contract, worked out when an order is first asked for.</summary>
internal sealed class StatementRanks
{
    private readonly Lazy<int[]>[] ranks;

    public StatementRanks(IReadOnlyList<Statement> statements) =>
        ranks = [.. Enum.GetValues<StatementOrder>().Select(order => new Lazy<int[]>(() => RanksOf(statements.Count, (a, b) => order.Compare(statements[a], statements[b]))))];

    /// <summary>The statements in order.</summary>
    public int[] Sorted(IEnumerable<int> statements, StatementOrder order)
    {
        int[] sorted = [.. statements];
        var rank = ranks[(int)order].Value;
        Array.Sort(Array.ConvertAll(sorted, s => rank[s]), sorted);
        return sorted;
    }

    /// <summary>For each of so many numbers, its place among them in an order.</summary>
    internal static int[] RanksOf(int count, Comparison<int> order)
    {
        int[] numbers = [.. Enumerable.Range(0, count)];
        Array.Sort(numbers, order);
        var result = new int[count];
        for (var place = 0; place < count; place++)
            result[numbers[place]] = place;
        return result;
    }
}
