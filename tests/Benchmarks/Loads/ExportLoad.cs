using System.Diagnostics;
using GraphService.Benchmarks.Comparisons;
using GraphService.Benchmarks.Servers;

namespace GraphService.Benchmarks.Loads;

/// <summary>Several clients take the whole graph at once, each to the end.</summary>
internal sealed class ExportLoad(ServerProcess server)
{
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(15);

    public static IReadOnlyList<string> Formats => ["jsonl", "gexf", "graphml", "csv", "cypher", "xlsx"];

    public async Task<Tally> RunAsync(string format, int clients)
    {
        // Of several files the first byte may come late.
        using var http = LoadClient.Create(Limit.TotalSeconds);
        var tally = new Tally();
        var start = Stopwatch.GetTimestamp();
        await Task.WhenAll(Enumerable.Range(0, clients).Select(_ => Task.Run(() => TakeAsync(http, format, tally))));
        tally.Seconds = Stopwatch.GetElapsedTime(start).TotalSeconds;
        return tally;
    }

    private async Task TakeAsync(HttpClient http, string format, Tally tally)
    {
        var begun = Stopwatch.GetTimestamp();
        try
        {
            using var limit = new CancellationTokenSource(Limit);
            using var response = await http.GetAsync(new Uri(server.Url, $"/export/{format}"), HttpCompletionOption.ResponseHeadersRead, limit.Token);
            await using var body = await response.Content.ReadAsStreamAsync(limit.Token);
            var buffer = new byte[1 << 16];
            while (await body.ReadAsync(buffer, limit.Token) > 0)
            {
            }
            if (response.IsSuccessStatusCode)
                tally.Add([Stopwatch.GetElapsedTime(begun).TotalMilliseconds]);
            else
                tally.AddError($"{(int)response.StatusCode}");
        }
        catch (Exception e) when (e is HttpRequestException or IOException or OperationCanceledException)
        {
            tally.AddError($"broken off: {(e.InnerException ?? e).GetType().Name}");
        }
    }
}
