using GraphQL;
using GraphService.Exports;
using GraphService.Server.Exports;
using GraphService.Server.GraphQL.Answers;
using GraphService.Server.GraphQL.Errors;
using GraphService.Server.Live;
using GraphService.Stores;

namespace GraphService.Server.Http;

/// <summary>GET /export/{format}: the graph or a part of it as a file, sent as it is read. What fails on the way breaks the connection off, so that nobody takes a part for the whole.</summary>
internal sealed class ExportRoute(Served served)
{
    private static readonly string[] Parameters = ["around", "hops", "predicate", "stance", "asOf"];

    public async Task AnswerAsync(HttpContext context)
    {
        var name = (string)context.Request.RouteValues["format"]!;
        if (ExportRequest.Format(name) is not { } format)
        {
            await RefuseAsync(context, 404, new NotFoundError($"There is no format '{name}'. There are {ExportRequest.Names}.", []));
            return;
        }
        try
        {
            await SendAsync(context, format, Selection(context.Request.Query));
        }
        catch (Exception e) when (e is ExportRequestException or ExportException && !context.Response.HasStarted)
        {
            context.Response.Headers.ContentDisposition = default;
            await RefuseAsync(context, 400, new BadUserInputError($"{e.Message}."));
        }
        catch (Exception e) when (e is StoreUnavailableException or StoreOverloadedException && !context.Response.HasStarted)
        {
            context.Response.Headers.ContentDisposition = default;
            var tooLarge = e is StoreOverloadedException { TooLarge: true };
            if (!tooLarge)
                context.Response.Headers.RetryAfter = "1";
            await RefuseAsync(context, tooLarge ? 400 : 503, new ExecutionError(e.Message, e));
        }
    }

    private async Task SendAsync(HttpContext context, ExportFormat format, ExportSelection selection)
    {
        context.Response.ContentType = format.MediaType;
        context.Response.Headers.ContentDisposition = $"attachment; filename=\"graph{format.Ending}\"";
        context.Response.Headers.CacheControl = "no-store";
        if (HttpMethods.IsHead(context.Request.Method))
            return;
        try
        {
            await GraphExport.WriteAsync(served.Store, format, selection, context.Response.Body, context.RequestAborted);
        }
        catch (Exception e) when (context.Response.HasStarted && e is not OperationCanceledException)
        {
            BrokenOff(context.RequestServices.GetRequiredService<ILoggerFactory>().CreateLogger(nameof(ExportRoute)), context.Request.Path, e);
            context.Abort();
        }
    }

    private ExportSelection Selection(IQueryCollection query)
    {
        if (query.Keys.FirstOrDefault(k => !Parameters.Contains(k)) is { } unknown)
            throw new ExportRequestException($"There is no parameter '{unknown}'; there are {string.Join(", ", Parameters)}");
        return ExportRequest.Selection(
            Several(query, "around"), One(query, "hops"), Several(query, "predicate"), Several(query, "stance"), One(query, "asOf"), served.Ontology);
    }

    private static IReadOnlyList<string> Several(IQueryCollection query, string name) => [.. query[name].OfType<string>()];

    private static string? One(IQueryCollection query, string name) =>
        query[name] is { Count: > 0 } values ? values.Count == 1 ? values[0] : throw new ExportRequestException($"{name} is given more than once") : null;

    private static Task RefuseAsync(HttpContext context, int status, ExecutionError error) =>
        GraphQLHttp.WriteAsync(context, MediaTypes.Json, status, GraphQLAnswer.Refused(error));

    private static readonly Action<ILogger, string?, Exception?> BrokenOff =
        LoggerMessage.Define<string?>(LogLevel.Error, new EventId(3, nameof(BrokenOff)), "The export at {Path} was broken off");
}
