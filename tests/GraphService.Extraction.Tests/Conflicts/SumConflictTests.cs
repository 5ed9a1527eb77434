using GraphService.Conflicts;
using GraphService.Ontologies;
using GraphService.Statements;
using GraphService.Testing.Graphs;

namespace GraphService.Extraction.Tests.Conflicts;

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
        { "a bound that the other keeps", Qualifiers.Sum(12), Qualifiers.Sum(9, "USD", Bound.AtLeast), false },
        { "a bound that the other breaks", Qualifiers.Range(3, 5), Qualifiers.Sum(9, "USD", Bound.AtLeast), true },
        { "a figure above the most", Qualifiers.Sum(12), Qualifiers.Sum(9, "USD", Bound.AtMost), true },
        { "about as much", Qualifiers.Sum(10.4m), Qualifiers.Sum(10, "USD", Bound.About), false },
        { "about half", Qualifiers.Sum(20), Qualifiers.Sum(10, "USD", Bound.About), true },
        { "rounded", Qualifiers.Sum(9_440_000), Qualifiers.Sum(9_400_000), false },
        { "rounded up", Qualifiers.Sum(9_680_000), Qualifiers.Sum(9_700_000), false },
        { "not a rounding", Qualifiers.Sum(9_440_000), Qualifiers.Sum(9_700_000), true },
        { "half as much again", Qualifiers.Sum(14), Qualifiers.Sum(10), true },
        { "words without a figure", Qualifiers.Sum(14), new Money(null, "USD", Bound.About, "tens of millions"), false },
    };

    [Theory, MemberData(nameof(Sums), DisableDiscoveryEnumeration = true)]
    public void Sums_OfOneThing_ClashWhereTheirRangesAreApart(string name, Money one, Money other, bool clash) =>
        Conflicts(new() { Amount = one }, new() { Amount = other }).Count.ShouldBe(clash ? 1 : 0, name);

    [Fact]
    public void Rounds_OfOneThing_ClashToo() =>
        Conflicts(new() { RoundAmount = Qualifiers.Sum(3) }, new() { RoundAmount = Qualifiers.Sum(4) }).ShouldHaveSingleItem().Kind.ShouldBe(ConflictKind.Amount);

    private static IReadOnlyList<Conflict> Conflicts(Qualifiers one, Qualifiers other)
    {
        var graph = new GraphBuilder { Ontology = DefaultOntology.Instance };
        var (a, b) = (graph.Company("A"), graph.Company("B"));
        graph.State(a, "INVESTED_IN", b, one);
        graph.State(a, "INVESTED_IN", b, other);
        return ConflictsOf.Graph(graph);
    }
}
