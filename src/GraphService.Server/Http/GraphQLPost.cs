using System.Buffers;
using System.Text;
using System.Text.Json;
using GraphService.Server.GraphQL;
using GraphService.Server.GraphQL.Answers;
using GraphService.Server.GraphQL.Documents;
using GraphService.Server.GraphQL.Errors;

namespace GraphService.Server.Http;

/// <summary>POST /graphql: a request as a JSON object.</summary>
internal static class GraphQLPost
{
    // The reader below counts the request's own object and "variables" too.
    private const int OuterDepth = 2;

    public static async Task AnswerAsync(HttpContext context, GraphQLEngine engine, EventStreams events, int maxBodyBytes)
    {
        if (GraphQLHttp.Accepted(context) is not { } form)
        {
            await GraphQLHttp.RefuseAsync(context, MediaTypes.Json, 406, GraphQLHttp.WhatToAccept);
            return;
        }
        if (!MediaTypes.IsJson(context.Request.ContentType))
        {
            await GraphQLHttp.RefuseAsync(context, form.Refusals, 415, "Send application/json in UTF-8.");
            return;
        }
        if (await ReadAsync(context.Request, maxBodyBytes, context.RequestAborted) is not { } body)
        {
            var tooLong = new QueryTooLargeError($"The body is longer than {maxBodyBytes} bytes.");
            await GraphQLHttp.WriteAsync(context, form.Refusals, 413, GraphQLAnswer.Refused(tooLong));
            return;
        }
        GraphQLRequest request;
        try
        {
            request = Parse(body, engine.MaxVariableDepth);
        }
        catch (BadUserInputError error)
        {
            await GraphQLHttp.WriteAsync(context, form.Refusals, 400, GraphQLAnswer.Refused(error));
            return;
        }
        await GraphQLHttp.ExecuteAsync(context, form, engine, events, request);
    }

    // Null where it is too long. Content-Length may lie, or be missing.
    private static async ValueTask<ReadOnlyMemory<byte>?> ReadAsync(HttpRequest request, int most, CancellationToken cancellation)
    {
        if (request.ContentLength > most)
            return null;
        var body = new ArrayBufferWriter<byte>((int)Math.Max(256, request.ContentLength ?? 4096));
        while (await request.Body.ReadAsync(body.GetMemory(256), cancellation) is var read and > 0)
        {
            body.Advance(read);
            if (body.WrittenCount > most)
                return null;
        }
        return body.WrittenMemory;
    }

    private static GraphQLRequest Parse(ReadOnlyMemory<byte> body, int maxVariableDepth)
    {
        try
        {
            if (body.Span.StartsWith(Encoding.UTF8.Preamble))
                body = body[Encoding.UTF8.Preamble.Length..];
            using var json = JsonDocument.Parse(body, new JsonDocumentOptions { MaxDepth = maxVariableDepth + OuterDepth });
            var root = json.RootElement;
            if (root.ValueKind != JsonValueKind.Object)
                throw new BadUserInputError("The body is no JSON object; a list of requests is not answered.");
            if (root.TryGetProperty("extensions", out var extensions) && extensions.ValueKind is not (JsonValueKind.Object or JsonValueKind.Null))
                throw new BadUserInputError("extensions is no JSON object.");
            var variables = root.TryGetProperty("variables", out var given) ? JsonVariables.Of(given) : null;
            return new GraphQLRequest(Text(root, "query") ?? throw new BadUserInputError("query is missing."), variables, Text(root, "operationName"));
        }
        catch (JsonException)
        {
            throw new BadUserInputError("The body is no JSON, or nested too deep.");
        }
        catch (InvalidOperationException)
        {
            // "\ud800" is JSON, but no text; so are bytes that are no UTF-8.
            throw new BadUserInputError("The body holds text that is no Unicode.");
        }
    }

    private static string? Text(JsonElement root, string name) =>
        !root.TryGetProperty(name, out var value) || value.ValueKind == JsonValueKind.Null ? null
        : value.ValueKind == JsonValueKind.String ? value.GetString()
        : throw new BadUserInputError($"{name} is no text.");
}
