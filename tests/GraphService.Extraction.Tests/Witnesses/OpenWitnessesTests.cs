using GraphService.Dates;
using GraphService.Extraction.Witnesses;
using GraphService.Statements;
using GraphService.Testing.Graphs;

namespace GraphService.Extraction.Tests.Witnesses;

public sealed class OpenWitnessesTests
{
    [Fact]
    public void Range_WitnessedWithoutADate_SupportsTheOneWithTheSameEnds()
    {
        var about = Said.Sum(3, "USD", Bound.About);
        var range = Said.Range(3, 5);
        var contents = new[] { Content(range, "2025"), Content(range), Content(Said.Range(3, 6)), Content(about) };
        var witnesses = contents.ToDictionary(c => c, _ => new List<int> { 1 });
        OpenWitnesses.JoinOpenOnes(witnesses);
        witnesses.Select(w => $"{w.Key.Qualifiers.Amount!.Max} {w.Value.Count}").Order().ShouldBe([" 1", "5 2", "6 1"]);
    }

    private static StatementContent Content(Money sum, string? date = null)
    {
        var graph = new GraphBuilder();
        var content = new StatementContent(graph.Company("A"), "OWNS", graph.Company("B"), Stance.Asserted) { Qualifiers = new() { Amount = sum } };
        return date is null ? content : content with { Qualifiers = content.Qualifiers with { Date = PartialDate.Parse(date) } };
    }
}
