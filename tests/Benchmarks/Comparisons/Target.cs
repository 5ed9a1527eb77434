using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using GraphService.Benchmarks.Servers;

namespace GraphService.Benchmarks.Comparisons;

/// <summary>Who is asked: where, in which language, and whose processor time counts.</summary>
internal sealed record Target(string Name, Uri Address, string Accept, AuthenticationHeaderValue? Authorization, int Process, int? Database, bool IsCypher)
{
    public const string Plain = "plain Cypher";

    public static Target OfService(string name, ServerProcess server, int? database) =>
        new(name, new Uri(server.Url, "/graphql"), "application/graphql-response+json", null, server.Id, database, IsCypher: false);

    public static Target OfQueryApi(TestNeo4j neo4j) =>
        new(Plain, neo4j.QueryApi, "application/json", neo4j.Authorization, neo4j.Process, neo4j.Process, IsCypher: true);

    /// <summary>The bodies of so many requests, which differ in their values.</summary>
    public async Task<IReadOnlyList<byte[]>> BodiesAsync(HttpClient http, Question question, Picks picks, int count)
    {
        var values = Enumerable.Range(0, count).Select(_ => new Dictionary<string, object?>(question.Values(picks)));
        if (IsCypher)
            return [.. values.Select(v => Body(new { statement = question.Cypher, parameters = v, accessMode = "READ" }))];
        var after = question.Before is { } before ? await SecondPageAsync(http, before) : null;
        return [.. values.Select(v => Body(new { query = question.GraphQL, variables = With(v, after) }))];
    }

    public HttpRequestMessage Request(byte[] body)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, Address) { Content = new ByteArrayContent(body) };
        request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        request.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue(Accept));
        request.Headers.Authorization = Authorization;
        return request;
    }

    private static Dictionary<string, object?> With(Dictionary<string, object?> values, string? after)
    {
        // A variable that the document doesn't know is Cypher's only.
        values.Remove("index");
        if (after is not null)
            values["after"] = after;
        return values;
    }

    private async Task<string> SecondPageAsync(HttpClient http, string document)
    {
        string? after = null;
        for (var page = 0; page < 2; page++)
        {
            using var response = await http.SendAsync(Request(Body(new { query = document, variables = new { after } })));
            using var json = JsonDocument.Parse(await response.Content.ReadAsByteArrayAsync());
            after = json.RootElement.GetProperty("data").GetProperty("entities").GetProperty("pageInfo").GetProperty("endCursor").GetString();
        }
        return after!;
    }

    private static byte[] Body(object value) => Encoding.UTF8.GetBytes(JsonSerializer.Serialize(value));
}
