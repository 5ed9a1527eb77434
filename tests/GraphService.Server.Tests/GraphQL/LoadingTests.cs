using GraphService.Embedded;
using GraphService.Entities;
using GraphService.Ontologies;
using GraphService.Server.GraphQL;
using GraphService.Testing.Graphs;

namespace GraphService.Server.Tests.GraphQL;

public sealed class LoadingTests
{
    [Fact]
    public async Task Level_OfManyEntities_IsOneCall()
    {
        var (store, calls) = CountingStore.Wrap(FiftyCompanies());
        var data = await GraphQLEngine.Create(store, DefaultOntology.Instance).DataAsync("""
            { entities(filter: {types: [COMPANY]}, first: 50) { nodes { name degree ... on Company { investors(first: 5) { edges { node { name }
              statement { text evidence { speaker { name } document { path text } passage { text speaker { name } } } conflicts { id } } } } } } } }
            """);
        data.At("entities.nodes").GetArrayLength().ShouldBe(50);
        calls.ShouldBe([
            "ListEntitiesAsync", "GetDegreesAsync", "GetRelationsAsync", "GetEntitiesAsync", "GetConflictsOfStatementsAsync",
            "GetDocumentsAsync", "GetPassagesAtAsync", "GetTextsAsync"], ignoreOrder: true);
    }

    [Fact]
    public async Task Fields_ThatAskTheSame_ShareACall()
    {
        var (store, calls) = CountingStore.Wrap(FiftyCompanies());
        await GraphQLEngine.Create(store, DefaultOntology.Instance).DataAsync("""
            { a: entity(id: "company-c1") { ...Few } b: company(id: "company-c2") { ...Few } c: node(id: "company-c3") { ...Few } }
            fragment Few on Company { partners { nodes { id } } more: partners(stances: [ASSERTED]) { totalCount } other: partners(first: 1) { totalCount } }
            """);
        calls.ShouldBe(["GetEntitiesAsync", "GetRelationsAsync", "GetRelationsAsync"], ignoreOrder: true);
    }

    [Fact]
    public async Task Lists_OfManyDocuments_AreOneCallEach()
    {
        var (store, calls) = CountingStore.Wrap(SampleGraph.Store);
        await GraphQLEngine.Create(store, DefaultOntology.Instance).DataAsync("""
            { documents { nodes { diagnostics { code } passages { nodes { statements { id } } } mentions { nodes { entity { name documents { id } mentions { totalCount } statements { totalCount } } } } statements { totalCount } } } }
            """);
        calls.Count.ShouldBe(calls.Distinct().Count());
        calls.Count.ShouldBe(10);
    }

    private static EmbeddedGraphStore FiftyCompanies()
    {
        var graph = new GraphBuilder { Ontology = DefaultOntology.Instance };
        var people = Enumerable.Range(0, 10).Select(i => graph.Person($"P{i}")).ToList();
        for (var i = 0; i < 50; i++)
        {
            graph.Document($"d{i % 7}.txt");
            EntityId company = graph.Company($"C{i}");
            for (var j = 0; j < 5; j++)
                graph.State(people[(i + j) % 10], "INVESTED_IN", company, new() { Speaker = people[j] });
        }
        return new EmbeddedGraphStore(graph.Build());
    }
}
