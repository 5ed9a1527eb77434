using System.Buffers;
using GraphService.Server.GraphQL.Answers;
using GraphService.Server.GraphQL.Errors;
using GraphService.Server.Live;

namespace GraphService.Server.Http;

/// <summary>
/// Answers as server-sent events, one operation a connection: events <c>next</c>, then <c>complete</c> (graphql-sse, distinct connections mode). What is
/// refused before it begins is answered as any other request is.
/// </summary>
internal sealed class EventStream(HttpContext context, GraphServerOptions options)
{
    // Nobody hears a comment, but what lies between sees that the connection lives.
    private static ReadOnlySpan<byte> Comment => ":\n\n"u8;

    /// <summary>The only operation of a connection is a query, which is answered at once.</summary>
    public async Task AnswerAsync(GraphQLAnswer answer)
    {
        await BeginAsync();
        await SendAsync(answer);
        await CompleteAsync();
    }

    /// <summary>Sends an event for each new graph until the client goes, the service ends, or the client turns out to be too slow.</summary>
    public async Task SubscribeAsync(Subscribers subscribers, Subscriber subscriber)
    {
        var stopping = context.RequestServices.GetRequiredService<IHostApplicationLifetime>().ApplicationStopping;
        using var end = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted, stopping);
        try
        {
            await BeginAsync();
            await SendAllAsync(subscriber, end.Token);
            if (subscriber.Dropped is { } reason)
                await SendAsync(GraphQLAnswer.Refused(new SubscriberTooSlowError(reason)));
            await CompleteAsync();
        }
        catch (OperationCanceledException) when (stopping.IsCancellationRequested && !context.RequestAborted.IsCancellationRequested)
        {
            await CompleteAsync();
        }
        catch (TimeoutException)
        {
            Stuck(Log, options.EventPatience, null);
            context.Abort();
        }
        finally
        {
            subscribers.Remove(subscriber);
        }
    }

    private ILogger Log => context.RequestServices.GetRequiredService<ILoggerFactory>().CreateLogger(nameof(EventStream));

    private async Task BeginAsync()
    {
        var response = context.Response;
        response.ContentType = $"{MediaTypes.Events}; charset=utf-8";
        response.Headers.CacheControl = "no-store";
        // nginx would keep events until there are 4 kB of them.
        response.Headers["X-Accel-Buffering"] = "no";
        response.BodyWriter.Write(Comment);
        await FlushAsync();
    }

    private async Task SendAllAsync(Subscriber subscriber, CancellationToken end)
    {
        var more = subscriber.Answers.WaitToReadAsync(end).AsTask();
        while (true)
            switch (await WithinAsync(more, end))
            {
                case null:
                    context.Response.BodyWriter.Write(Comment);
                    await FlushAsync();
                    break;
                case true:
                    while (subscriber.Answers.TryRead(out var answer))
                        await SendAsync(writer => writer.Write(answer.Span));
                    more = subscriber.Answers.WaitToReadAsync(end).AsTask();
                    break;
                case false:
                    return;
            }
    }

    // Whether there are more answers; null where nothing is known within the time after which a client wants a sign of life.
    private async Task<bool?> WithinAsync(Task<bool> more, CancellationToken end)
    {
        try
        {
            return await more.WaitAsync(options.EventPause, end);
        }
        catch (TimeoutException)
        {
            return null;
        }
    }

    private Task SendAsync(GraphQLAnswer answer) => SendAsync(answer.WriteTo);

    // JSON has no line breaks but between its parts, and here it has none there.
    private async Task SendAsync(Action<IBufferWriter<byte>> write)
    {
        var body = context.Response.BodyWriter;
        body.Write("event: next\ndata: "u8);
        write(body);
        body.Write("\n\n"u8);
        await FlushAsync();
    }

    // An event without data would not reach whoever listens through EventSource (HTML, 9.2.6).
    private async Task CompleteAsync()
    {
        context.Response.BodyWriter.Write("event: complete\ndata:\n\n"u8);
        await FlushAsync();
    }

    private Task FlushAsync() => context.Response.BodyWriter.FlushAsync(context.RequestAborted).AsTask().WaitAsync(options.EventPatience);

    private static readonly Action<ILogger, TimeSpan, Exception?> Stuck = LoggerMessage.Define<TimeSpan>(
        LogLevel.Warning, new EventId(4, nameof(Stuck)), "A subscriber was dropped: it took nothing of what was sent to it for {Time}");
}
