using GraphService.Server.GraphQL;
using GraphService.Server.GraphQL.Answers;
using GraphService.Server.GraphQL.Errors;

namespace GraphService.Server.Http;

/// <summary>What POST and GET share: the answer's media type and status.</summary>
internal static class GraphQLHttp
{
    /// <summary>The media type to answer with, or null where the client wants neither.</summary>
    public static string? Accepted(HttpContext context) => MediaTypes.Negotiate(context.Request);

    public static async Task ExecuteAsync(HttpContext context, string mediaType, GraphQLEngine engine, GraphQLRequest request)
    {
        var answer = await engine.ExecuteAsync(request, context.RequestAborted);
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
