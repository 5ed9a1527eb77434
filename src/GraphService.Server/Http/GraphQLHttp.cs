using GraphService.Server.GraphQL;
using GraphService.Server.GraphQL.Answers;
using GraphService.Server.GraphQL.Errors;

namespace GraphService.Server.Http;

/// <summary>What POST and GET share: the answer's media type and status.</summary>
internal static class GraphQLHttp
{
    public const string WhatToAccept = "Accept application/graphql-response+json or application/json; for a subscription text/event-stream.";

    /// <summary>How to answer, or null where the client wants nothing that there is.</summary>
    public static AnswerForm? Accepted(HttpContext context)
    {
        var form = new AnswerForm(MediaTypes.Negotiate(context.Request), MediaTypes.AcceptsEvents(context.Request));
        return form is { Json: null, Events: false } ? null : form;
    }

    public static async Task ExecuteAsync(HttpContext context, AnswerForm form, GraphQLEngine engine, EventStreams events, GraphQLRequest request)
    {
        if (form.Events && (form.Json is null || engine.IsSubscription(request)))
        {
            await events.AnswerAsync(context, engine, request);
            return;
        }
        await AnswerAsync(context, form.Refusals, await engine.ExecuteAsync(request, context.RequestAborted));
    }

    /// <summary>Sends an answer with the status that it has in a media type.</summary>
    public static async Task AnswerAsync(HttpContext context, string mediaType, GraphQLAnswer answer)
    {
        var status = !answer.IsRefused ? 200
            : answer.RefusedStatus == 503 ? 503
            // The specification, 6.4.1: application/json may come from something in between, so a well-formed request answers 200.
            : mediaType == MediaTypes.Json ? 200
            : answer.RefusedStatus;
        if (status == 503)
            context.Response.Headers.RetryAfter = "1";
        await WriteAsync(context, mediaType, status, answer);
    }

    public static async Task WriteAsync(HttpContext context, string mediaType, int status, GraphQLAnswer answer)
    {
        context.Response.StatusCode = status;
        context.Response.ContentType = $"{mediaType}; charset=utf-8";
        context.Response.Headers.CacheControl = "no-store";
        answer.WriteTo(context.Response.BodyWriter);
        await context.Response.BodyWriter.FlushAsync(context.RequestAborted);
    }

    public static Task RefuseAsync(HttpContext context, string mediaType, int status, string message) =>
        WriteAsync(context, mediaType, status, GraphQLAnswer.Refused(new BadUserInputError(message)));
}
