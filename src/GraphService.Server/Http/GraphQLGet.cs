using GraphService.Server.GraphQL;
using GraphService.Server.GraphQL.Answers;
using GraphService.Server.GraphQL.Documents;
using GraphService.Server.GraphQL.Errors;

namespace GraphService.Server.Http;

/// <summary>GET /graphql: a request in the address. Queries only: a GET changes nothing.</summary>
internal static class GraphQLGet
{
    public static async Task AnswerAsync(HttpContext context, GraphQLEngine engine, EventStreams events)
    {
        if (GraphQLHttp.Accepted(context) is not { } form)
        {
            await GraphQLHttp.RefuseAsync(context, MediaTypes.Json, 406, GraphQLHttp.WhatToAccept);
            return;
        }
        GraphQLRequest request;
        try
        {
            request = Parse(context.Request.Query, engine.MaxVariableDepth);
        }
        catch (BadUserInputError error)
        {
            await GraphQLHttp.WriteAsync(context, form.Refusals, 400, GraphQLAnswer.Refused(error));
            return;
        }
        if (engine.IsMutation(request))
        {
            context.Response.Headers.Allow = "POST";
            await GraphQLHttp.RefuseAsync(context, form.Refusals, 405, "A mutation is sent with POST.");
            return;
        }
        await GraphQLHttp.ExecuteAsync(context, form, engine, events, request);
    }

    private static GraphQLRequest Parse(IQueryCollection query, int maxVariableDepth)
    {
        _ = JsonVariables.Parse(One(query, "extensions"), maxVariableDepth, "extensions");
        return new GraphQLRequest(
            One(query, "query") ?? throw new BadUserInputError("query is missing."),
            JsonVariables.Parse(One(query, "variables"), maxVariableDepth),
            One(query, "operationName"));
    }

    private static string? One(IQueryCollection query, string name) => query[name] switch
    {
        { Count: 0 } => null,
        { Count: 1 } one => one[0] is { Length: > 0 } text ? text : null,
        _ => throw new BadUserInputError($"{name} is given more than once."),
    };
}
