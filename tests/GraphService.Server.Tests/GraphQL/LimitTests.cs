using System.Globalization;
using System.Text;
using GraphService.Ontologies;
using GraphService.Server.GraphQL;

namespace GraphService.Server.Tests.GraphQL;

public sealed class LimitTests
{
    private const int Deep = 10_000;

    [Fact]
    public async Task Selections_NestedTenThousandDeep_AreRefused() => (await CodeAsync(Nested("{a", "}"))).ShouldBeOneOf("QUERY_TOO_DEEP", "QUERY_TOO_LARGE");

    [Theory]
    [InlineData("query { node(id: ", "[", "]", ") { id } }")]
    [InlineData("query { node(id: ", "{a:", "}", ") { id } }")]
    [InlineData("query ($a: ", "[", "]", ") { graph { store } }")]
    [InlineData("query ($a: [ID!] = ", "[", "]", ") { graph { store } }")]
    [InlineData("", "{... on Query", "}", "")]
    [InlineData("{ graph ", "@skip(if: [", "])", " { store } }")]
    [InlineData("type A { a: ", "[", "]", "}")]
    public async Task Document_NestedTenThousandDeep_IsRefused(string before, string open, string close, string after)
    {
        var answer = await SampleGraph.Engine.AskAsync(before + Nested(open, close) + after);
        answer.Code().ShouldBeOneOf("QUERY_TOO_DEEP", "QUERY_TOO_LARGE", "GRAPHQL_PARSE_FAILED");
    }

    [Fact]
    public async Task Brackets_NeverClosed_AreRefused() => (await CodeAsync(string.Concat(Enumerable.Repeat("{a(b:[", Deep)))).ShouldBe("GRAPHQL_PARSE_FAILED");

    [Theory]
    [InlineData("{\"id\":", "[", "]", "}")]
    [InlineData("{\"id\":", "{\"a\":", "1}", "}")]
    public async Task Variables_NestedTenThousandDeep_AreRefused(string before, string open, string close, string after)
    {
        var variables = before + string.Concat(Enumerable.Repeat(open, Deep)) + string.Concat(Enumerable.Repeat(close, Deep)) + after;
        (await SampleGraph.Engine.CodeAsync("query ($id: ID!) { node(id: $id) { id } }", variables)).ShouldBe("BAD_USER_INPUT");
    }

    [Fact]
    public async Task Fields_DeeperThanTheLimit_AreRefused()
    {
        (await CodeAsync(Partners(8))).ShouldBe("QUERY_TOO_DEEP");
        (await SampleGraph.Engine.DataAsync(Partners(4))).At("company.partners.totalCount").GetInt32().ShouldBe(0);
    }

    [Fact]
    public async Task Fields_DeepThroughFragments_AreRefused()
    {
        var query = new StringBuilder("{ company(name: \"Zypl AI\") { ...F0 } }");
        for (var i = 0; i < 10; i++)
            query.Append(CultureInfo.InvariantCulture, $" fragment F{i} on Company {{ partners {{ nodes {{ id {(i < 9 ? $"...F{i + 1}" : "")} }} }} }}");
        (await CodeAsync(query.ToString())).ShouldBe("QUERY_TOO_DEEP");
    }

    [Fact]
    public async Task Fragments_ThatDoubleEachTime_AreRefusedAtOnce()
    {
        var query = new StringBuilder("{ graph { ...F0 } }");
        for (var i = 0; i < 40; i++)
            query.Append(CultureInfo.InvariantCulture, $" fragment F{i} on Graph {{ a: store {(i < 39 ? $"...F{i + 1} ...F{i + 1}" : "")} }}");
        (await CodeAsync(query.ToString())).ShouldBe("QUERY_TOO_COMPLEX");
    }

    [Fact]
    public async Task Fragments_InACircle_AreInvalid() =>
        (await CodeAsync("{ graph { ...A } } fragment A on Graph { ...B } fragment B on Graph { ...A }")).ShouldBe("GRAPHQL_VALIDATION_FAILED");

    [Theory]
    [InlineData(40, null)]
    [InlineData(60, "QUERY_TOO_DEEP")]
    [InlineData(90, "QUERY_TOO_DEEP")]
    [InlineData(900, "QUERY_TOO_COMPLEX")]
    public async Task Fragments_InALongChain_AreRefused(int length, string? code)
    {
        foreach (var order in new[] { Enumerable.Range(0, length), Enumerable.Range(0, length).Reverse() })
        {
            var query = "{ graph { ...F0 } }" + string.Concat(order.Select(i => $" fragment F{i} on Graph {{ store {(i < length - 1 ? $"...F{i + 1}" : "")} }}"));
            var answer = await SampleGraph.Engine.AskAsync(query);
            (answer.TryGetProperty("errors", out _) ? answer.Code() : null).ShouldBe(code);
        }
    }

