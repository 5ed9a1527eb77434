using GraphService.Conflicts;
using GraphService.Dates;
using GraphService.Extraction.Graphs;
using GraphService.Ontologies;
using GraphService.Statements;
using GraphService.Testing.Graphs;

namespace GraphService.Extraction.Tests.Graphs;

public sealed class SumConflictTests
{
    public static TheoryData<string, Money, Money, bool> Sums => new()
    {
        { "two figures", Said.Sum(3), Said.Sum(4), true },
        { "ranges that overlap", Said.Range(3, 5), Said.Range(5, 8), false },
        { "ranges apart", Said.Range(3, 5), Said.Range(6, 8), true },
        { "a figure in a range", Said.Range(3, 5), Said.Sum(4), false },
        { "a figure outside of a range", Said.Range(3, 5), Said.Sum(9), true },
        { "another currency", Said.Range(3, 5), Said.Sum(9, "JPY"), false },
        { "a bound", Said.Range(3, 5), Said.Sum(9, "USD", Bound.AtLeast), false },
    };

    [Theory, MemberData(nameof(Sums), DisableDiscoveryEnumeration = true)]
    public void Sums_OfOneThing_ClashWhereTheirRangesAreApart(string name, Money one, Money other, bool clash) =>
        Conflicts(new() { Amount = one }, new() { Amount = other }).Count.ShouldBe(clash ? 1 : 0, name);

    [Fact]
    public void Rounds_OfOneThing_ClashToo() =>
        Conflicts(new() { RoundAmount = Said.Sum(3) }, new() { RoundAmount = Said.Sum(4) }).ShouldHaveSingleItem().Kind.ShouldBe(ConflictKind.Amount);

    [Fact]
    public void Range_WitnessedWithoutADate_SupportsTheOneWithTheSameEnds()
    {
        var about = Said.Sum(3, "USD", Bound.About);
        var range = Said.Range(3, 5);
        var contents = new[] { Content(range, "2025"), Content(range), Content(Said.Range(3, 6)), Content(about) };
        var witnesses = contents.ToDictionary(c => c, _ => new List<int> { 1 });
        Witnesses.JoinOpenOnes(witnesses);
        witnesses.Select(w => $"{w.Key.Qualifiers.Amount!.Max} {w.Value.Count}").Order().ShouldBe([" 1", "5 2", "6 1"]);
    }

    private static StatementContent Content(Money sum, string? date = null)
    {
        var graph = new GraphBuilder();
        var content = new StatementContent(graph.Company("A"), "OWNS", graph.Company("B"), Stance.Asserted) { Qualifiers = new() { Amount = sum } };
        return date is null ? content : content with { Qualifiers = content.Qualifiers with { Date = PartialDate.Parse(date) } };
    }

    private static IReadOnlyList<Conflict> Conflicts(Said one, Said other)
    {
        var graph = new GraphBuilder();
        var (a, b) = (graph.Company("A"), graph.Company("B"));
        graph.State(a, "INVESTED_IN", b, one);
        graph.State(a, "INVESTED_IN", b, other);
        return ConflictFinder.Find(graph.Build().Statements, DefaultOntology.Instance);
    }
}
