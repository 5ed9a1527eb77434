using GraphService.Embedded.Columns;
using GraphService.Embedded.Numbering;
using GraphService.Statements;
using GraphService.Stores;

namespace GraphService.Embedded.Orders;

/// <summary>
/// All statements in each order of the contract, as <see cref="StatementOrdering"/> has them, sorted once by numbers that stand for what it compares.
/// </summary>
internal sealed class StatementOrders
{
    private readonly Order[] orders;

    public StatementOrders(NumberedGraph graph, StatementColumns columns)
    {
        var (statements, count) = (graph.Statements, graph.Statements.Count);
        var (dates, newest, sums, surest, places) = (new ulong[count], new ulong[count], new ulong[count], new ulong[count], new ulong[count]);
        for (var s = 0; s < count; s++)
        {
            var statement = statements[s];
            var day = (statement.Qualifiers.Date ?? statement.Qualifiers.ValidFrom)?.Start.DayNumber;
            dates[s] = day is { } first ? (ulong)first : ulong.MaxValue;
            newest[s] = day is { } last ? ulong.MaxValue / 2 - (ulong)last : ulong.MaxValue;
            sums[s] = SumKey(columns, s);
            // Positive numbers are in the order of their bits; 0 is added because -0.0 equals 0.
            surest[s] = ulong.MaxValue - BitConverter.DoubleToUInt64Bits(statement.Confidence + 0.0);
            places[s] = Place(graph, statement.Evidence[0]);
        }
        orders = [Order.By(dates), Order.By(newest), Order.By(sums), Order.By(surest), Order.By(places), Order.Ascending(count)];
    }

    public Order this[StatementOrder order] => orders[(int)order];

    private static ulong Place(NumberedGraph graph, Evidence evidence) =>
        ((ulong)graph.DocumentNumbers.Find(evidence.Document) << 32) | (uint)evidence.Span.Start;

    private static ulong SumKey(StatementColumns columns, int statement) => columns.LowerSums[statement] is >= 0 and var sum
        ? ((ulong)columns.Currencies.Of(statement) << 32) | (uint)(int.MaxValue - sum)
        : ulong.MaxValue;
}
