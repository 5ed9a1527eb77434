using GraphService.Statements;
using GraphService.Testing.Graphs;

namespace GraphService.Exports.Tests.Workbooks;

/// <summary>The sheet of who pays or owns whom through others.</summary>
public sealed class ChainTests
{
    [Fact]
    public async Task Chains_OfTwoStatementsAndMore_AreRowsWithTheirShare()
    {
        var graph = new GraphBuilder();
        var (alpha, beta, gamma, delta) = (graph.Company("Alpha"), graph.Company("Beta"), graph.Company("Gamma"), graph.Company("Delta"));
        graph.State(alpha, "OWNS", beta, new() { Share = Said.Stake(50) });
        graph.State(beta, "OWNS", gamma, new() { Share = Said.Stake(20) });
        graph.State(gamma, "PARTNERS_WITH", delta);
        graph.State(gamma, "INVESTED_IN", delta);
        var rows = await RowsAsync(graph, ExportSelection.All);
        rows.Select(r => r[5]).ShouldBe(["Alpha → Beta → Gamma", "Alpha → Beta → Gamma → Delta", "Beta → Gamma → Delta"]);
        rows[0].ShouldBe(
        [
            "company-alpha", "Alpha", "company-gamma", "Gamma", "2", "Alpha → Beta → Gamma", "[\"OWNS\",\"OWNS\"]", "10", "10", "10%",
            "[\"company-alpha\",\"company-beta\",\"company-gamma\"]", rows[0][^1],
        ]);
        rows[1][7].ShouldBe("[\"company-alpha\",\"company-beta\",\"company-gamma\",\"company-delta\"]", "no share is known");
    }

    [Fact]
    public async Task Chains_InACircle_PassNobodyTwice()
    {
        var graph = new GraphBuilder();
        var (alpha, beta, gamma) = (graph.Company("Alpha"), graph.Company("Beta"), graph.Company("Gamma"));
        graph.State(alpha, "FUNDS", beta);
        graph.State(beta, "FUNDS", gamma);
        graph.State(gamma, "FUNDS", alpha);
        (await RowsAsync(graph, ExportSelection.All)).Select(r => r[5]).ShouldBe(["Alpha → Beta → Gamma", "Beta → Gamma → Alpha", "Gamma → Alpha → Beta"]);
    }

    [Fact]
    public async Task Chains_OfParallelStatements_AreOneForEachChoice()
    {
        var graph = new GraphBuilder();
        var (alpha, beta, gamma) = (graph.Company("Alpha"), graph.Company("Beta"), graph.Company("Gamma"));
        graph.State(alpha, "INVESTED_IN", beta, new() { Date = "2023" });
        graph.State(alpha, "INVESTED_IN", beta, new() { Date = "2024" });
        graph.State(beta, "OWNS", gamma);
        (await RowsAsync(graph, ExportSelection.All)).Select(r => r[^1]).Distinct().Count().ShouldBe(2);
    }

    [Theory]
    [InlineData(null, 0)]
    [InlineData(Stance.Planned, 1)]
    public async Task Chains_OfWhatIsPlanned_AreThereWhereThatWasAskedFor(Stance? stance, int count)
    {
        var graph = new GraphBuilder();
        var (alpha, beta, gamma) = (graph.Company("Alpha"), graph.Company("Beta"), graph.Company("Gamma"));
        graph.State(alpha, "FUNDS", beta, new() { Stance = Stance.Planned });
        graph.State(beta, "FUNDS", gamma, new() { Stance = Stance.Planned });
        (await RowsAsync(graph, new() { Stances = stance is { } one ? [one] : null })).Count.ShouldBe(count);
    }

    private static async Task<List<List<string>>> RowsAsync(GraphBuilder graph, ExportSelection selection) =>
        Sheets.Of(await Exporting.BytesAsync(graph.Build(), "xlsx", selection))["Chains"][1..];
}
