using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace GraphService.Benchmarks;

/// <summary>
/// The built service in a process of its own, which serves a graph's folder; and clients that each send their next request when they have their answer.
/// </summary>
internal sealed class ServerUnderLoad : IDisposable
{
    private readonly Process process;
    private readonly HttpClient client;

    private ServerUnderLoad(Process process, HttpClient client) => (this.process, this.client) = (process, client);

    /// <summary>From the start of the process until it answered.</summary>
    public TimeSpan Ready { get; private set; }

    /// <summary>Of all its threads, so far.</summary>
    public TimeSpan ProcessorTime
    {
        get
        {
            process.Refresh();
            return process.TotalProcessorTime;
        }
    }

    public long ResidentBytes
    {
        get
        {
            process.Refresh();
            return process.WorkingSet64;
        }
    }

    /// <param name="program">GraphService.Server.dll.</param>
    /// <param name="graph">What is served.</param>
    /// <param name="body">A request that it can answer.</param>
    public static async Task<ServerUnderLoad> StartAsync(string program, string graph, string body)
    {
        var url = $"http://127.0.0.1:{FreePort()}";
        var started = Stopwatch.GetTimestamp();
        string[] arguments = [program, "serve", "--graph", graph, "--url", url, "--quiet"];
        var process = Process.Start(new ProcessStartInfo("dotnet", arguments) { WorkingDirectory = graph })!;
        var client = new HttpClient(new SocketsHttpHandler { UseProxy = false }) { BaseAddress = new Uri(url), Timeout = TimeSpan.FromMinutes(10) };
        var server = new ServerUnderLoad(process, client);
        while (!await server.AnswersAsync(body))
            await Task.Delay(20);
        server.Ready = Stopwatch.GetElapsedTime(started);
        return server;
    }

    /// <summary>Latencies in milliseconds, in order.</summary>
    public async Task<double[]> RunAsync(IReadOnlyList<string> bodies, int clients, TimeSpan duration)
    {
        var started = Stopwatch.GetTimestamp();
        var each = await Task.WhenAll(Enumerable.Range(0, clients).Select(c => Task.Run(() => ClientAsync(bodies, c, started, duration))));
        return [.. each.SelectMany(latencies => latencies).Order()];
    }

    public void Dispose()
    {
        client.Dispose();
        process.Kill();
        process.WaitForExit();
        process.Dispose();
    }

    private async Task<List<double>> ClientAsync(IReadOnlyList<string> bodies, int number, long started, TimeSpan duration)
    {
        var latencies = new List<double>();
        for (var i = number * 17; Stopwatch.GetElapsedTime(started) < duration; i++)
        {
            var asked = Stopwatch.GetTimestamp();
            var answer = await AskAsync(bodies[i % bodies.Count]);
            latencies.Add(Stopwatch.GetElapsedTime(asked).TotalMilliseconds);
            if (answer.Contains("\"errors\"", StringComparison.Ordinal))
                throw new InvalidOperationException($"{bodies[i % bodies.Count]}: {answer}");
        }
        return latencies;
    }

    private async Task<bool> AnswersAsync(string body)
    {
        try
        {
            return (await AskAsync(body)).Contains("\"data\"", StringComparison.Ordinal);
        }
        catch (HttpRequestException) when (!process.HasExited)
        {
            return false;
        }
    }

    private async Task<string> AskAsync(string body)
    {
        using var content = new StringContent(body, Encoding.UTF8, "application/json");
        using var answer = await client.PostAsync(new Uri("/graphql", UriKind.Relative), content);
        return await answer.Content.ReadAsStringAsync();
    }

    private static string FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port.ToString(CultureInfo.InvariantCulture);
    }
}
