using System.Text.Json;
using GraphService.Server.GraphQL;
using GraphService.Server.Tests.GraphQL;

namespace GraphService.Server.Tests.Http;

public sealed class GraphQLOverHttpTests
{
    private const string Newer = "application/graphql-response+json";
    private const string Older = "application/json";
    private const string Ask = """{"query":"{ graph { store } }"}""";
    private const string Wrong = """{"query":"{ graph { stor } }"}""";

    [Theory]
    [InlineData("", Older)]
    [InlineData("Accept: */*", Older)]
    [InlineData("Accept: application/*", Older)]
    [InlineData("Accept: application/json", Older)]
    [InlineData("Accept: application/graphql-response+json", Newer)]
    [InlineData("Accept: application/graphql-response+json, application/json;q=0.9", Newer)]
    [InlineData("Accept: application/graphql-response+json;q=0.5, application/json;q=0.9", Older)]
    [InlineData("Accept: application/graphql-response+json; charset=utf-8, application/json; charset=utf-8", Newer)]
    [InlineData("Accept: text/html, */*;q=0.1", Older)]
    [InlineData("Accept: application/json;q=0, */*", Newer)]
    public async Task Answer_ToAccept_HasTheMediaType(string accept, string mediaType)
    {
        await using var sample = await ServedSample.StartAsync();
        var (response, body) = await sample.SendAsync("POST", "/graphql", Ask, accept);
        ((int)response.StatusCode).ShouldBe(200);
        response.Content.Headers.ContentType!.ToString().ShouldBe($"{mediaType}; charset=utf-8");
        body.ShouldBe("""{"data":{"graph":{"store":"embedded"}}}""");
    }

    [Theory]
    // What can't be read is refused whatever the media type.
    [InlineData("POST", "/graphql", "{", Older, 400, "BAD_USER_INPUT")]
    [InlineData("POST", "/graphql", "[]", Older, 400, "BAD_USER_INPUT")]
    [InlineData("POST", "/graphql", "{}", Newer, 400, "BAD_USER_INPUT")]
    [InlineData("POST", "/graphql", """{"query":1}""", Newer, 400, "BAD_USER_INPUT")]
    [InlineData("POST", "/graphql", """{"query":"{a}","variables":[]}""", Newer, 400, "BAD_USER_INPUT")]
    [InlineData("POST", "/graphql", """{"query":"{a}","extensions":"x"}""", Newer, 400, "BAD_USER_INPUT")]
    [InlineData("POST", "/graphql", """{"query":"{a}","operationName":{}}""", Newer, 400, "BAD_USER_INPUT")]
    [InlineData("POST", "/graphql", """{"query":"\ud800"}""", Newer, 400, "BAD_USER_INPUT")]
    [InlineData("GET", "/graphql", null, Newer, 400, "BAD_USER_INPUT")]
    [InlineData("GET", "/graphql?query={a}&variables=x", null, Newer, 400, "BAD_USER_INPUT")]
    [InlineData("GET", "/graphql?query={a}&query={b}", null, Newer, 400, "BAD_USER_INPUT")]
    // What is refused before it runs: 4xx, but 200 as application/json.
    [InlineData("POST", "/graphql", Wrong, Newer, 400, "GRAPHQL_VALIDATION_FAILED")]
    [InlineData("POST", "/graphql", Wrong, Older, 200, "GRAPHQL_VALIDATION_FAILED")]
    [InlineData("POST", "/graphql", """{"query":"{"}""", Newer, 400, "GRAPHQL_PARSE_FAILED")]
    [InlineData("POST", "/graphql", """{"query":"{"}""", Older, 200, "GRAPHQL_PARSE_FAILED")]
    [InlineData("POST", "/graphql", """{"query":"query($n:Int){entities(first:$n){totalCount}}","variables":{"n":"x"}}""", Newer, 400, "BAD_USER_INPUT")]
    [InlineData("GET", "/graphql?query={graph{stor}}", null, Newer, 400, "GRAPHQL_VALIDATION_FAILED")]
    [InlineData("GET", "/graphql?query={graph{stor}}", null, Older, 200, "GRAPHQL_VALIDATION_FAILED")]
    [InlineData("GET", "/graphql?query=mutation{a}", null, Newer, 405, "BAD_USER_INPUT")]
    [InlineData("GET", "/graphql?query=mutation{a}", null, Older, 405, "BAD_USER_INPUT")]
    // What fails while it runs: 200.
    [InlineData("POST", "/graphql", """{"query":"{ entities(first: 101) { totalCount } }"}""", Newer, 200, "BAD_USER_INPUT")]
    [InlineData("POST", "/graphql", """{"query":"{ company(name: \"nobody\") { id } }"}""", Newer, 200, "NOT_FOUND")]
    // No such address or method.
    [InlineData("DELETE", "/graphql", null, Older, 405, "BAD_USER_INPUT")]
    [InlineData("POST", "/playground", "{}", Older, 405, "BAD_USER_INPUT")]
    [InlineData("GET", "/graphql/x", null, Older, 404, "NOT_FOUND")]
    [InlineData("GET", "/assets/../appsettings.json", null, Older, 404, "NOT_FOUND")]
    [InlineData("GET", "/assets/%2e%2e%2fappsettings.json", null, Older, 404, "NOT_FOUND")]
    public async Task Request_ThatGoesWrong_HasStatusAndCode(string method, string path, string? body, string accept, int status, string code)
    {
        await using var sample = await ServedSample.StartAsync();
        var (response, answer) = await sample.SendAsync(method, path, body, $"Accept: {accept}");
        ((int)response.StatusCode).ShouldBe(status, answer);
        JsonSerializer.Deserialize<JsonElement>(answer).Code().ShouldBe(code);
    }

