using GraphQLParser.AST;
using GraphService.Conflicts;
using GraphService.Diagnostics;
using GraphService.Documents;
using GraphService.Entities;
using GraphService.Ontologies;
using GraphService.Server.GraphQL.Documents;
using GraphService.Server.Stored;
using GraphService.Statements;
using GraphService.Stores;

namespace GraphService.Server.GraphQL.Loading;

/// <summary>What the resolvers of one operation share: the store, and loaders that make one call of a level. It is the engine's user context, hence a dictionary.</summary>
internal sealed class Operation(IGraphStore store, Ontology ontology, int maxItems, QueryDocument document, CancellationTokenSource stop)
    : Dictionary<string, object?>
{
    private readonly Dictionary<string, object> keyed = new(StringComparer.Ordinal);
    private readonly Dictionary<GraphQLField, object> plans = [];
    private readonly Dictionary<EarlierGraph, Operation> earlier = new(ReferenceEqualityComparer.Instance);
    private readonly Operation? whole;
    private readonly Lock gate = new();
    private Task<string>? contentHash;
    private HashSet<string>? relations;
    private int items;

    // The same operation, asking another graph.
    private Operation(Operation whole, EarlierGraph graph, int maxItems, QueryDocument document, CancellationTokenSource stop)
        : this(graph.Store, graph.Graph.Ontology, maxItems, document, stop) => this.whole = whole;

    public IGraphStore Store { get; } = store;

    public Ontology Ontology { get; } = ontology;

    /// <summary>The graphs that were served before; null where there is nothing to compare with.</summary>
    public GraphHistory? History { get; init; }

    /// <summary>Whether something of the operation asks an earlier graph.</summary>
    public bool AsksEarlier { get; private set; }

    public Loader<EntityId, Entity?> Entities => field ??= new(Store.GetEntitiesAsync);

    public Loader<StatementId, Statement?> Statements => field ??= new(Store.GetStatementsAsync);

    public Loader<DocumentId, SourceDocument?> Documents => field ??= new(Store.GetDocumentsAsync);

    public Loader<DocumentId, SourceText?> Texts => field ??= new(Store.GetTextsAsync);

    public Loader<PassageId, Passage?> Passages => field ??= new(Store.GetPassagesAsync);

    public Loader<TextPosition, Passage?> PassagesAt => field ??= new(Store.GetPassagesAtAsync);

    public Loader<ConflictId, Conflict?> Conflicts => field ??= new(Store.GetConflictsAsync);

    public Loader<EntityId, int> Degrees => field ??= new(Store.GetDegreesAsync);

    public Loader<EntityId, IReadOnlyList<SourceDocument>> DocumentsOfEntities => field ??= new(Store.GetDocumentsOfEntitiesAsync);

    public Loader<PassageId, IReadOnlyList<Statement>> StatementsOfPassages => field ??= new(Store.GetStatementsOfPassagesAsync);

    public Loader<StatementId, IReadOnlyList<Conflict>> ConflictsOfStatements => field ??= new(Store.GetConflictsOfStatementsAsync);

    public Loader<DocumentId, IReadOnlyList<Diagnostic>> DiagnosticsOfDocuments => field ??= new(Store.GetDiagnosticsOfDocumentsAsync);

    /// <summary>Whether a cursor may stand in the answer.</summary>
    public bool AsksForCursors { get; } = document.AsksForCursors;

    /// <summary>The document's fragments by name.</summary>
    public IReadOnlyDictionary<string, GraphQLFragmentDefinition> Fragments { get; } = document.Fragments;

    /// <summary>Whether a field is one that a predicate gives to entities.</summary>
    public bool IsRelation(string field) => (relations ??= [.. Ontology.Predicates.SelectMany(p => new[] { p.Field, p.InverseField }).OfType<string>()]).Contains(field);

    /// <summary>Whether the answer grew too large and the operation was stopped.</summary>
    public bool IsTooLarge => items > maxItems;

    /// <summary>Notes items of a list that go into the answer. Beyond the limit it stops the whole operation: an error for each list would be as long.</summary>
    public void AddItems(int more)
    {
        if (whole is not null)
        {
            whole.AddItems(more);
            return;
        }
        if (Interlocked.Add(ref items, more) <= maxItems)
            return;
        stop.Cancel();
        stop.Token.ThrowIfCancellationRequested();
    }

    /// <summary>The operation as it asks an earlier graph: with loaders of its own, but the same limits.</summary>
    public Operation Earlier(EarlierGraph graph)
    {
        lock (gate)
        {
            AsksEarlier = true;
            if (!earlier.TryGetValue(graph, out var operation))
                earlier[graph] = operation = new Operation(this, graph, maxItems, document, stop);
            return operation;
        }
    }

    /// <summary>The hash of the graph that there was when the operation first asked for it; an import may have changed it since.</summary>
    public ValueTask<string> FirstContentHashAsync(CancellationToken cancellation)
    {
        lock (gate)
            return new(contentHash ??= Store.GetContentHashAsync(cancellation).AsTask());
    }

    /// <summary>The loader of a field with arguments: one for all fields of the operation that ask the same of different keys.</summary>
    public Loader<TKey, TValue> Keyed<TKey, TValue>(string key, Func<IReadOnlyList<TKey>, CancellationToken, ValueTask<IReadOnlyList<TValue>>> fetch)
        where TKey : notnull
    {
        lock (gate)
        {
            if (!keyed.TryGetValue(key, out var loader))
                keyed[key] = loader = new Loader<TKey, TValue>(fetch);
            return (Loader<TKey, TValue>)loader;
        }
    }

    /// <summary>What a field of the document asks for, read from its arguments once, not once for each object that has the field.</summary>
    public TPlan Plan<TPlan>(GraphQLField node, Func<TPlan> make)
        where TPlan : class
    {
        lock (gate)
        {
            if (!plans.TryGetValue(node, out var plan))
                plans[node] = plan = make();
            return (TPlan)plan;
        }
    }
}
