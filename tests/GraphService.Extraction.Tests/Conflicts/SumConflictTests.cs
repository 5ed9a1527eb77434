using GraphService.Conflicts;
using GraphService.Ontologies;
using GraphService.Statements;
using GraphService.Testing.Graphs;

namespace GraphService.Extraction.Tests.Conflicts;

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
        { "a bound that the other keeps", Said.Sum(12), Said.Sum(9, "USD", Bound.AtLeast), false },
        { "a bound that the other breaks", Said.Range(3, 5), Said.Sum(9, "USD", Bound.AtLeast), true },
        { "a figure above the most", Said.Sum(12), Said.Sum(9, "USD", Bound.AtMost), true },
        { "about as much", Said.Sum(10.4m), Said.Sum(10, "USD", Bound.About), false },
        { "about half", Said.Sum(20), Said.Sum(10, "USD", Bound.About), true },
        { "rounded", Said.Sum(9_440_000), Said.Sum(9_400_000), false },
        { "rounded up", Said.Sum(9_680_000), Said.Sum(9_700_000), false },
        { "not a rounding", Said.Sum(9_440_000), Said.Sum(9_700_000), true },
        { "half as much again", Said.Sum(14), Said.Sum(10), true },
        { "words without a figure", Said.Sum(14), new Money(null, "USD", Bound.About, "tens of millions"), false },
    };

    [Theory, MemberData(nameof(Sums), DisableDiscoveryEnumeration = true)]
    public void Sums_OfOneThing_ClashWhereTheirRangesAreApart(string name, Money one, Money other, bool clash) =>
        Conflicts(new() { Amount = one }, new() { Amount = other }).Count.ShouldBe(clash ? 1 : 0, name);

    [Fact]
    public void Rounds_OfOneThing_ClashToo() =>
        Conflicts(new() { RoundAmount = Said.Sum(3) }, new() { RoundAmount = Said.Sum(4) }).ShouldHaveSingleItem().Kind.ShouldBe(ConflictKind.Amount);

    private static IReadOnlyList<Conflict> Conflicts(Said one, Said other)
    {
        var graph = new GraphBuilder { Ontology = DefaultOntology.Instance };
        var (a, b) = (graph.Company("A"), graph.Company("B"));
        graph.State(a, "INVESTED_IN", b, one);
        graph.State(a, "INVESTED_IN", b, other);
        return ConflictsOf.Graph(graph);
    }
}
