using System.Diagnostics;
using System.Net.Sockets;
using System.Text;
using System.Text.Json;
using GraphService.Benchmarks.Comparisons;

namespace GraphService.Benchmarks.Loads;

/// <summary>Clients that no HTTP library would be: they hang up in the middle of an answer, or read it drop by drop.</summary>
internal sealed class RawConnections(Uri server, Picks picks)
{
    private const int AtOnce = 50;
    private const int BytesASecond = 20;

    /// <summary>Each asks, reads a piece and is gone, half of them without a word (a reset).</summary>
    public async Task<Tally> HangUpAsync(int count)
    {
        var (tally, start) = (new Tally(), Stopwatch.GetTimestamp());
        var requests = Enumerable.Range(0, count)
            .Select(i => (Request: i % 5 == 0 ? Export() : Ask(Questions.All[i % Questions.All.Count]), Resets: i % 2 == 0)).ToList();
        await Parallel.ForEachAsync(requests, new ParallelOptions { MaxDegreeOfParallelism = AtOnce }, async (r, _) =>
        {
            var begun = Stopwatch.GetTimestamp();
            using var client = await SendAsync(r.Request);
            // Some leave before the first byte, as one does who closes the browser.
            using var patience = new CancellationTokenSource(TimeSpan.FromMilliseconds(500));
            await client.GetStream().ReadAsync(new byte[300], patience.Token).AsTask().ContinueWith(_ => { }, TaskScheduler.Default);
            if (r.Resets)
                client.LingerState = new LingerOption(true, 0);
            tally.Add([Stopwatch.GetElapsedTime(begun).TotalMilliseconds]);
        });
        tally.Seconds = Stopwatch.GetElapsedTime(start).TotalSeconds;
        return tally;
    }

    /// <summary>All ask for everything and read a few bytes a second.</summary>
    public async Task<Tally> ReadSlowlyAsync(int count, TimeSpan time)
    {
        var (tally, start) = (new Tally(), Stopwatch.GetTimestamp());
        await Task.WhenAll(Enumerable.Range(0, count).Select(async i =>
        {
            using var client = await SendAsync(i % 2 == 0 ? Export() : Ask(Questions.All.Single(q => q.Name == "three")));
            client.ReceiveBufferSize = 1_024;
            var buffer = new byte[BytesASecond];
            while (Stopwatch.GetElapsedTime(start) < time)
            {
                if (await client.GetStream().ReadAsync(buffer) == 0)
                {
                    tally.AddError("the server hung up");
                    return;
                }
                await Task.Delay(1_000);
            }
            tally.Add([Stopwatch.GetElapsedTime(start).TotalMilliseconds]);
        }));
        tally.Seconds = Stopwatch.GetElapsedTime(start).TotalSeconds;
        return tally;
    }

    private async Task<TcpClient> SendAsync(string request)
    {
        var client = new TcpClient();
        await client.ConnectAsync(server.Host, server.Port);
        await client.GetStream().WriteAsync(Encoding.UTF8.GetBytes(request));
        return client;
    }

    private string Export() => $"GET /export/jsonl HTTP/1.1\r\nHost: {server.Authority}\r\n\r\n";

    private string Ask(Question question)
    {
        var values = new Dictionary<string, object?>(question.Values(picks));
        values.Remove("index");
        var body = JsonSerializer.Serialize(new { query = question.GraphQL, variables = values });
        string[] head =
        [
            "POST /graphql HTTP/1.1", $"Host: {server.Authority}", "Content-Type: application/json", "Accept: application/json",
            $"Content-Length: {Encoding.UTF8.GetByteCount(body)}", "", body,
        ];
        return string.Join("\r\n", head);
    }
}
