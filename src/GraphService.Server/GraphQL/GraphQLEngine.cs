using GraphQL;
using GraphQL.Execution;
using GraphQL.Types;
using GraphQL.Utilities;
using GraphQL.Validation;
using GraphQLParser.AST;
using GraphService.Comparisons;
using GraphService.Ontologies;
using GraphService.Server.GraphQL.Answers;
using GraphService.Server.GraphQL.Documents;
using GraphService.Server.GraphQL.Errors;
using GraphService.Server.GraphQL.Loading;
using GraphService.Server.GraphQL.Schemas;
using GraphService.Server.Stored;
using GraphService.Stores;

namespace GraphService.Server.GraphQL;

/// <summary>Answers GraphQL over one store. Safe for concurrent use.</summary>
public sealed class GraphQLEngine
{
    private static readonly IEnumerable<IValidationRule> NoRules = [];
    private static readonly DocumentExecuter Running = Executer(new ParallelExecutionStrategy());
    private static readonly DocumentExecuter Checking = Executer(new NoExecution());

    private readonly IGraphStore store;
    private readonly Ontology ontology;
    private readonly QueryLimits limits;
    private readonly ILogger log;
    private readonly Schema schema;
    private readonly QueryParser parser;
    private readonly DocumentCache cache;
    private readonly Turns turns;
    private readonly GraphHistory? history;

    private GraphQLEngine(IGraphStore store, Ontology ontology, QueryLimits limits, ILogger log, Turns turns, GraphHistory? history)
    {
        (this.store, this.ontology, this.limits, this.log, this.turns, this.history) = (store, ontology, limits, log, turns, history);
        schema = GraphSchema.Of(ontology);
        parser = new QueryParser(limits);
        cache = new DocumentCache(limits.CachedDocuments);
        Sdl = schema.Print(new PrintOptions { StringComparison = null });
    }

    /// <summary>The schema as SDL.</summary>
    public string Sdl { get; }

    /// <summary>The most that a request's variables may be nested.</summary>
    internal int MaxVariableDepth => limits.MaxVariableDepth;

    /// <param name="store">What is asked.</param>
    /// <param name="ontology">What the schema is made of; the store's own, or one that holds it.</param>
    /// <param name="limits">What is answered at most; the defaults where null.</param>
    /// <param name="log">Where unexpected errors go; nowhere where null.</param>
    public static GraphQLEngine Create(IGraphStore store, Ontology ontology, QueryLimits? limits = null, ILogger? log = null) =>
        Create(store, ontology, limits, log, null);

    /// <summary>The same, for a graph that can be compared with those that were served before it.</summary>
    internal static GraphQLEngine Create(IGraphStore store, Ontology ontology, QueryLimits? limits, ILogger? log, GraphHistory? history)
    {
        var most = limits ?? new QueryLimits();
        return new(store, ontology, most, log ?? Microsoft.Extensions.Logging.Abstractions.NullLogger.Instance, new Turns(most), history);
    }

    /// <summary>An engine for the graph that takes this one's place, with the same limits: operations of both count together.</summary>
    internal GraphQLEngine For(IGraphStore next, Ontology nextOntology, GraphHistory? nextHistory) => new(next, nextOntology, limits, log, turns, nextHistory);

    /// <summary>Answers a request. What is wrong with it is in the answer, not thrown.</summary>
    /// <exception cref="OperationCanceledException">The caller no longer wants the answer.</exception>
    public async ValueTask<GraphQLAnswer> ExecuteAsync(GraphQLRequest request, CancellationToken cancellation)
    {
        try
        {
            var document = DocumentOf(request.Query);
            if (KindOf(document, request.OperationName) == OperationType.Subscription)
                throw new BadUserInputError("A subscription is answered as server-sent events: send it with the header Accept: text/event-stream.");
            using var turn = document.AsksForGraph ? await turns.TakeAsync(cancellation) : null;
            return await RunAsync(Running, document, request, null, cancellation);
        }
        catch (ExecutionError error)
        {
            return GraphQLAnswer.Refused(error);
        }
    }

    /// <summary>Finds out whether an operation would be refused before it runs, and runs nothing.</summary>
    internal Task<GraphQLAnswer> CheckAsync(GraphQLRequest request, CancellationToken cancellation) => RunAsync(Checking, request, null, cancellation);

    /// <summary>
    /// Answers a subscription's operation on one change. It waits for no turn: whoever publishes a change bounds how many run at once.
    /// </summary>
    internal Task<GraphQLAnswer> AnswerEventAsync(GraphQLRequest request, GraphChange change, CancellationToken cancellation) =>
        RunAsync(Running, request, change, cancellation);

