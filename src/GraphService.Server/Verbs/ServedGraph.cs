using GraphService.Embedded;
using GraphService.Neo4j.Clients;
using GraphService.Neo4j.Reading;
using GraphService.Ontologies;
using GraphService.Server.Http;
using GraphService.Server.Options;
using GraphService.Stores;

namespace GraphService.Server.Verbs;

/// <summary>What <c>serve</c> answers from: the workspace, compiled, or a Neo4j that <c>import</c> has filled.</summary>
/// <param name="Store">The graph.</param>
/// <param name="Ontology">What its schema is made of.</param>
/// <param name="Description">For people.</param>
/// <param name="ContentHash">The graph's, where it is known from the start.</param>
/// <param name="Database">What the store asks; null where it needs nothing.</param>
internal sealed record ServedGraph(IGraphStore Store, Ontology Ontology, string Description, string? ContentHash, Neo4jClient? Database) : IDisposable
{
    public const string Embedded = "embedded";
    public const string Neo4j = "neo4j";

    // Reading so many leaves gigabytes that nobody uses any more, and which the process would keep until something else asks for memory.
    private const int ManyStatements = 100_000;

    /// <summary>What a store's name stands for, for a verb that reads it once.</summary>
    /// <exception cref="WrongUseException">There is no such store, or it can't be used.</exception>
    public static ServedGraph Open(VerbCall call, string? store) => Open(call, store, new GraphServerOptions(), strict: false);

    /// <inheritdoc cref="Open(VerbCall, string?)"/>
    public static ServedGraph Open(VerbCall call, string? store, GraphServerOptions options, bool strict) => (store ?? Embedded) switch
    {
        Embedded => OfWorkspace(call, strict),
        Neo4j => OfDatabase(call, options),
        var other => throw new WrongUseException($"there is no store '{other}'; there are {Embedded} and {Neo4j}"),
    };

    /// <exception cref="VerbFailedException">The workspace has errors, and none are wanted.</exception>
    private static ServedGraph OfWorkspace(VerbCall call, bool strict)
    {
        var graph = GraphSource.Open(call);
        if (strict && GraphSource.HasErrors(graph))
            throw new VerbFailedException($"{GraphSource.Describe(graph)}; graphservice check shows them");
        var errors = GraphSource.HasErrors(graph) ? " (graphservice check shows them)" : "";
        var served = new ServedGraph(new EmbeddedGraphStore(graph), graph.Ontology, GraphSource.Describe(graph) + errors, graph.ContentHash, null);
        if (graph.Statements.Count >= ManyStatements)
            GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
        return served;
    }

    /// <summary>The database need not be there: the service says so until it is.</summary>
    /// <exception cref="WrongUseException">The address can't be used, or a graph is given that would not be served.</exception>
    private static ServedGraph OfDatabase(VerbCall call, GraphServerOptions options)
    {
        if (call.Text(CommonOptions.Graph) is not null)
            throw new WrongUseException("--graph is of no use with --store neo4j, which serves what graphservice import has brought there");
        return OfDatabase(call, GraphSource.OntologyOf(call), options);
    }

    /// <summary>What a database holds, read with an ontology.</summary>
    /// <exception cref="WrongUseException">The address can't be used.</exception>
    public static ServedGraph OfDatabase(VerbCall call, Ontology ontology) => OfDatabase(call, ontology, new GraphServerOptions());

    private static ServedGraph OfDatabase(VerbCall call, Ontology ontology, GraphServerOptions options)
    {
        var database = Neo4jSettings.Of(call);
        var client = new Neo4jClient(database);
        var store = new Neo4jGraphStore(client, ontology);
        options.Probe = store.ProbeAsync;
        options.Readiness = new Readiness();
        // Twice as many operations as the database works on at once: while some are written out, others keep it busy.
        options.Limits.MaxConcurrent = 2 * database.MaxConcurrent;
        return new ServedGraph(store, ontology, $"from {database.Url}, database {database.Database}", null, client);
    }

    public void Dispose() => Database?.Dispose();
}
