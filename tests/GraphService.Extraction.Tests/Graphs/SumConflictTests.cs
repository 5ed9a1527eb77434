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
        { "two figures", Qualifiers.Sum(3), Qualifiers.Sum(4), true },
        { "ranges that overlap", Qualifiers.Range(3, 5), Qualifiers.Range(5, 8), false },
        { "ranges apart", Qualifiers.Range(3, 5), Qualifiers.Range(6, 8), true },
        { "a figure in a range", Qualifiers.Range(3, 5), Qualifiers.Sum(4), false },
        { "a figure outside of a range", Qualifiers.Range(3, 5), Qualifiers.Sum(9), true },
        { "another currency", Qualifiers.Range(3, 5), Qualifiers.Sum(9, "JPY"), false },
        { "a bound", Qualifiers.Range(3, 5), Qualifiers.Sum(9, "USD", Bound.AtLeast), false },
    };

    [Theory, MemberData(nameof(Sums), DisableDiscoveryEnumeration = true)]
    public void Sums_OfOneThing_ClashWhereTheirRangesAreApart(string name, Money one, Money other, bool clash) =>
        Conflicts(new() { Amount = one }, new() { Amount = other }).Count.ShouldBe(clash ? 1 : 0, name);

    [Fact]
    public void Rounds_OfOneThing_ClashToo() =>
        Conflicts(new() { RoundAmount = Qualifiers.Sum(3) }, new() { RoundAmount = Qualifiers.Sum(4) }).ShouldHaveSingleItem().Kind.ShouldBe(ConflictKind.Amount);

    [Fact]
    public void Range_WitnessedWithoutADate_SupportsTheOneWithTheSameEnds()
    {
        var about = Qualifiers.Sum(3, "USD", Bound.About);
        var range = Qualifiers.Range(3, 5);
        var contents = new[] { Content(range, "2025"), Content(range), Content(Qualifiers.Range(3, 6)), Content(about) };
        var witnesses = contents.ToDictionary(c => c, _ => new List<int> { 1 });
        Witnesses.JoinOpenOnes(witnesses);
        witnesses.Select(w => $"{w.Key.Amount!.Max} {w.Value.Count}").Order().ShouldBe([" 1", "5 2", "6 1"]);
    }

    private static StatementContent Content(Money sum, string? date = null)
    {
        var graph = new GraphBuilder();
        var content = new StatementContent(graph.Company("A"), "OWNS", graph.Company("B"), Stance.Asserted) { Amount = sum };
        return date is null ? content : content with { Date = PartialDate.Parse(date) };
    }

    private static IReadOnlyList<Conflict> Conflicts(Qualifiers one, Qualifiers other)
    {
        var graph = new GraphBuilder();
        var (a, b) = (graph.Company("A"), graph.Company("B"));
        graph.State(a, "INVESTED_IN", b, one);
        graph.State(a, "INVESTED_IN", b, other);
        return ConflictFinder.Find(graph.Build().Statements, DefaultOntology.Instance);
    }
}
