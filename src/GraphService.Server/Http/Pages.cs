using Microsoft.AspNetCore.StaticFiles;
using Microsoft.Extensions.FileProviders;

namespace GraphService.Server.Http;

/// <summary>The web pages that <c>src/explorer</c> builds.</summary>
internal sealed class Pages(string directory)
{
    /// <summary>All from this origin; styles and data as the explorer's README says.</summary>
    public const string ContentSecurityPolicy =
        "default-src 'self'; style-src 'self' 'unsafe-inline'; font-src 'self' data:; img-src 'self' data:; worker-src 'self'; connect-src 'self'";

    private const string Missing = """
        <!doctype html>
        <html lang="en"><head><meta charset="utf-8"><title>GraphService</title></head>
        <body style="font-family: sans-serif; max-width: 40em; margin: 3em auto">
        <h1>The playground was not built</h1>
        <p>When this service was built, Node.js was missing. Install Node.js 20.19, 22.12 or later, build again
        (<code>dotnet build</code>) and restart. All else works: send GraphQL to <code>/graphql</code>; the schema is at
        <a href="/schema.graphql">/schema.graphql</a>.</p>
        <p lang="ja">ビルド時に Node.js がなかったため、プレイグラウンドがありません。Node.js 20.19、22.12 以降を入れて
        ビルドし直し、再起動してください。<code>/graphql</code> と <a href="/schema.graphql">/schema.graphql</a> は使えます。</p>
        </body></html>
        """;

    /// <summary>A page by its file; where it was not built, how to have it.</summary>
    public async Task WriteAsync(HttpContext context, string file)
    {
        var response = context.Response;
        response.ContentType = "text/html; charset=utf-8";
        response.Headers.CacheControl = "no-cache";
        response.Headers.ContentSecurityPolicy = ContentSecurityPolicy;
        response.Headers.XFrameOptions = "DENY";
        var path = Path.Combine(directory, file);
        if (File.Exists(path))
            await response.SendFileAsync(path, context.RequestAborted);
        else
            await response.WriteAsync(Missing, context.RequestAborted);
    }

    /// <summary>/assets/*: their names change with their contents, so browsers keep them for ever.</summary>
    public void UseAssets(IApplicationBuilder app)
    {
        var assets = Path.Combine(directory, "assets");
        if (!Directory.Exists(assets))
            return;
        var types = new FileExtensionContentTypeProvider();
        types.Mappings[".md"] = "text/markdown";
        types.Mappings[".ttf"] = "font/ttf";
        app.UseStaticFiles(new StaticFileOptions
        {
            RequestPath = "/assets",
            FileProvider = new PhysicalFileProvider(assets),
            ContentTypeProvider = types,
            OnPrepareResponse = context => Prepare(context.Context.Response),
        });
    }

    private static void Prepare(HttpResponse response)
    {
        response.Headers.CacheControl = "public, max-age=31536000, immutable";
        // Workers have a policy of their own.
        response.Headers.ContentSecurityPolicy = ContentSecurityPolicy;
        if (response.ContentType is { } type && (type.StartsWith("text/", StringComparison.Ordinal) || type is "application/json") && !type.Contains("charset", StringComparison.Ordinal))
            response.ContentType = $"{type}; charset=utf-8";
    }
}