    [Fact]
    public async Task Pages_OfPagesOfPages_AreTooComplex()
    {
        (await CodeAsync("{ entities(first: 100) { nodes { ... on Company { partners(first: 100) { nodes { ... on Company { partners(first: 100) { nodes { id } } } } } } } } }")).ShouldBe("QUERY_TOO_COMPLEX");
        (await SampleGraph.Engine.CodeAsync(
            "query ($n: Int!) { entities(first: $n) { nodes { ... on Company { partners(first: $n) { nodes { ... on Company { partners(last: $n) { nodes { id } } } } } } } } }",
            """{"n": 100}""")).ShouldBe("QUERY_TOO_COMPLEX");
    }

    [Fact]
    public async Task FiftyTimesFiftyRelations_WithEvidence_AreAnswered() =>
        await SampleGraph.Engine.DataAsync("{ entities(first: 50) { nodes { id ... on Company { investors(first: 50) { edges { node { name } statement { text amount { value text } evidence { quote document { id title path } } } } } } } } }");

    [Fact]
    public async Task Pages_OfWhichNothingIsSaid_MayBeNested() =>
        await SampleGraph.Engine.DataAsync("{ search(text: \"zypl\") { nodes { ... on Company { partners { nodes { ... on Company { partners { nodes { ... on Company { investors { edges { statement { evidence { quote } } } } } } } } } } } } } }");

    [Fact]
    public async Task Answer_WithMoreItemsThanTheLimit_IsStopped()
    {
        var engine = GraphQLEngine.Create(SampleGraph.Store, DefaultOntology.Instance, new QueryLimits { MaxItems = 5 });
        var answer = await engine.AskAsync("{ entities(first: 3) { nodes { statements { nodes { id } } } } }");
        answer.Code().ShouldBe("QUERY_TOO_COMPLEX");
        answer.GetProperty("errors").GetArrayLength().ShouldBe(1);
        answer.GetProperty("data").ValueKind.ShouldBe(System.Text.Json.JsonValueKind.Null);
    }

    [Fact]
    public async Task Fragments_SideBySide_AreCheckedInTime()
    {
        var query = "{" + string.Concat(Enumerable.Range(0, 100).Select(i => $"...F{i} ")) + "}"
            + string.Concat(Enumerable.Range(0, 100).Select(i => $" fragment F{i} on Query {{ graph {{ store s{i}: entityCount }} }}"));
        (await SampleGraph.Engine.DataAsync(query)).TextAt("graph.store").ShouldBe("embedded");
    }

    [Theory]
    [InlineData("{ graph {", " x: f{0}", "} }")]
    [InlineData("{ graph {", " x: entityCount(a: {0})", "} }")]
    [InlineData("{", " graph {{ x: f{0} }}", "}")]
    [InlineData("{ graph {", " ... {{ x: f{0} }}", "} }")]
    [InlineData("{ graph { ...A } } fragment A on Graph { ...B ", " x: f{0}", " } fragment B on Graph { x: store }")]
    public async Task Fields_OfOneName_ThatDiffer_AreFew(string before, string each, string after)
    {
        string Query(int count) => before + Numbered(each, count) + after;
        (await CodeAsync(Query(400))).ShouldBe("QUERY_TOO_COMPLEX");
        (await CodeAsync(Query(20))).ShouldBe("GRAPHQL_VALIDATION_FAILED");
    }

    [Theory]
    [InlineData("{", " company(id: \"company-prosus\") {{ id }}", "}")]
    [InlineData("{", " ... {{ graph {{ x: store }} }}", "}")]
    [InlineData("{ graph {", " x{0}: store", "} }")]
    public async Task Fields_OfOneName_ThatAreTheSame_MayBeMany(string before, string each, string after) =>
        await SampleGraph.Engine.DataAsync(before + Numbered(each, 300) + after);

    [Fact]
    public async Task Fragments_InACircleThroughFields_AreInvalid() =>
        (await CodeAsync("{ company(id: \"company-prosus\") { ...A } } fragment A on Company { partners { nodes { ...A } } }"))
            .ShouldBe("GRAPHQL_VALIDATION_FAILED");

