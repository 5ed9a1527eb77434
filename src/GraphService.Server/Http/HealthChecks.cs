using System.Text.Json;

namespace GraphService.Server.Http;

/// <summary>/healthz says that the service lives, /readyz whether it answers, and how far it is until then.</summary>
internal static class HealthChecks
{
    public static Task HealthAsync(HttpContext context) => WriteAsync(context, 200, writer => writer.WriteString("status"u8, "alive"u8));

    public static Task ReadyAsync(HttpContext context, Readiness readiness)
    {
        var progress = readiness.Current;
        if (!progress.IsReady)
            context.Response.Headers.RetryAfter = "1";
        return WriteAsync(context, progress.IsReady ? 200 : 503, writer =>
        {
            writer.WriteString("phase"u8, progress.Phase);
            writer.WriteNumber("done"u8, progress.Done);
            writer.WriteNumber("total"u8, progress.Total);
        });
    }

    private static async Task WriteAsync(HttpContext context, int status, Action<Utf8JsonWriter> fields)
    {
        context.Response.StatusCode = status;
        context.Response.ContentType = "application/json; charset=utf-8";
        context.Response.Headers.CacheControl = "no-store";
        await using (var writer = new Utf8JsonWriter(context.Response.BodyWriter))
        {
            writer.WriteStartObject();
            fields(writer);
            writer.WriteEndObject();
        }
        await context.Response.BodyWriter.FlushAsync(context.RequestAborted);
    }
}
