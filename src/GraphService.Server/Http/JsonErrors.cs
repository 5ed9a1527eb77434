using GraphService.Server.GraphQL.Answers;
using GraphService.Server.GraphQL.Errors;

namespace GraphService.Server.Http;

/// <summary>Answers, in JSON and without details, what no route does: unknown paths, wrong methods, what fails unexpectedly.</summary>
internal static class JsonErrors
{
    public static async Task AddAsync(HttpContext context, RequestDelegate next)
    {
        try
        {
            await next(context);
        }
        catch (OperationCanceledException) when (context.RequestAborted.IsCancellationRequested)
        {
            return;
        }
        catch (BadHttpRequestException e) when (!context.Response.HasStarted)
        {
            context.Response.StatusCode = e.StatusCode;
        }
        catch (Exception e) when (!context.Response.HasStarted)
        {
            UnexpectedError(context.RequestServices.GetRequiredService<ILoggerFactory>().CreateLogger(nameof(JsonErrors)), context.Request.Path, e);
            context.Response.Clear();
            context.Response.StatusCode = 500;
        }
        if (context.Response is { HasStarted: false, StatusCode: >= 400, ContentType: null } && !HttpMethods.IsHead(context.Request.Method))
            await GraphQLHttp.WriteAsync(context, MediaTypes.Json, context.Response.StatusCode, GraphQLAnswer.Refused(ErrorOf(context.Response.StatusCode)));
    }

    private static ServiceError ErrorOf(int status) => status switch
    {
        404 => new NotFoundError("There is nothing at this address. /playground, /graphql and /schema.graphql are there.", []),
        405 => new BadUserInputError("This address has no such method; Allow says which it has."),
        413 => new QueryTooLargeError("The body is too long."),
        >= 500 => new InternalError(),
        _ => new BadUserInputError("The request can't be read, or its Host header is not one that is answered."),
    };

    private static readonly Action<ILogger, string?, Exception?> UnexpectedError =
        LoggerMessage.Define<string?>(LogLevel.Error, new EventId(2, nameof(UnexpectedError)), "Unexpected error at {Path}");
}
