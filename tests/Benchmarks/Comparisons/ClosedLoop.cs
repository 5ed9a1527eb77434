using System.Diagnostics;
using System.Text.Json;
using GraphService.Benchmarks.Servers;

namespace GraphService.Benchmarks.Comparisons;

/// <summary>So many clients, each with one request under way and the next one as soon as it is answered.</summary>
internal static class ClosedLoop
{
    public static async Task<Tally> RunAsync(HttpClient http, Target target, IReadOnlyList<byte[]> bodies, int clients, double seconds)
    {
        var tally = new Tally();
        var (service, database) = (ProcessFigures.CpuSeconds(target.Process), target.Database is { } d ? ProcessFigures.CpuSeconds(d) : 0);
        var start = Stopwatch.GetTimestamp();
        var end = start + (long)(seconds * Stopwatch.Frequency);
        await Task.WhenAll(Enumerable.Range(0, clients).Select(c => Task.Run(() => AskAsync(http, target, bodies, c, end, tally))));
        tally.Seconds = Stopwatch.GetElapsedTime(start).TotalSeconds;
        tally.ServiceCpu = ProcessFigures.CpuSeconds(target.Process) - service;
        tally.DatabaseCpu = target.Database is { } after ? ProcessFigures.CpuSeconds(after) - database : 0;
        return tally;
    }

    private static async Task AskAsync(HttpClient http, Target target, IReadOnlyList<byte[]> bodies, int client, long end, Tally tally)
    {
        var times = new List<double>();
        var next = client * 7919;
        for (long begun; (begun = Stopwatch.GetTimestamp()) < end;)
        {
            if (await ErrorAsync(http, target, bodies[next++ % bodies.Count]) is { } error)
            {
                tally.AddError(error);
                // As the answer's Retry-After asks.
                if (error.StartsWith("503", StringComparison.Ordinal))
                    await Task.Delay(TimeSpan.FromSeconds(Math.Clamp((end - Stopwatch.GetTimestamp()) / (double)Stopwatch.Frequency, 0, 1)));
            }
            else
                times.Add(Stopwatch.GetElapsedTime(begun).TotalMilliseconds);
        }
        tally.Add(times);
    }

    /// <summary>Why a request was not answered, by HTTP status and code; null where it was.</summary>
    public static async Task<string?> ErrorAsync(HttpClient http, Target target, byte[] body)
    {
        try
        {
            using var request = target.Request(body);
            using var response = await http.SendAsync(request);
            var answer = await response.Content.ReadAsByteArrayAsync();
            if (response.IsSuccessStatusCode && answer.AsSpan().IndexOf("\"errors\":"u8) < 0)
                return null;
            var missing = (int)response.StatusCode == 503 && response.Headers.RetryAfter is null ? " without Retry-After" : "";
            return $"{(int)response.StatusCode} {Code(answer)}{missing}";
        }
        catch (Exception e) when (e is HttpRequestException or IOException or TaskCanceledException)
        {
            return $"no answer: {(e.InnerException ?? e).GetType().Name}";
        }
    }

    private static string Code(byte[] answer)
    {
        try
        {
            using var json = JsonDocument.Parse(answer);
            var error = json.RootElement.GetProperty("errors")[0];
            // The Query API has its codes beside the message.
            var owner = error.TryGetProperty("extensions", out var extensions) ? extensions : error;
            return owner.GetProperty("code").GetString()!;
        }
        catch (Exception e) when (e is JsonException or KeyNotFoundException or InvalidOperationException)
        {
            return "without a code";
        }
    }
}
