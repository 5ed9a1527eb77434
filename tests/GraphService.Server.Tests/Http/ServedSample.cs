using System.Net.Http.Headers;
using System.Text;
using GraphService.Ontologies;
using GraphService.Server.Http;
using GraphService.Server.Live;
using GraphService.Server.Tests.GraphQL;
using GraphService.Stores;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;

namespace GraphService.Server.Tests.Http;

/// <summary>The real service in this process, over the sample graph.</summary>
internal sealed class ServedSample : IAsyncDisposable
{
    private readonly WebApplication app;

    private ServedSample(WebApplication app) => (this.app, Client) = (app, app.GetTestClient());

    public HttpClient Client { get; }

    public LiveGraph Live => app.Services.GetRequiredService<LiveGraph>();

    public static async Task<ServedSample> StartAsync(Action<GraphServerOptions>? change = null, IGraphStore? store = null)
    {
        var options = new GraphServerOptions();
        change?.Invoke(options);
        var app = GraphServer.Build(options, store ?? SampleGraph.Store, DefaultOntology.Instance, builder => builder.WebHost.UseTestServer());
        await app.StartAsync(TestContext.Current.CancellationToken);
        return new ServedSample(app);
    }

    /// <summary>Sends a request; headers are lines of <c>Name: value</c>.</summary>
    public async Task<(HttpResponseMessage Response, string Body)> SendAsync(string method, string path, string? body = null, params string[] headers)
    {
        using var request = Request(method, path, body, headers);
        var response = await Client.SendAsync(request, TestContext.Current.CancellationToken);
        return (response, await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    /// <summary>Sends a request whose answer goes on.</summary>
    public async Task<OpenStream> OpenAsync(string method, string path, string? body = null, params string[] headers)
    {
        using var request = Request(method, path, body, headers);
        var response = await Client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, TestContext.Current.CancellationToken);
        return new OpenStream(response, new StreamReader(await response.Content.ReadAsStreamAsync(TestContext.Current.CancellationToken)));
    }

    public Task StopAsync() => app.StopAsync(TestContext.Current.CancellationToken);

    private static HttpRequestMessage Request(string method, string path, string? body, string[] headers)
    {
        var request = new HttpRequestMessage(new HttpMethod(method), path);
        if (body is not null)
            request.Content = new ByteArrayContent(Encoding.UTF8.GetBytes(body)) { Headers = { ContentType = new MediaTypeHeaderValue("application/json") } };
        foreach (var header in headers.Where(h => h.Length > 0).Select(h => h.Split(": ", 2)))
            if (header[0] != "Content-Type")
                request.Headers.TryAddWithoutValidation(header[0], header[1]);
            else
            {
                request.Content!.Headers.Remove("Content-Type");
                request.Content.Headers.TryAddWithoutValidation("Content-Type", header[1]);
            }
        return request;
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await app.DisposeAsync();
    }
}
