using System.Collections.Concurrent;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using GraphService.Benchmarks.Servers;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;

namespace GraphService.Benchmarks.Comparisons;

/// <summary>Stands before a Neo4j, has it profile each statement, and keeps the plans.</summary>
internal sealed class ProfilingProxy : IAsyncDisposable
{
    private readonly ConcurrentQueue<(string, JsonElement)> plans = new();
    private readonly HttpClient http;
    private readonly TestNeo4j neo4j;
    private readonly WebApplication app;

    private ProfilingProxy(HttpClient http, TestNeo4j neo4j, WebApplication app) => (this.http, this.neo4j, this.app) = (http, neo4j, app);

    public Uri Url => new(app.Urls.First());

    public static async Task<ProfilingProxy> StartAsync(HttpClient http, TestNeo4j neo4j)
    {
        var builder = WebApplication.CreateEmptyBuilder(new());
        builder.WebHost.UseKestrelCore().UseUrls("http://127.0.0.1:0");
        var proxy = new ProfilingProxy(http, neo4j, builder.Build());
        proxy.app.Run(proxy.ForwardAsync);
        await proxy.app.StartAsync();
        return proxy;
    }

    public static byte[] Profiled(JsonNode request)
    {
        request["statement"] = "PROFILE " + request["statement"];
        return Encoding.UTF8.GetBytes(request.ToJsonString());
    }

    /// <summary>The statements since the last call, with their plans.</summary>
    public IReadOnlyList<(string Statement, JsonElement Plan)> Take()
    {
        var taken = new List<(string, JsonElement)>();
        while (plans.TryDequeue(out var plan))
            taken.Add(plan);
        return taken;
    }

    public ValueTask DisposeAsync() => app.DisposeAsync();

    private async Task ForwardAsync(HttpContext context)
    {
        var node = (await JsonNode.ParseAsync(context.Request.Body))!;
        var statement = node["statement"]!.ToString();
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(neo4j.Url, context.Request.Path));
        request.Content = new ByteArrayContent(Profiled(node));
        request.Content.Headers.ContentType = MediaTypeHeaderValue.Parse(context.Request.ContentType!);
        request.Headers.TryAddWithoutValidation("Accept", context.Request.Headers.Accept.ToArray());
        request.Headers.TryAddWithoutValidation("Authorization", context.Request.Headers.Authorization.ToArray());
        using var response = await http.SendAsync(request);
        var answer = await response.Content.ReadAsByteArrayAsync();
        if (JsonDocument.Parse(answer).RootElement.TryGetProperty("profiledQueryPlan", out var plan))
            plans.Enqueue((statement, plan));
        context.Response.StatusCode = (int)response.StatusCode;
        context.Response.ContentType = response.Content.Headers.ContentType?.ToString();
        await context.Response.Body.WriteAsync(answer);
    }
}
