using System.Net.Http.Headers;
using System.Text;
using CsCheck;
using GraphService.Ontologies;
using GraphService.Server.GraphQL.Schemas;
using GraphService.Server.Tests.GraphQL;

namespace GraphService.Server.Tests.Http;

/// <summary>Whatever a request says and however its bytes are broken, a service whose store is healthy answers it and never with 5xx.</summary>
public sealed class WildRequestTests
{
    private const int RequestsPerSeed = 20;

    private static readonly string[] Accepted = ["application/graphql-response+json", "application/json", "*/*", "", ";", "text/html, */*;q=x"];

    private static readonly byte[][] Scraps =
    [
        [], [0], [0xFF, 0xFE], [0xEF, 0xBB, 0xBF], [0xC0, 0x80], [0xED, 0xA0, 0x80], [(byte)'"'], [(byte)'\\'], [(byte)'}'], [(byte)'['],
    ];

    [Fact]
    public async Task Requests_HoweverWild_AreNever5xx()
    {
        await using var sample = await ServedSample.StartAsync();
        var schema = GraphSchema.Of(DefaultOntology.Instance);
        await Gen.Int.SampleAsync(
            async seed =>
            {
                var (operations, choice) = (new WildOperations(schema, seed), new WildChoice(seed));
                for (var i = 0; i < RequestsPerSeed; i++)
                {
                    using var request = Request(operations.Next(), choice);
                    var body = request.Content is null ? "" : await request.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
                    var sent = $"{request.Method} {request.RequestUri}\n{body}";
                    using var response = await sample.Client.SendAsync(request, TestContext.Current.CancellationToken);
                    var answer = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
                    ((int)response.StatusCode).ShouldBeLessThan(500, sent);
                    answer.ShouldNotContain("\"INTERNAL\"", Case.Sensitive, sent);
                }
            },
            iter: 40,
            threads: 2);
    }

    private static HttpRequestMessage Request((string Query, string? Variables, string? Name) operation, WildChoice choice)
    {
        var (query, variables, name) = operation;
        var request = new HttpRequestMessage(HttpMethod.Post, "/graphql");
        request.Headers.TryAddWithoutValidation("Accept", choice.OneOf(Accepted));
        if (choice.Chance(4))
        {
            var address = $"/graphql?query={Escaped(query)}&variables={Escaped(variables ?? "")}&operationName={Escaped(name ?? "")}";
            (request.Method, request.RequestUri) = (HttpMethod.Get, new Uri(address, UriKind.Relative));
            return request;
        }
        var body = new StringBuilder();
        WildValue operationName = name is null ? new WildValue.Bare("null") : new WildValue.Text(name);
        new WildValue.Fields(
            [("query", new WildValue.Text(query)), ("variables", new WildValue.Bare(variables ?? "null")), ("operationName", operationName)]).WriteJson(body);
        request.Content = new ByteArrayContent(Broken(Encoding.UTF8.GetBytes(body.ToString()), choice));
        request.Content.Headers.ContentType = MediaTypeHeaderValue.Parse(choice.Chance(10) ? "text/plain" : "application/json");
        return request;
    }

    // A longer address is refused by the server that the sample stands for.
    private static string Escaped(string text) => Uri.EscapeDataString(text.Length > 2_000 ? text[..2_000] : text);

    private static byte[] Broken(byte[] body, WildChoice choice)
    {
        if (!choice.Chance(4))
            return body;
        var at = choice.Number(0, body.Length);
        var put = choice.OneOf(Scraps);
        return [.. body[..at], .. put, .. body[Math.Min(body.Length, at + choice.Number(0, 3))..]];
    }
}
