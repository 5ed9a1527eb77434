using System.IO.Compression;
using System.Net;
using GraphService.Ontologies;
using GraphService.Server.GraphQL;
using GraphService.Server.Live;
using GraphService.Stores;
using Microsoft.AspNetCore.HostFiltering;
using Microsoft.AspNetCore.ResponseCompression;

namespace GraphService.Server.Http;

/// <summary>The web service: GraphQL, its schema, the pages, and whether it is well.</summary>
public static class GraphServer
{
    private static readonly string[] ThisMachine = ["localhost", "127.0.0.1", "[::1]"];

    /// <summary>The service, built but not started.</summary>
    /// <exception cref="ArgumentException">The options' address is none.</exception>
    public static WebApplication Build(GraphServerOptions options, IGraphStore store, Ontology ontology) => Build(options, store, ontology, _ => { });

    internal static WebApplication Build(GraphServerOptions options, IGraphStore store, Ontology ontology, Action<WebApplicationBuilder> configure)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions { ApplicationName = "graphservice" });
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            // GraphQLPost, which alone reads bodies, has its limit; what is longer is answered and dropped (UnreadBody), not cut off.
            kestrel.Limits.MaxRequestBodySize = null;
        });
        builder.WebHost.UseUrls(options.Url);
        Log(builder.Logging, options);
        builder.Services.AddRoutingCore();
        builder.Services.AddResponseCompression(Compress);
        builder.Services.Configure<BrotliCompressionProviderOptions>(o => o.Level = CompressionLevel.Fastest);
        builder.Services.Configure<GzipCompressionProviderOptions>(o => o.Level = CompressionLevel.Fastest);
        builder.Services.Configure<HostFilteringOptions>(o => (o.AllowedHosts, o.IncludeFailureMessage) = (Hosts(options), false));
        if (options.Probe is { } probe)
            builder.Services.AddHostedService(services => new StoreWatch(probe, options.Readiness, TimeProvider.System, services.GetRequiredService<ILogger<StoreWatch>>()));
        builder.Services.AddSingleton(services => First(services.GetRequiredService<ILoggerFactory>(), options, store, ontology));
        configure(builder);
        var app = builder.Build();
        Route(app, options, app.Services.GetRequiredService<LiveGraph>());
        return app;
    }

    private static LiveGraph First(ILoggerFactory logs, GraphServerOptions options, IGraphStore store, Ontology ontology)
    {
        var engine = GraphQLEngine.Create(store, ontology, options.Limits, logs.CreateLogger(nameof(GraphQLEngine)), options.History);
        return new LiveGraph(new Served(engine, store, ontology), new Subscribers(options.MaxSubscribers, logs.CreateLogger(nameof(Subscribers))));
    }

    // Each request takes what is served once, so that it sees one graph, whatever takes its place meanwhile.
    private static void Route(WebApplication app, GraphServerOptions options, LiveGraph live)
    {
        var events = new EventStreams(live.Subscribers, options);
        var pages = new Pages(options.PagesDirectory);
        app.Use(next => context => UnreadBody.DropAsync(context, next));
        app.Use(next => context => SecurityHeaders.AddAsync(context, next));
        app.UseResponseCompression();
        app.Use(next => context => JsonErrors.AddAsync(context, next));
        app.UseHostFiltering();
        pages.UseAssets(app);
        app.UseRouting();
        app.MapPost("/graphql", context => GraphQLPost.AnswerAsync(context, live.Now.Engine, events, options.MaxBodyBytes));
        app.MapGet("/graphql", context => GraphQLGet.AnswerAsync(context, live.Now.Engine, events));
        app.MapMethods("/playground", Reading, context => pages.WriteAsync(context, "playground.html"));
        app.MapMethods("/schema.graphql", Reading, context => SchemaText.WriteAsync(context, live.Now.Engine.Sdl));
        app.MapMethods("/export/{format}", Reading, context => new ExportRoute(live.Now).AnswerAsync(context));
        app.MapMethods("/healthz", Reading, HealthChecks.HealthAsync);
        app.MapMethods("/readyz", Reading, context => HealthChecks.ReadyAsync(context, options.Readiness));
        app.MapMethods("/", Reading, Lead);
    }

    private static readonly string[] Reading = [HttpMethods.Get, HttpMethods.Head];

    private static Task Lead(HttpContext context)
    {
        context.Response.Redirect("/playground");
        return Task.CompletedTask;
    }

    private static void Compress(ResponseCompressionOptions options)
    {
        // The answers hold no secret that an attacker could guess by their compressed length.
        options.EnableForHttps = true;
        options.Providers.Add<BrotliCompressionProvider>();
        options.Providers.Add<GzipCompressionProvider>();
        options.MimeTypes = [.. ResponseCompressionDefaults.MimeTypes, MediaTypes.GraphQL, "text/javascript", "text/markdown", "image/svg+xml", "application/graphql", "font/ttf"];
    }

    private static void Log(ILoggingBuilder logging, GraphServerOptions options)
    {
        logging.SetMinimumLevel(LogLevel.Warning);
        // That it could not start is thrown, too, and said by whoever started it.
        logging.AddFilter("Microsoft.Extensions.Hosting", LogLevel.None);
        logging.AddSimpleConsole(o => o.SingleLine = true);
        logging.Services.Configure<Microsoft.Extensions.Logging.Console.ConsoleLoggerOptions>(o => o.LogToStandardErrorThreshold = LogLevel.Trace);
        // A port in use, the commonest of failures, is told by the verb in one line; the host would add a stack trace.
        logging.AddFilter("Microsoft.Extensions.Hosting.Internal.Host", LogLevel.None);
        if (options.Log is { } provider)
            logging.AddProvider(provider);
    }

    private static IList<string> Hosts(GraphServerOptions options) =>
        options.AllowedHosts.Count > 0 ? options.AllowedHosts
        : ListensToThisMachine(options.Url) ? ThisMachine
        : ["*"];

    private static bool ListensToThisMachine(string url)
    {
        var host = BindingAddress.Parse(url).Host;
        return host.Equals("localhost", StringComparison.OrdinalIgnoreCase) || (IPAddress.TryParse(host.Trim('[', ']'), out var address) && IPAddress.IsLoopback(address));
    }
}
