using System.Globalization;

namespace GraphService.Server.Tests.GraphQL;

/// <summary>A document that is wrong in many places, or in one long one, has a short answer.</summary>
public sealed class ManyErrorsTests
{
    private const int Shown = 10;

    /// <summary>Before the many, each of the many with {0} for its number, behind them, and how many.</summary>
    public static TheoryData<string, string, string, int> Documents => new()
    {
        { "{ graph { store", " @d{0}", "} }", 200 },
        { "{ graph", " @d{0}", "{ store } }", 7_000 },
        { "{ graph(", " a{0}: 1", ") { store } }", 8_000 },
        { "{ graph {", " f{0}", "} }", 900 },
        { "{ graph {", " ...F{0}", "} }", 900 },
        { "{ graph { store } }", " fragment F{0} on Graph {{ store }}", "", 100 },
        { "{ graph { store", " ... on T{0} {{ store }}", "} }", 400 },
        { "{ graph {", " store: f{0}", "} }", 25 },
        { "{ graph {", " x: entityCount(a{0}: 1)", "} }", 25 },
        { "{", " a{0}: graph", "}", 900 },
        { "{ graph { store", " @skip(if: true) @include(if: {0})", "} }", 1_000 },
        { "{", " a{0}: entities(filter: {{types: [x]}}) {{ totalCount }}", "}", 400 },
        { "{", " a{0}: node {{ id }}", "}", 400 },
        { "{", " a{0}: node(id: $v{0}) {{ id }}", "}", 400 },
        { "query (", " $v{0}: Int", ") { graph { store } }", 3_000 },
        { "query (", " $v: T{0}", ") { graph { store } }", 3_000 },
    };

    [Theory, MemberData(nameof(Documents))]
    public async Task Document_WrongInManyPlaces_TellsTheFirstTenAndTheNumberOfTheRest(string before, string each, string after, int count)
    {
        var query = before + Numbered(each, count) + after;
        query.Length.ShouldBeLessThan(100_000);
        var answer = await SampleGraph.Engine.AskAsync(query);
        answer.Code().ShouldBe("GRAPHQL_VALIDATION_FAILED");
        answer.TryGetProperty("data", out _).ShouldBeFalse();
        answer.GetRawText().Length.ShouldBeLessThan(10_000);
        var errors = answer.GetProperty("errors");
        errors.GetArrayLength().ShouldBe(Shown + 1);
        errors[Shown].TextAt("message")!.ShouldMatch("^[0-9]+ more errors are not shown");
        errors[Shown].At("extensions.more").GetInt32().ShouldBeGreaterThanOrEqualTo(count - Shown - 1);
    }

    [Theory]
    [InlineData("{ entities(filter: {types: [", " T{0}", "]}) { totalCount } }")]
    [InlineData("{ entities(filter: {", " f{0}: 1", "}) { totalCount } }")]
    [InlineData("{ nodes(ids: [", " {{a{0}: 1}}", "]) { id } }")]
    [InlineData("{ graph { store } }", " query Q {{ graph {{ store }} }}", "")]
    public async Task Value_WrongInManyPlaces_IsOneShortError(string before, string each, string after)
    {
        var answer = await SampleGraph.Engine.AskAsync(before + Numbered(each, 400) + after);
        answer.Code().ShouldBe("GRAPHQL_VALIDATION_FAILED");
        answer.GetProperty("errors").GetArrayLength().ShouldBe(1);
        answer.GetRawText().Length.ShouldBeLessThan(2_000);
    }

    [Theory]
    [InlineData(10, 10)]
    [InlineData(11, 11)]
    [InlineData(12, 11)]
    public async Task Errors_OfSoMany_AreListedOrCounted(int wrong, int listed)
    {
        var errors = (await SampleGraph.Engine.AskAsync($"{{ graph {{ {Numbered(" f{0}", wrong)} }} }}")).GetProperty("errors");
        errors.GetArrayLength().ShouldBe(listed);
        if (wrong > Shown)
            errors[Shown].TextAt("message")!.ShouldStartWith(wrong == 11 ? "1 more error is" : "2 more errors are");
    }

    [Theory]
    [InlineData("{ {0} }")]
    [InlineData("{ graph { store @{0} } }")]
    [InlineData("{ graph { store(a: \"{0}\") } }")]
    [InlineData("{ node(id: {a: \"{0}\"}) { id } }")]
    [InlineData("{ graph { ...{0} } }")]
    [InlineData("{ entities(filter: {asOf: \"{0}\"}) { totalCount } }")]
    [InlineData("{ statements(filter: {asOf: \"{0}\"}) { totalCount } }")]
    [InlineData("{ statements(filter: {predicates: [\"{0}\"]}) { totalCount } }")]
    [InlineData("{ statements(filter: {stances: [{0}]}) { totalCount } }")]
    [InlineData("{ statements(after: \"{0}\") { totalCount } }")]
    [InlineData("{ company(id: \"{0}\") { id } }")]
    [InlineData("{ document(path: \"{0}\") { id } }")]
    [InlineData("query ($v: {0}) { node(id: $v) { id } }")]
    [InlineData("{ graph { store } } }{0}")]
    [InlineData("{ graph(\"{0}")]
    public async Task Word_OfFiftyThousandLetters_IsNotRepeatedWhole(string document)
    {
        var answer = await SampleGraph.Engine.AskAsync(document.Replace("{0}", new string('x', 50_000), StringComparison.Ordinal));
        answer.GetProperty("errors").GetArrayLength().ShouldBeGreaterThan(0);
        answer.GetRawText().Length.ShouldBeLessThan(3_000);
    }

    [Theory]
    [InlineData("[Int!]!", "{0}, \"x\"")]
    [InlineData("[ID!]!", "{0}, null")]
    [InlineData("[Stance!]!", "{0}, \"NONE\"")]
    [InlineData("StatementFilter", "{{\"f{0}\": 1}}, 1")]
    public async Task Variables_WrongInManyPlaces_HaveAShortAnswer(string type, string each)
    {
        var values = string.Join(", ", Enumerable.Range(0, 3_000).Select(i => string.Format(CultureInfo.InvariantCulture, each, i)));
        var answer = await SampleGraph.Engine.AskAsync($"query ($v: {type}) {{ entities(first: $v) {{ totalCount }} }}", $"{{\"v\": [{values}]}}");
        answer.GetProperty("errors").GetArrayLength().ShouldBeLessThan(Shown + 2);
        answer.GetRawText().Length.ShouldBeLessThan(10_000);
    }

    [Fact]
    public async Task Fields_ThatFailByTheHundreds_AreCountedToo()
    {
        var errors = (await SampleGraph.Engine.AskAsync($"{{ {Numbered(" a{0}: entities(first: -1) {{ totalCount }}", 300)} }}")).GetProperty("errors");
        errors.GetArrayLength().ShouldBe(201);
        errors[200].TextAt("message")!.ShouldStartWith("100 more errors");
    }

    private static string Numbered(string each, int count) =>
        string.Concat(Enumerable.Range(0, count).Select(i => string.Format(CultureInfo.InvariantCulture, each, i)));
}
