namespace GraphService.Server.Http;

/// <summary>/schema.graphql: the SDL.</summary>
internal static class SchemaText
{
    public static Task WriteAsync(HttpContext context, string sdl)
    {
        context.Response.ContentType = "text/plain; charset=utf-8";
        context.Response.Headers.CacheControl = "no-cache";
        return context.Response.WriteAsync(sdl, context.RequestAborted);
    }
}
