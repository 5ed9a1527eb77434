using System.Text.Json;
using GraphService.Ontologies;
using GraphService.Server.GraphQL;
using GraphService.Stores;

namespace GraphService.Server.Tests.GraphQL;

public sealed class ErrorTests
{
    [Theory]
    [InlineData("{ graph { store }", "GRAPHQL_PARSE_FAILED")]
    [InlineData("", "GRAPHQL_VALIDATION_FAILED")]
    [InlineData("{ graph { stor } }", "GRAPHQL_VALIDATION_FAILED")]
    [InlineData("{ graph }", "GRAPHQL_VALIDATION_FAILED")]
    [InlineData("{ entities(filter: {types: [COMPANIES]}) { totalCount } }", "GRAPHQL_VALIDATION_FAILED")]
    [InlineData("{ statements(filter: {asOf: \"2025-02-30\"}) { totalCount } }", "GRAPHQL_VALIDATION_FAILED")]
    [InlineData("{ statements(filter: {minAmount: \"10\"}) { totalCount } }", "GRAPHQL_VALIDATION_FAILED")]
    [InlineData("query A { graph { store } } query B { graph { store } }", "GRAPHQL_VALIDATION_FAILED")]
    [InlineData("mutation { a }", "GRAPHQL_VALIDATION_FAILED")]
    public async Task Document_ThatIsWrong_IsRefused(string query, string code)
    {
        var answer = await SampleGraph.Engine.AskAsync(query);
        answer.Code().ShouldBe(code);
        answer.TryGetProperty("data", out _).ShouldBeFalse();
    }

    [Theory]
    [InlineData("query ($n: Int) { entities(first: $n) { totalCount } }", """{"n": "x"}""")]
    [InlineData("query ($n: Int) { entities(first: $n) { totalCount } }", """{"n": 10000000000}""")]
    [InlineData("query ($d: Date!) { statements(filter: {asOf: $d}) { totalCount } }", """{"d": "yesterday"}""")]
    [InlineData("query ($d: Date!) { statements(filter: {asOf: $d}) { totalCount } }", """{}""")]
    [InlineData("query ($d: Decimal!) { statements(filter: {minAmount: $d}) { totalCount } }", """{"d": 1e-40}""")]
    [InlineData("query ($c: Boolean = null) { graph @skip(if: $c) { store } }", """{}""")]
    [InlineData("query ($c: Boolean = true) { graph { store @include(if: $c) } }", """{"c": null}""")]
    [InlineData("{ graph { store } }", """[1]""")]
    [InlineData("{ graph { store } }", """{"a":""")]
    [InlineData("query ($t: String!) { search(text: $t) { totalCount } }", """{"t": "\ud800"}""")]
    public async Task Variables_ThatDoNotFit_AreBadUserInput(string query, string variables) =>
        (await SampleGraph.Engine.CodeAsync(query, variables)).ShouldBe("BAD_USER_INPUT");

    [Theory]
    [InlineData("""{ search(text: "\ud800") { totalCount } }""")]
    [InlineData("""{ search(text: "") { totalCount } }""")]
    [InlineData("""{ searchText(text: "。、") { totalCount } }""")]
    [InlineData("""{ entities(filter: {nameContains: "\udfff"}, first: 0) { nodes { id } pageInfo { startCursor hasNextPage } } }""")]
    [InlineData("""{ statements(filter: {subject: "no id!", currency: "¥"}) { totalCount } }""")]
    [InlineData("""{ paths(from: "no id!", to: "there") { length } }""")]
    [InlineData("""{ neighborhood(ids: []) { entityTotal } }""")]
    [InlineData("""{ nodes(ids: []) { id } }""")]
    [InlineData("""{ conflicts(entity: "x") { totalCount } diagnostics(document: "x") { totalCount } }""")]
    public async Task Question_AboutNothing_IsAnswered(string query) => await SampleGraph.Engine.DataAsync(query);

    [Theory]
    [InlineData("""{ statements(filter: {predicates: ["\ud800"]}) { totalCount } }""")]
    [InlineData("""{ company(name: "\ud800") { id } }""")]
    public async Task HalfCharacters_InWhatAnErrorRepeats_AreWritten(string query) =>
        (await SampleGraph.Engine.CodeAsync(query)).ShouldBeOneOf("BAD_USER_INPUT", "NOT_FOUND");

    [Fact]
    public async Task Field_WithATypingError_IsGuessed() =>
        (await SampleGraph.Engine.AskAsync("{ company(name: \"Zypl AI\") { investrs { totalCount } } }")).Message().ShouldContain("Did you mean 'investors'");