    [Theory]
    [InlineData("application/json; charset=utf-8", 200)]
    [InlineData("application/json; charset=\"UTF-8\"", 200)]
    [InlineData("application/json; charset=utf-16", 415)]
    [InlineData("text/plain", 415)]
    [InlineData("application/x-www-form-urlencoded", 415)]
    [InlineData("application/graphql", 415)]
    public async Task Body_OfAMediaType_IsReadOrRefused(string contentType, int status)
    {
        await using var sample = await ServedSample.StartAsync();
        var (response, _) = await sample.SendAsync("POST", "/graphql", Ask, $"Content-Type: {contentType}");
        ((int)response.StatusCode).ShouldBe(status);
    }

    [Fact]
    public async Task Accept_OfNeitherMediaType_Is406()
    {
        await using var sample = await ServedSample.StartAsync();
        ((int)(await sample.SendAsync("POST", "/graphql", Ask, "Accept: text/html")).Response.StatusCode).ShouldBe(406);
        ((int)(await sample.SendAsync("GET", "/graphql?query={graph{store}}", null, "Accept: text/html")).Response.StatusCode).ShouldBe(406);
    }

    [Fact]
    public async Task Get_WithAllParameters_IsAnswered()
    {
        await using var sample = await ServedSample.StartAsync();
        var query = Uri.EscapeDataString("query A($id: ID!) { node(id: $id) { id } } query B { graph { store } }");
        var (_, body) = await sample.SendAsync("GET", $"/graphql?query={query}&operationName=A&variables={Uri.EscapeDataString("""{"id":"company-zypl"}""")}&extensions=%7B%7D");
        body.ShouldBe("""{"data":{"node":{"id":"company-zypl-ai"}}}""");
    }

    [Fact]
    public async Task Japanese_InAnAnswer_IsWrittenAsItIs()
    {
        await using var sample = await ServedSample.StartAsync();
        var (_, body) = await sample.SendAsync("POST", "/graphql", """{"query":"{ initiative(name: \"東京宣言\") { name } }"}""");
        body.ShouldBe("""{"data":{"initiative":{"name":"東京宣言"}}}""");
    }

    [Fact]
    public async Task Body_LongerThanTheLimit_Is413()
    {
        await using var sample = await ServedSample.StartAsync(o => o.MaxBodyBytes = 1_000);
        var (response, body) = await sample.SendAsync("POST", "/graphql", $$"""{"query":"{ graph { store } } #{{new string('x', 2_000)}}"}""");
        ((int)response.StatusCode).ShouldBe(413);
        JsonSerializer.Deserialize<JsonElement>(body).Code().ShouldBe("QUERY_TOO_LARGE");
    }

    [Theory]
    [InlineData("[", "]")]
    [InlineData("{\"a\":", "}")]
    public async Task Body_NestedTenThousandDeep_Is400(string open, string close)
    {
        await using var sample = await ServedSample.StartAsync();
        var deep = string.Concat(Enumerable.Repeat(open, 10_000)) + "1" + string.Concat(Enumerable.Repeat(close, 10_000));
        foreach (var body in new[] { deep, $$$"""{"query":"query($id:ID!){node(id:$id){id}}","variables":{"id":{{{deep}}}}}""" })
            ((int)(await sample.SendAsync("POST", "/graphql", body)).Response.StatusCode).ShouldBe(400);
    }

    [Fact]
    public async Task House_ThatIsFull_Is503WithRetryAfter()
    {
        await using var sample = await ServedSample.StartAsync(o => o.Limits = new QueryLimits { MaxConcurrent = 0 });
        var (response, body) = await sample.SendAsync("POST", "/graphql", Ask);
        ((int)response.StatusCode).ShouldBe(503);
        response.Headers.RetryAfter!.ToString().ShouldBe("1");
        JsonSerializer.Deserialize<JsonElement>(body).Code().ShouldBe("OVERLOADED");
    }

    [Fact]
    public async Task Store_ThatFails_Answers200AndSaysNothing()
    {
        await using var sample = await ServedSample.StartAsync(store: FailingStore.Create());
        var (response, body) = await sample.SendAsync("POST", "/graphql", """{"query":"{ documents { totalCount } }"}""", $"Accept: {Newer}");
        ((int)response.StatusCode).ShouldBe(200);
        body.ShouldNotContain("secret");
        JsonSerializer.Deserialize<JsonElement>(body).Code().ShouldBe("INTERNAL");
    }
}