    [Fact]
    public async Task Fields_FiveThousandTimes_AreRefusedAtOnce() =>
        (await CodeAsync("{" + string.Concat(Enumerable.Repeat("a:graph{store} ", 5_000)) + "}")).ShouldBe("QUERY_TOO_COMPLEX");

    [Fact]
    public async Task Document_LongerThanTheLimit_IsTooLarge() => (await CodeAsync("{ graph { store } } #" + new string('あ', 34_000))).ShouldBe("QUERY_TOO_LARGE");

    [Fact]
    public async Task Introspection_RoundInCircles_IsRefused() =>
        (await CodeAsync("{ __schema { types { fields { type { fields { type { fields { name } } } } } } } }")).ShouldBe("QUERY_TOO_DEEP");

    [Fact]
    public async Task Operation_LongerThanItsTime_IsStopped()
    {
        var engine = GraphQLEngine.Create(SlowStore.Wrap(out _), DefaultOntology.Instance, new QueryLimits { Timeout = TimeSpan.FromMilliseconds(50) });
        var answer = await engine.AskAsync("{ graph { store } }");
        answer.Code().ShouldBe("TIMEOUT");
        answer.GetProperty("data").ValueKind.ShouldBe(System.Text.Json.JsonValueKind.Null);
    }

    [Fact]
    public async Task Operations_MoreThanMayRun_AreToldToComeAgain()
    {
        var engine = GraphQLEngine.Create(SlowStore.Wrap(out var goOn), DefaultOntology.Instance, new QueryLimits { MaxConcurrent = 1, MaxWaiting = 0 });
        var first = engine.AskAsync("{ graph { entityCount } }");
        (await engine.CodeAsync("{ graph { store } }")).ShouldBe("OVERLOADED");
        goOn();
        (await first).At("data.graph.entityCount").GetInt32().ShouldBeGreaterThan(0);
    }

    [Fact]
    public async Task Operations_ThatMayWait_AreAnsweredInTheirTurn()
    {
        var limits = new QueryLimits { MaxConcurrent = 1, MaxWaiting = 1, WaitTimeout = TimeSpan.FromMinutes(1) };
        var engine = GraphQLEngine.Create(SlowStore.Wrap(out var goOn), DefaultOntology.Instance, limits);
        var first = engine.AskAsync("{ graph { entityCount } }");
        var second = engine.AskAsync("{ graph { entityCount } }");
        (await engine.CodeAsync("{ graph { store } }")).ShouldBe("OVERLOADED");
        second.IsCompleted.ShouldBeFalse();
        goOn();
        foreach (var answer in await Task.WhenAll(first, second))
            answer.At("data.graph.entityCount").GetInt32().ShouldBeGreaterThan(0);
    }

    [Fact]
    public async Task Turn_ThatDoesNotComeInTime_IsGivenUp()
    {
        var limits = new QueryLimits { MaxConcurrent = 1, MaxWaiting = 1, WaitTimeout = TimeSpan.FromMilliseconds(1) };
        var engine = GraphQLEngine.Create(SlowStore.Wrap(out var goOn), DefaultOntology.Instance, limits);
        var first = engine.AskAsync("{ graph { entityCount } }");
        (await engine.CodeAsync("{ graph { store } }")).ShouldBe("OVERLOADED");
        goOn();
        await first;
    }

    [Fact]
    public async Task Schema_InAFullHouse_IsAnswered()
    {
        var engine = GraphQLEngine.Create(SlowStore.Wrap(out _), DefaultOntology.Instance, new QueryLimits { MaxConcurrent = 0 });
        (await engine.AskAsync("{ __typename }")).At("data.__typename").GetString().ShouldBe("Query");
        (await engine.CodeAsync("{ __typename graph { store } }")).ShouldBe("OVERLOADED");
    }

    private static string Partners(int levels) => $"{{ company(name: \"Zypl AI\") {Repeated("{ partners { totalCount nodes { ... on Company ", levels)} {{ id }} {Repeated("} } }", levels)} }}";

    private static string Repeated(string text, int times) => string.Concat(Enumerable.Repeat(text, times));

    private static string Numbered(string each, int count) =>
        string.Concat(Enumerable.Range(0, count).Select(i => string.Format(CultureInfo.InvariantCulture, each, i)));

    private static string Nested(string open, string close) => Repeated(open, Deep) + Repeated(close, Deep);

    private static Task<string?> CodeAsync(string query) => SampleGraph.Engine.CodeAsync(query);
}