    [Fact]
    public async Task Predicate_WithATypingError_IsGuessed() =>
        (await SampleGraph.Engine.AskAsync("{ statements(filter: {predicates: [\"INVESTED\"]}) { totalCount } }")).Message().ShouldContain("\"INVESTED_IN\"");

    [Theory]
    [InlineData("{ graph { store } }")]
    [InlineData("{ company(id: \"company-a\") { id } }")]
    [InlineData("{ a: node(id: \"statement-a\") { id } b: nodes(ids: [\"x\"]) { id } }")]
    public async Task Store_ThatFails_IsInternalAndSaysNothing(string query)
    {
        var json = (await GraphQLEngine.Create(FailingStore.Create(), DefaultOntology.Instance).AskAsync(query));
        json.Code().ShouldBe("INTERNAL");
        json.ToString().ShouldNotContain("secret");
        json.ToString().ShouldNotContain("   at ");
        json.GetProperty("data").ValueKind.ShouldBeOneOf(JsonValueKind.Null, JsonValueKind.Object);
    }

    public static TheoryData<Exception, string> Troubles => new()
    {
        { new StoreUnavailableException(FailingStore.Secret), "DATABASE_UNAVAILABLE" },
        { new StoreOverloadedException(FailingStore.Secret, tooLarge: false), "OVERLOADED" },
        { new StoreOverloadedException(FailingStore.Secret, tooLarge: true), "QUERY_TOO_COMPLEX" },
    };

    [Theory, MemberData(nameof(Troubles), DisableDiscoveryEnumeration = true)]
    public async Task Store_InTrouble_HasItsCodeAndSaysNothing(Exception trouble, string code)
    {
        var engine = GraphQLEngine.Create(FailingStore.Create(trouble), DefaultOntology.Instance);
        foreach (var query in new[] { "{ graph { store } }", "{ company(name: \"a\") { id } }", "{ a: node(id: \"statement-a\") { id } b: nodes(ids: [\"x\"]) { id } }", "{ paths(from: \"a\", to: \"b\") { length } }" })
        {
            var json = await engine.AskAsync(query);
            json.Code().ShouldBe(code);
            json.ToString().ShouldNotContain("secret");
        }
    }

    [Fact]
    public async Task Errors_OfSeveralFields_AreInTheOrderOfTheDocument()
    {
        var answer = await SampleGraph.Engine.AskAsync("{ a: company(name: \"nobody\") { id } b: document(path: \"nowhere\") { id } c: person(id: \"person-none\") { id } d: company(name: \"nobody\") { id } }");
        answer.GetProperty("errors").EnumerateArray().Select(e => e.TextAt("path.0")).ShouldBe(["a", "b", "c", "d"]);
    }

    [Fact]
    public async Task Null_GivenForAnArgument_CountsAsNotGiven()
    {
        var data = await SampleGraph.Engine.DataAsync("""
            query ($no: Int, $none: [Stance!]) { company(id: "company-zypl-ai", name: null) {
              a: investors(stances: null, first: null, orderBy: null, distinct: null, certainty: null, types: null, after: null) { totalCount }
              b: investors(stances: $none, first: $no) { totalCount } }
              paths(from: "company-prosus", to: "company-zypl-ai", maxLength: null, first: null, stances: null) { length }
              entities(filter: null, first: $no, last: null) { totalCount } statements(filter: {predicates: null, minAmount: null}) { totalCount } }
            """);
        data.TextAt("company.a.totalCount").ShouldBe("2");
        data.TextAt("company.b.totalCount").ShouldBe("2");
        data.At("paths").GetArrayLength().ShouldBe(1);
    }

    [Theory]
    [InlineData("minAmount: 3000000.25", 1)]
    [InlineData("minAmount: 3000000.2500000000000000001", 0)]
    [InlineData("minAmount: 3000000.250", 1)]
    [InlineData("maxAmount: 3000000.2500000", 1)]
    [InlineData("maxAmount: 0.300000025e7", 1)]
    [InlineData("maxAmount: 3000000.25", 1)]
    [InlineData("maxAmount: 3000000.2499999999999999999", 0)]
    public async Task Decimal_OfManyDigits_IsExact(string filter, int count)
    {
        (await SampleGraph.Engine.DataAsync($"{{ statements(filter: {{{filter}}}) {{ totalCount }} }}")).At("statements.totalCount").GetInt32().ShouldBe(count);
        var (name, value) = (filter.Split(": ")[0], filter.Split(": ")[1]);
        (await SampleGraph.Engine.DataAsync($"query ($d: Decimal) {{ statements(filter: {{{name}: $d}}) {{ totalCount }} }}", $"{{\"d\": {value}}}")).At("statements.totalCount").GetInt32().ShouldBe(count);
    }
}
