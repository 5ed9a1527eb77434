// Stand-ins until the branches embedded and graphql are merged; then this file goes.
#pragma warning disable
namespace GraphService.Embedded
{
    public sealed class EmbeddedGraphStore(GraphService.Graphs.CompiledGraph graph)
    {
        public GraphService.Graphs.CompiledGraph Graph => graph;
    }
}

namespace GraphService.Server.GraphQL
{
    public sealed class GraphQLEngine
    {
        public static GraphQLEngine Create(object store, GraphService.Ontologies.Ontology ontology) => new();

        public ValueTask<string> ExecuteJsonAsync(string query, string? variablesJson, CancellationToken cancellation) =>
            new(query.Contains("broken") ? """{"errors":[{"message":"placeholder"}]}""" : """{"data":{}}""");
    }
}

namespace GraphService.Server.Http
{
    public sealed class GraphServerOptions
    {
        public string Url { get; set; } = "http://127.0.0.1:8080";
    }

    public static class GraphServer
    {
        public static WebApplication Build(GraphServerOptions options, object store, GraphService.Graphs.CompiledGraph? graph)
        {
            var builder = WebApplication.CreateSlimBuilder();
            builder.Logging.ClearProviders();
            var app = builder.Build();
            app.Urls.Add(options.Url);
            app.MapGet("/healthz", () => "alive");
            return app;
        }
    }
}
