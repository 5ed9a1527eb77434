using CsCheck;
using GraphService.Graphs;
using GraphService.Search;
using GraphService.Stores;
using GraphService.Testing.Graphs;

namespace GraphService.Embedded.Tests.Naming;

/// <summary>Searches against Core's ranking of all entities, on names of so few letters that many are near each other.</summary>
public sealed class NameSearchTests
{
    private static readonly Gen<string> Names = Gen.OneOf("a", "b", "ab", "ba", "日", "本", "𠮷").Array[1, 9].Select(string.Concat);

    [Fact]
    public Task Pages_OfNearNames_AreThoseOfTheWholeRanking() =>
        Gen.Select(Names.Array[1, 40], Names.Array[1, 10], Gen.Int[0, 20], Gen.Int[0, 20]).SampleAsync(
            async (names, searches, skip, take) =>
            {
                var graph = Graph(names);
                var store = new EmbeddedGraphStore(graph);
                foreach (var text in searches)
                {
                    var all = NameRanking.Rank(text, graph.Entities.Select(e => new EntityCandidate(e, 0)));
                    var page = await store.RankNamesAsync(text, null, new PageRequest(First: take, After: skip - 1), TestContext.Current.CancellationToken);
                    page.Total.ShouldBe(all.Count, text);
                    page.Items.ShouldBe(all.Skip(skip).Take(take), text);
                }
            },
            threads: 2);

    private static CompiledGraph Graph(string[] names)
    {
        var graph = new GraphBuilder();
        foreach (var name in names)
            graph.Company(name);
        return graph.Build();
    }
}
