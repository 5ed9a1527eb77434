using System.Buffers;
using Microsoft.AspNetCore.Http.Features;

namespace GraphService.Server.Http;

/// <summary>
/// Reads on, after a refusal, what of the request's body was not read. A client that sends all of it before it looks for an answer would
/// else meet a closed connection: TCP drops what the client has not read yet when the other side closes with bytes unread (RFC 9112, 9.6).
/// </summary>
internal static class UnreadBody
{
    // Whoever sends more, or more slowly, than this finds the connection closed.
    private const long MostBytes = 100_000_000;
    private const int BufferSize = 64 * 1024;
    private static readonly TimeSpan LongestTime = TimeSpan.FromSeconds(30);

    public static async Task DropAsync(HttpContext context, RequestDelegate next)
    {
        await next(context);
        if (context.Response.StatusCode >= 400 && IsOnItsWay(context.Request))
            await DropAsync(context);
    }

    // Who asks first whether to send it (Expect: 100-continue) has the answer before, and need not send it.
    private static bool IsOnItsWay(HttpRequest request) =>
        request.HttpContext.Features.Get<IHttpRequestBodyDetectionFeature>()?.CanHaveBody == true && request.Headers.Expect.Count == 0;

    private static async Task DropAsync(HttpContext context)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted);
        limit.CancelAfter(LongestTime);
        var buffer = ArrayPool<byte>.Shared.Rent(BufferSize);
        try
        {
            // Whoever reads while it sends has the whole answer now.
            await context.Response.CompleteAsync();
            var dropped = 0L;
            while (dropped <= MostBytes && await context.Request.Body.ReadAsync(buffer, limit.Token) is var read and > 0)
                dropped += read;
            if (dropped > MostBytes)
                context.Abort();
        }
        catch (Exception e) when (e is IOException or OperationCanceledException or BadHttpRequestException)
        {
            // The client has gone, is too slow, or sends what is no body.
            context.Abort();
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }
}
