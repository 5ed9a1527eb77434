using GraphService.Statements;
using GraphService.Stores;
using GraphService.Testing.Graphs;

namespace GraphService.Core.Tests.Stores;

public sealed class StatementFilterTests
{
    [Theory]
    [InlineData("2025", null, null, "2025-12-31", null, true)]
    [InlineData("2025", null, null, "2026-01-01", null, false)]
    [InlineData("2025", null, null, null, "2025-01-01", true)]
    [InlineData("2025", null, null, null, "2024-12-31", false)]
    [InlineData("2025", "2030", null, "2029-01-01", null, false)]
    [InlineData(null, "2025", null, "9999-01-01", null, true)]
    [InlineData(null, "2025", null, null, "2024-12-31", false)]
    [InlineData(null, null, "2025", null, "0001-01-01", true)]
    [InlineData(null, null, "2025", "2026-01-01", null, false)]
    [InlineData(null, "2024", "2025", "2025-12-31", "2025-12-31", true)]
    [InlineData("FY2024", null, null, "2025-03-31", "2025-03-31", true)]
    [InlineData("FY2024", null, null, "2025-04-01", null, false)]
    [InlineData("FY2024", null, null, null, "2024-03-31", false)]
    [InlineData(null, null, null, "0001-01-01", "9999-12-31", false)]
    [InlineData(null, null, null, null, null, true)]
    public void Interval_ThatMeetsTheDays_Fits(string? date, string? from, string? until, string? askedFrom, string? askedTo, bool expected)
    {
        var filter = new StatementFilter { From = Day(askedFrom), To = Day(askedTo) };
        filter.Fits(Statement(new() { Date = date, From = from, Until = until }), _ => false).ShouldBe(expected);
    }

    [Fact]
    public void Conflicts_AreAskedForOnlyWhereTheyRestrict()
    {
        var statement = Statement(new());
        StatementFilter.None.Fits(statement, _ => throw new InvalidOperationException()).ShouldBeTrue();
        new StatementFilter { HasConflict = true }.Fits(statement, id => id == statement.Id).ShouldBeTrue();
        new StatementFilter { HasConflict = false }.Fits(statement, id => id == statement.Id).ShouldBeFalse();
    }

    private static Statement Statement(Said qualifiers)
    {
        var graph = new GraphBuilder();
        graph.State(graph.Company("A"), "OWNS", graph.Company("B"), qualifiers);
        return graph.Build().Statements[0];
    }

    private static DateOnly? Day(string? day) => day is null ? null : DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture);
}
