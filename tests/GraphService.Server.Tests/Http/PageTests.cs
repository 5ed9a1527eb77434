using System.Text.Json;
using GraphService.Server.Http;
using GraphService.Server.Tests.GraphQL;

namespace GraphService.Server.Tests.Http;

public sealed class PageTests
{
    private const string Policy = "default-src 'self'; style-src 'self' 'unsafe-inline'; font-src 'self' data:; img-src 'self' data:; worker-src 'self'; connect-src 'self'";

    [Fact]
    public async Task Playground_WhereItWasBuilt_IsServedWithItsPolicy()
    {
        using var pages = new PagesFolder();
        await using var sample = await ServedSample.StartAsync(o => o.PagesDirectory = pages.Path);
        var (response, body) = await sample.SendAsync("GET", "/playground");
        body.ShouldBe(PagesFolder.Page);
        response.Content.Headers.ContentType!.ToString().ShouldBe("text/html; charset=utf-8");
        response.Headers.CacheControl!.NoCache.ShouldBeTrue();
        response.Headers.GetValues("Content-Security-Policy").Single().ShouldBe(Policy);
        response.Headers.GetValues("X-Content-Type-Options").Single().ShouldBe("nosniff");
        response.Headers.Contains("Server").ShouldBeFalse();
        response.Headers.Contains("Access-Control-Allow-Origin").ShouldBeFalse();
    }

    [Fact]
    public async Task Playground_WhereItWasNotBuilt_SaysWhatToDo()
    {
        await using var sample = await ServedSample.StartAsync(o => o.PagesDirectory = "nowhere");
        var (response, body) = await sample.SendAsync("GET", "/playground");
        ((int)response.StatusCode).ShouldBe(200);
        body.ShouldContain("Node.js 20");
        body.ShouldNotContain("nowhere");
    }

    [Theory]
    [InlineData("main-1a2b.js", "text/javascript; charset=utf-8")]
    [InlineData("main-1a2b.css", "text/css; charset=utf-8")]
    [InlineData("icon-1a2b.svg", "image/svg+xml")]
    [InlineData("font-1a2b.ttf", "font/ttf")]
    [InlineData("font-1a2b.woff2", "font/woff2")]
    [InlineData("licenses.md", "text/markdown; charset=utf-8")]
    public async Task Asset_ByItsName_IsKeptForEver(string file, string mediaType)
    {
        using var pages = new PagesFolder();
        await using var sample = await ServedSample.StartAsync(o => o.PagesDirectory = pages.Path);
        var (response, _) = await sample.SendAsync("GET", $"/assets/{file}");
        ((int)response.StatusCode).ShouldBe(200);
        response.Content.Headers.ContentType!.ToString().ShouldBe(mediaType);
        response.Headers.CacheControl!.ToString().ShouldContain("immutable");
    }

    [Theory]
    [InlineData("br")]
    [InlineData("gzip")]
    public async Task Answer_ToWhoUnpacks_IsCompressed(string encoding)
    {
        using var pages = new PagesFolder();
        await using var sample = await ServedSample.StartAsync(o => o.PagesDirectory = pages.Path);
        foreach (var path in new[] { "/assets/main-1a2b.js", "/schema.graphql", "/graphql?query={graph{store}}" })
            (await sample.SendAsync("GET", path, null, $"Accept-Encoding: {encoding}")).Response.Content.Headers.ContentEncoding.ShouldBe([encoding]);
    }

    [Fact]
    public async Task Root_LeadsToThePlayground()
    {
        await using var sample = await ServedSample.StartAsync();
        (await sample.SendAsync("GET", "/")).Response.Headers.Location!.ToString().ShouldBe("/playground");
    }

    [Fact]
    public async Task SchemaFile_IsTheSdl()
    {
        await using var sample = await ServedSample.StartAsync();
        (await sample.SendAsync("GET", "/schema.graphql")).Body.ShouldBe(SampleGraph.Engine.Sdl);
    }

    [Fact]
    public async Task Readiness_UntilReady_Is503WithHowFarItIs()
    {
        var readiness = new Readiness();
        await using var sample = await ServedSample.StartAsync(o => o.Readiness = readiness);
        readiness.Report("compiling", 3, 15);
        var (response, body) = await sample.SendAsync("GET", "/readyz");
        ((int)response.StatusCode).ShouldBe(503);
        body.ShouldBe("""{"phase":"compiling","done":3,"total":15}""");
        ((int)(await sample.SendAsync("GET", "/healthz")).Response.StatusCode).ShouldBe(200);
        readiness.Finish();
        ((int)(await sample.SendAsync("GET", "/readyz")).Response.StatusCode).ShouldBe(200);
    }

    [Theory]
    [InlineData("http://127.0.0.1:8080", "evil.example", 400)]
    [InlineData("http://localhost:8080", "evil.example:8080", 400)]
    [InlineData("http://127.0.0.1:8080", "localhost:8080", 200)]
    [InlineData("http://127.0.0.1:8080", "127.0.0.1:8080", 200)]
    [InlineData("http://[::1]:8080", "[::1]:8080", 200)]
    [InlineData("http://0.0.0.0:8080", "graph.example", 200)]
    [InlineData("http://*:8080", "graph.example", 200)]
    public async Task Host_ThatIsNotThisMachine_IsRefusedWhereOnlyThisMachineIsServed(string url, string host, int status)
    {
        await using var sample = await ServedSample.StartAsync(o => o.Url = url);
        var (response, body) = await sample.SendAsync("GET", "/graphql?query={graph{store}}", null, $"Host: {host}");
        ((int)response.StatusCode).ShouldBe(status);
        JsonSerializer.Deserialize<JsonElement>(body).ValueKind.ShouldBe(JsonValueKind.Object);
        body.ShouldNotContain("example");
    }

    [Fact]
    public async Task Host_ThatIsAllowed_IsServed()
    {
        await using var sample = await ServedSample.StartAsync(o => o.AllowedHosts.Add("graph.example"));
        ((int)(await sample.SendAsync("GET", "/healthz", null, "Host: graph.example")).Response.StatusCode).ShouldBe(200);
    }
}