    /// <summary>Answers a document with the JSON of its variables, as JSON.</summary>
    public async ValueTask<string> ExecuteJsonAsync(string query, string? variablesJson, string? operationName, CancellationToken cancellation)
    {
        try
        {
            var variables = JsonVariables.Parse(variablesJson, limits.MaxVariableDepth);
            return (await ExecuteAsync(new GraphQLRequest(query, variables, operationName), cancellation)).ToJson();
        }
        catch (ServiceError error)
        {
            return GraphQLAnswer.Refused(error).ToJson();
        }
    }

    /// <summary>Whether a request means a mutation; false where that can't be told.</summary>
    internal bool IsMutation(GraphQLRequest request) => KindOf(request) == OperationType.Mutation;

    /// <summary>Whether a request means a subscription; false where that can't be told.</summary>
    internal bool IsSubscription(GraphQLRequest request) => KindOf(request) == OperationType.Subscription;

    private static DocumentExecuter Executer(IExecutionStrategy strategy) =>
        new(new GraphQLDocumentBuilder(), new DocumentValidator(), new OneStrategy(strategy), []);

    private OperationType? KindOf(GraphQLRequest request)
    {
        try
        {
            return KindOf(DocumentOf(request.Query), request.OperationName);
        }
        catch (ExecutionError)
        {
            return null;
        }
    }

    private static OperationType? KindOf(QueryDocument document, string? name) => document.Syntax.Definitions.OfType<GraphQLOperationDefinition>()
        .FirstOrDefault(o => string.IsNullOrEmpty(name) || o.Name == name)?.Operation;

    private QueryDocument DocumentOf(string text)
    {
        var document = cache.Find(text);
        if (document is null)
            cache.Keep(text, document = parser.Parse(text));
        return document;
    }

    private async Task<GraphQLAnswer> RunAsync(DocumentExecuter executer, GraphQLRequest request, object? root, CancellationToken cancellation)
    {
        try
        {
            return await RunAsync(executer, DocumentOf(request.Query), request, root, cancellation);
        }
        catch (ExecutionError error)
        {
            return GraphQLAnswer.Refused(error);
        }
    }

    private async Task<GraphQLAnswer> RunAsync(
        DocumentExecuter executer, QueryDocument document, GraphQLRequest request, object? root, CancellationToken cancellation)
    {
        if (KindOf(document, request.OperationName) == OperationType.Mutation)
            throw new NoSuchOperationError("mutation");
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        var operation = new Operation(store, ontology, limits.MaxItems, document, stop) { History = history };
        var options = new ExecutionOptions
        {
            Schema = schema,
            Root = root,
            Document = document.Syntax,
            Query = request.Query,
            OperationName = request.OperationName,
            Variables = request.Variables is null ? Inputs.Empty : new Inputs(new Dictionary<string, object?>(request.Variables)),
            ValidationRules = document.IsValid ? NoRules : null,
            UserContext = operation,
            CancellationToken = stop.Token,
            Timeout = limits.Timeout,
            UnhandledExceptionDelegate = Log,
        };
        options.Listeners.Add(new ConditionListener());
        options.Listeners.Add(new CostListener(document, limits.MaxCost));
        try
        {
            var result = await executer.ExecuteAsync(options);
            // A timeout is a failure on the way, not a refusal.
            if (!result.Executed && result.Errors?.Any(e => e is TimeoutError) == true)
                result.Executed = true;
            return new GraphQLAnswer(result);
        }
        catch (OperationCanceledException) when (operation.IsTooLarge && !cancellation.IsCancellationRequested)
        {
            var error = new QueryTooComplexError($"The answer has more than {limits.MaxItems} items of lists: ask for fewer (first, last, limit).");
            return new GraphQLAnswer(new ExecutionResult { Errors = [error], Executed = true });
        }
    }

    private Task Log(UnhandledExceptionContext context)
    {
        // That a database is away is told once, by whoever watches it, not with each of the requests that meet it.
        if (context.OriginalException is not (StoreUnavailableException or StoreOverloadedException))
            UnexpectedError(log, context.FieldContext?.FieldDefinition.Name ?? "", context.OriginalException);
        return Task.CompletedTask;
    }

    private static readonly Action<ILogger, string, Exception?> UnexpectedError =
        LoggerMessage.Define<string>(LogLevel.Error, new EventId(1, nameof(UnexpectedError)), "Unexpected error while answering the field {Field}");
}
