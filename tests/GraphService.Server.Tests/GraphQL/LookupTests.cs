using System.Text.Json;

namespace GraphService.Server.Tests.GraphQL;

public sealed class LookupTests
{
    [Fact]
    public async Task Company_ByName_HasInvestorsWithEvidence()
    {
        var data = await SampleGraph.Engine.DataAsync("""
            { company(name: "ZYPL ai") { id name investors(orderBy: DATE) { totalCount edges { cursor node { name(language: EN) }
              statement { text stance amount { value currency text } evidence { quote line speaker { name } document { title path } passage { text kind } } } } } } }
            """);
        data.TextAt("company.id").ShouldBe("company-zypl-ai");
        data.TextAt("company.investors.totalCount").ShouldBe("2");
        data.TextAt("company.investors.edges.1.node.name").ShouldBe("Prosus");
        data.TextAt("company.investors.edges.1.statement.text").ShouldBe("Prosus invested in Zypl AI, USD 3,000,000.25, Series A, in 2024-Q4 (said by Azizjon Azimi)");
        data.TextAt("company.investors.edges.1.statement.amount.value").ShouldBe("3000000.25");
        data.TextAt("company.investors.edges.1.statement.evidence.0.quote").ShouldBe("Prosus invested in Zypl AI");
        data.TextAt("company.investors.edges.1.statement.evidence.0.document.path").ShouldBe("documents/zypl.txt");
    }

    [Theory]
    [InlineData("""{ node(id: "company-zypl") { id } }""", "node.id", "company-zypl-ai")]
    [InlineData("""{ node(id: "nothing-there") { id } }""", "node", "null")]
    [InlineData("""{ node(id: "half of an id!") { id } }""", "node", "null")]
    [InlineData("""{ nodes(ids: ["person-azizjon-azimi", "x", "document-documents-zypl"]) { __typename id } }""", "nodes.2.__typename", "SourceDocument")]
    [InlineData("""{ entity(id: "company-zypl") { formerIds } }""", "entity.formerIds.0", "company-zypl")]
    [InlineData("""{ government(name: "日本") { partners { nodes { name(language: EN) } } } }""", "government.partners.nodes.0.name", "Tajikistan")]
    [InlineData("""{ initiative(name: "東京宣言") { date { value start } adoptedBy { nodes { name ... on Event { date { end } } } } } }""", "initiative.adoptedBy.nodes.0.date.end", "2025-12-20")]
    [InlineData("""{ document(path: "documents/tokyo.txt") { diagnostics { code severity } passages(last: 1) { nodes { text } } } }""", "document.diagnostics.0.code", "WEEKDAY_MISMATCH")]
    [InlineData("""{ statements(filter: {entity: "company-zypl", stances: [PLANNED]}) { nodes { text } } }""", "statements.nodes.0.text", "Prosus plans to invest in Zypl AI, 追加の出資 (planned)")]
    [InlineData("""{ statements(filter: {stances: [DENIED]}) { nodes { conflicts { kind statements { stance } } } } }""", "statements.nodes.0.conflicts.0.kind", "DENIAL")]
    [InlineData("""{ search(text: "zyp") { edges { score matched { text } node { name } } } }""", "search.edges.0.node.name", "Zypl AI")]
    [InlineData("""{ searchText(text: "半導体") { edges { snippet node { kind } } } }""", "searchText.edges.0.node.kind", "PARAGRAPH")]
    [InlineData("""{ investmentChains(to: "company-zypl") { nodes { length text share { min max bound } certainty } } }""", "investmentChains.nodes.2.text", "Japanese banks → Carbide Ventures → Zypl AI")]
    [InlineData("""{ investmentChains(to: "company-zypl", minShare: 1) { totalCount nodes { share { min max } } } }""", "investmentChains.nodes.1.share.max", "12")]
    [InlineData("""{ paths(from: "company-japanese-banks", to: "person-azizjon-azimi", predicates: ["FOUNDED", "INVESTED_IN", "OWNS"]) { length text } }""", "paths.0.text", "Japanese banks → owns a stake in → Carbide Ventures → invested in → Zypl AI ← founded ← Azizjon Azimi")]
    [InlineData("""{ neighborhood(ids: ["company-zypl"]) { entityTotal truncated entities { id } statements { id } } }""", "neighborhood.entityTotal", "4")]
    [InlineData("""{ graph { store entityCount predicates { predicate { name } count } entityTypes { type count } contentHash } }""", "graph.store", "embedded")]
    [InlineData("""{ ontology { predicates { name label(language: JA) field inverseField } entityTypes { type label subtypes } } }""", "ontology.predicates.0.label", "買収")]
    public async Task Question_Answered_HasTheValue(string query, string path, string value) =>
        (await SampleGraph.Engine.DataAsync(query)).TextAt(path).ShouldBe(value);

    [Theory]
    [InlineData("""{ company(name: "Zypel AI") { id } }""", "Zypl AI")]
    [InlineData("""{ company(id: "company-zypl-aii") { id } }""", "Zypl AI")]
    [InlineData("""{ person(name: "Azimi, the founder") { id } }""", "Azizjon Azimi")]
    [InlineData("""{ document(path: "documents/tokio.txt") { id } }""", "documents/tokyo.txt")]
    public async Task Lookup_OfSomethingUnknown_SuggestsTheNearest(string query, string suggestion)
    {
        var answer = await SampleGraph.Engine.AskAsync(query);
        answer.Code().ShouldBe("NOT_FOUND");
        answer.Error().At("extensions.suggestions").EnumerateArray().Select(s => s.GetString()).ShouldContain(suggestion);
        answer.GetProperty("data").EnumerateObject().Single().Value.ValueKind.ShouldBe(JsonValueKind.Null);
    }

    [Theory]
    [InlineData("""{ entity { id } }""")]
    [InlineData("""{ entity(id: "a", name: "b") { id } }""")]
    [InlineData("""{ document { id } }""")]
    [InlineData("""{ investmentChains { totalCount } }""")]
    [InlineData("""{ investmentChains(to: "x", maxDepth: 9) { totalCount } }""")]
    [InlineData("""{ paths(from: "a", to: "b", maxLength: 7) { length } }""")]
    [InlineData("""{ paths(from: "a", to: "b", first: 51) { length } }""")]
    [InlineData("""{ neighborhood(ids: ["a"], hops: 4) { entityTotal } }""")]
    [InlineData("""{ neighborhood(ids: ["a"], limit: 1001) { entityTotal } }""")]
    [InlineData("""{ statements(filter: {predicates: ["INVESTED"]}) { totalCount } }""")]
    [InlineData("""{ entities(first: 101) { totalCount } }""")]
    [InlineData("""{ entities(last: -1) { totalCount } }""")]
    [InlineData("""{ entities(after: "10") { totalCount } }""")]
    public async Task Question_OutsideOfItsLimits_IsBadUserInput(string query) =>
        (await SampleGraph.Engine.CodeAsync(query)).ShouldBe("BAD_USER_INPUT");
}
