using System.Globalization;
using System.Text;
using GraphQL.Types;
using GraphService.Graphs;
using GraphService.Server.Tests.GraphQL;

namespace GraphService.Benchmarks.RandomRuns;

/// <summary>Requests of one seed: valid, slightly wrong (one thing of a valid one), and wild (values, text, bytes and headers of any kind).</summary>
internal sealed class RandomRequests
{
    private static readonly string[] Accepted = ["application/graphql-response+json", "application/json", "*/*", "", ";", "text/html, */*;q=x"];

    private static readonly string[] ContentTypes =
        ["application/json", "application/json; charset=utf-16", "text/plain", "application/x-www-form-urlencoded", "multipart/form-data", ";"];

    private static readonly string[] Slips =
    [
        "{", "}", "(", ")", "x", "\"", ": null", ": [1, {a: 2}]", "first: 100000", "first: -1", "after: \"MTow\"", "\u3000", "@skip", "...F", "$v", "é",
    ];

    private static readonly byte[][] Scraps =
    [
        [], [0], [0xFF, 0xFE], [0xEF, 0xBB, 0xBF], [0xC0, 0x80], [0xED, 0xA0, 0x80], [(byte)'"'], [(byte)'\\'], [(byte)'}'], [(byte)'['],
    ];

    private readonly WildChoice choice;
    private readonly WildOperations wild;
    private readonly ValidOperations valid;

    public RandomRequests(ISchema schema, CompiledGraph graph, int seed)
    {
        choice = new WildChoice(seed);
        wild = new WildOperations(schema, seed);
        valid = new ValidOperations(schema, graph, choice);
    }

    public RandomRequest Next() => choice.Number(0, 2) switch
    {
        0 => new("valid", Body(valid.Next(), null, null), "application/json", "application/graphql-response+json"),
        1 => new("slightly wrong", Body(Slipped(valid.Next()), null, null), "application/json", "application/graphql-response+json"),
        _ => Wild(),
    };

    private RandomRequest Wild()
    {
        var (query, variables, name) = wild.Next();
        var body = Broken(Body(query, variables, name));
        if (choice.Chance(15))
            body = [(byte)'[', .. body, (byte)',', .. body, (byte)']'];
        return new("wild", body, choice.Chance(10) ? choice.OneOf(ContentTypes) : "application/json", choice.OneOf(Accepted));
    }

    private string Slipped(string text)
    {
        var (start, length) = (choice.Number(0, text.Length), choice.OneOf([0, 0, 1, 3]));
        return text[..start] + choice.OneOf(Slips) + text[Math.Min(text.Length, start + length)..];
    }

    private byte[] Broken(byte[] body)
    {
        if (!choice.Chance(4))
            return body;
        var at = choice.Number(0, body.Length);
        return [.. body[..at], .. choice.OneOf(Scraps), .. body[Math.Min(body.Length, at + choice.Number(0, 3))..]];
    }

    // Variables are JSON as it is written, broken or not; half characters go as escapes.
    private static byte[] Body(string query, string? variables, string? name) =>
        Encoding.UTF8.GetBytes($"{{\"query\":{Text(query)},\"variables\":{variables ?? "null"},\"operationName\":{(name is null ? "null" : Text(name))}}}");

    private static string Text(string text)
    {
        var json = new StringBuilder("\"");
        foreach (var c in text)
            _ = char.IsSurrogate(c) || c is '"' or '\\' || char.IsControl(c) ? json.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:x4}") : json.Append(c);
        return json.Append('"').ToString();
    }
}
