using System.CommandLine;
using System.Text.Json;
using GraphService.Embedded;
using GraphService.Server.GraphQL;
using GraphService.Server.Options;

namespace GraphService.Server.Verbs;

internal sealed class QueryVerb() : Verb("query", "Runs a GraphQL document without a server and prints the JSON response. Exit code 1 if it has errors.")
{
    private static readonly Argument<string> Document = new("document") { Description = "A GraphQL text, a file (*.graphql), or - for standard input.", HelpName = "DOCUMENT" };
    private static readonly Option<string> Variables = new("--variables") { Description = "The document's variables, as a JSON object.", HelpName = "JSON" };

    public override IEnumerable<Argument> Arguments => [Document];

    public override IEnumerable<Option> Options => [Variables];

    public override async Task<int> RunAsync(VerbCall call)
    {
        var document = await ReadDocument(call);
        var variables = call.Text(Variables);
        if (variables is not null && !IsObject(variables))
            throw new WrongUseException("--variables is no JSON object");
        var graph = GraphSource.Open(call);
        if (GraphSource.HasErrors(graph))
            call.Say($"{GraphSource.Describe(graph)}; graphservice check shows them");
        var engine = GraphQLEngine.Create(new EmbeddedGraphStore(graph), graph.Ontology);
        var response = await engine.ExecuteJsonAsync(document, variables, null, call.Signals.Interrupted);
        await call.Terminal.Output.WriteLineAsync(response);
        return HasErrors(response) ? ExitCode.Failed : ExitCode.Done;
    }

    private static async Task<string> ReadDocument(VerbCall call)
    {
        var document = call.Value(Document)!;
        if (document == "-")
            return await call.Terminal.ReadInputAsync(call.Signals.Interrupted);
        if (!document.EndsWith(".graphql", StringComparison.OrdinalIgnoreCase))
            return document;
        return File.Exists(document) ? await File.ReadAllTextAsync(document, call.Signals.Interrupted) : throw new WrongUseException($"{document}: there is no such file");
    }

    private static bool IsObject(string text)
    {
        try
        {
            using var json = JsonDocument.Parse(text);
            return json.RootElement.ValueKind == JsonValueKind.Object;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private static bool HasErrors(string response)
    {
        using var json = JsonDocument.Parse(response);
        return json.RootElement.TryGetProperty("errors", out var errors) && errors.GetArrayLength() > 0;
    }
}
