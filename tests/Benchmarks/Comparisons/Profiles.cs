using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using GraphService.Benchmarks.Servers;
using GraphService.Graphs;

namespace GraphService.Benchmarks.Comparisons;

/// <summary>
/// What each question touches in Neo4j, by <c>PROFILE</c>: of the plain statement, and of each statement that the service sends for it, which
/// a proxy between the two asks to be profiled.
/// </summary>
internal static class Profiles
{
    public static async Task RunAsync(TestNeo4j neo4j, IReadOnlyList<Question> questions, CompiledGraph graph)
    {
        using var http = LoadClient.Create();
        await using var proxy = await ProfilingProxy.StartAsync(http, neo4j);
        using var service = await ServerProcess.Neo4jAsync(neo4j, proxy.Url);
        await Warmth.WaitUntilReadyAsync(http, service.Url);
        var (ours, plain) = (Target.OfService("neo4j", service, null), Target.OfQueryApi(neo4j));
        foreach (var question in questions)
        {
            Console.WriteLine($"{question.Title}");
            foreach (var target in new[] { plain, ours })
            {
                var bodies = await target.BodiesAsync(http, question, new Picks(graph), 1);
                proxy.Take();
                if (target.IsCypher)
                    Print(target.Name, question.Cypher, await PlanAsync(http, target, bodies[0]));
                else
                {
                    if (await ClosedLoop.ErrorAsync(http, target, bodies[0]) is { } error)
                        Console.WriteLine($"  the service answers {error}");
                    foreach (var (statement, plan) in proxy.Take())
                        Print(target.Name, statement, plan);
                }
            }
        }
    }

    private static async Task<JsonElement> PlanAsync(HttpClient http, Target target, byte[] body)
    {
        using var response = await http.SendAsync(target.Request(ProfilingProxy.Profiled(JsonNode.Parse(body)!)));
        return JsonDocument.Parse(await response.Content.ReadAsByteArrayAsync()).RootElement.GetProperty("profiledQueryPlan");
    }

    private static void Print(string target, string statement, JsonElement plan)
    {
        var operators = Operators(plan, 0).ToList();
        var (hits, rows) = (operators.Sum(o => o.Hits), operators.Sum(o => o.Rows));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {target}: {hits} db hits, {rows} rows in {operators.Count} operators: {Short(statement)}"));
        foreach (var o in operators.Where(o => o.Hits > 0 || o.Rows > 0))
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {o.Hits,9} {o.Rows,8}  {new string(' ', o.Depth)}{o.Name} {Short(o.Details)}"));
    }

    private static IEnumerable<(string Name, int Depth, long Hits, long Rows, string Details)> Operators(JsonElement plan, int depth)
    {
        var details = plan.TryGetProperty("arguments", out var arguments) && arguments.TryGetProperty("Details", out var text) ? text.ToString() : "";
        yield return (plan.GetProperty("operatorType").GetString()!, depth, Number(plan, "dbHits"), Number(plan, "records"), details);
        if (plan.TryGetProperty("children", out var children))
            foreach (var child in children.EnumerateArray().SelectMany(c => Operators(c, depth + 1)))
                yield return child;
    }

    private static long Number(JsonElement plan, string name) => plan.TryGetProperty(name, out var value) ? (long)value.GetDouble() : 0;

    private static string Short(string text)
    {
        var line = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return line.Length > 100 ? line[..100] + "…" : line;
    }
}
