using GraphService.Embedded;
using GraphService.Graphs;
using GraphService.Neo4j.Clients;
using GraphService.Neo4j.Reading;
using GraphService.Ontologies;
using GraphService.Server.Options;
using GraphService.Stores;

namespace GraphService.Server.Verbs;

/// <summary>What <c>serve</c> answers from: the workspace, compiled, or a Neo4j that <c>import</c> has filled.</summary>
/// <param name="Store">The graph.</param>
/// <param name="Ontology">What its schema is made of.</param>
/// <param name="Description">For people.</param>
/// <param name="Compiled">The graph, where it is in memory.</param>
/// <param name="Database">What the store asks; null where it needs nothing.</param>
internal sealed record ServedGraph(IGraphStore Store, Ontology Ontology, string Description, CompiledGraph? Compiled, Neo4jClient? Database) : IDisposable
{
    public const string Embedded = "embedded";
    public const string Neo4j = "neo4j";

    // Reading so many leaves gigabytes that nobody uses any more, and which the process would keep until something else asks for memory.
    private const int ManyStatements = 100_000;

    /// <summary>What a store's name stands for, for a verb that reads it once.</summary>
    /// <exception cref="WrongUseException">There is no such store, or it can't be used.</exception>
    public static ServedGraph Open(VerbCall call, string? store) =>
        Checked(store) == Embedded ? OfWorkspace(GraphSource.Open(call), strict: false) : OfDatabase(call);

    /// <summary>The store that a name means.</summary>
    /// <exception cref="WrongUseException">There is no such store.</exception>
    public static string Checked(string? store) => (store ?? Embedded) switch
    {
        Embedded => Embedded,
        Neo4j => Neo4j,
        var other => throw new WrongUseException($"there is no store '{other}'; there are {Embedded} and {Neo4j}"),
    };

    /// <summary>A compiled graph.</summary>
    /// <exception cref="VerbFailedException">It has errors, and none are wanted.</exception>
    public static ServedGraph OfWorkspace(CompiledGraph graph, bool strict)
    {
        if (strict && GraphSource.HasErrors(graph))
            throw new VerbFailedException($"{GraphSource.Describe(graph)}; graphservice check shows them");
        var errors = GraphSource.HasErrors(graph) ? " (graphservice check shows them)" : "";
        var served = new ServedGraph(new EmbeddedGraphStore(graph), graph.Ontology, GraphSource.Describe(graph) + errors, graph, null);
        GiveBackMemory(graph);
        return served;
    }

    /// <summary>Gives back the memory that reading a large graph took.</summary>
    public static void GiveBackMemory(CompiledGraph graph)
    {
        if (graph.Statements.Count >= ManyStatements)
            GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
    }

    /// <summary>The database need not be there: the service says so until it is.</summary>
    /// <exception cref="WrongUseException">The address can't be used, or a graph is given that would not be served.</exception>
    public static ServedGraph OfDatabase(VerbCall call)
    {
        if (call.Text(CommonOptions.Graph) is not null)
            throw new WrongUseException("--graph is of no use with --store neo4j, which serves what graphservice import has brought there");
        return OfDatabase(call, GraphSource.OntologyOf(call));
    }

    /// <summary>What a database holds, read with an ontology.</summary>
    /// <exception cref="WrongUseException">The address can't be used.</exception>
    public static ServedGraph OfDatabase(VerbCall call, Ontology ontology)
    {
        var database = Neo4jSettings.Of(call);
        var client = new Neo4jClient(database);
        return new ServedGraph(new Neo4jGraphStore(client, ontology), ontology, $"from {database.Url}, database {database.Database}", null, client)
        {
            // Twice as many operations as the database works on at once: while some are written out, others keep it busy.
            MaxConcurrent = 2 * database.MaxConcurrent,
        };
    }

    /// <summary>How many operations it can take at once; null where nothing is known of it.</summary>
    public int? MaxConcurrent { get; private init; }

    public void Dispose() => Database?.Dispose();
}
