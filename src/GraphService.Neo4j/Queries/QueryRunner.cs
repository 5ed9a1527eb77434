using System.Buffers;
using System.Text;
using System.Text.Json;
using GraphService.Neo4j.Clients.Errors;
using GraphService.Neo4j.Clients.Values;
using GraphService.Neo4j.Layout;
using GraphService.Stores;

namespace GraphService.Neo4j.Queries;

/// <summary>
/// Sends the queries of <c>cypher/queries</c>, and says what went wrong in the words of the store contract. What a query is asked is one map,
/// <c>$ask</c>: Neo4j keeps a plan for each combination of the types of a query's parameters, null among them, so with a parameter for each
/// figure every new combination is planned anew, which took 300 to 900 ms where the query itself takes 10.
/// </summary>
internal sealed class QueryRunner
{
    private readonly Func<string, Parameters, CancellationToken, Task<IReadOnlyList<PropertyMap>>> send;
    private readonly Func<string, Parameters, CancellationToken, Task<IReadOnlyList<PropertyMap>>> sendGathered;
    private readonly ReadGathering gathering;

    /// <param name="send">Sends the text of a query, and gives its rows.</param>
    /// <param name="sendGathered">The same for queries that are gathered, whose values are told apart without their types; <paramref name="send"/> where null.</param>
    /// <param name="limits">How much is gathered; the defaults where null.</param>
    /// <param name="time">The time by which waiting is measured; the system's where null.</param>
    public QueryRunner(
        Func<string, Parameters, CancellationToken, Task<IReadOnlyList<PropertyMap>>> send,
        Func<string, Parameters, CancellationToken, Task<IReadOnlyList<PropertyMap>>>? sendGathered = null,
        GatheringLimits? limits = null,
        TimeProvider? time = null)
    {
        (this.send, this.sendGathered) = (send, sendGathered ?? send);
        gathering = new ReadGathering(SendAsync, limits ?? new GatheringLimits(), time ?? TimeProvider.System);
    }

    /// <summary>The rows of a query about some things, each with its <c>id</c>, or about the whole graph; sent together with others' that ask the same.</summary>
    /// <inheritdoc cref="RunAsync(QueryShape, Parameters, CancellationToken)"/>
    public Task<IReadOnlyList<PropertyMap>> AskAsync(QueryShape shape, IReadOnlyList<string> ids, Parameters parameters, CancellationToken cancellation) =>
        gathering.AskAsync(new GatheredQuery(shape, parameters, KeyOf(shape, parameters)), ids, cancellation);

    /// <inheritdoc cref="RunAsync(QueryShape, Parameters, CancellationToken)"/>
    public Task<IReadOnlyList<PropertyMap>> RunAsync(string name, Parameters parameters, CancellationToken cancellation) => RunAsync(new QueryShape(name), parameters, cancellation);

    /// <summary>The rows of a query. One that is cancelled already is not sent.</summary>
    /// <exception cref="StoreUnavailableException">The database can't answer now.</exception>
    /// <exception cref="StoreOverloadedException">Too many requests wait for it, or the answer is too large.</exception>
    public Task<IReadOnlyList<PropertyMap>> RunAsync(QueryShape shape, Parameters parameters, CancellationToken cancellation) => RunAsync(send, shape, parameters, cancellation);

    private static async Task<IReadOnlyList<PropertyMap>> RunAsync(Func<string, Parameters, CancellationToken, Task<IReadOnlyList<PropertyMap>>> send, QueryShape shape, Parameters parameters, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        try
        {
            return await send(CypherQuery.Text(shape), new() { { "ask", Map(parameters) } }, cancellation);
        }
        catch (Neo4jException e) when (Explained(e) is { } known)
        {
            throw known;
        }
    }

    private Task<IReadOnlyList<PropertyMap>> SendAsync(GatheredQuery query, IReadOnlyCollection<string> ids, CancellationToken cancellation) =>
        RunAsync(sendGathered, query.Shape, ids.Count == 0 ? query.Parameters : new Parameters { { "ids", ids } }.With(query.Parameters), cancellation);

    private static string KeyOf(QueryShape shape, Parameters parameters)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer))
            TypedJsonWriter.Write(json, Map(parameters));
        return $"{shape.Key}\n{Encoding.UTF8.GetString(buffer.WrittenSpan)}";
    }

    /// <summary>The same as a map, in which a key that is not there is null.</summary>
    public static PropertyMap Map(Parameters parameters)
    {
        var map = new PropertyMap();
        foreach (var (name, value) in parameters)
            map.Add(name, value);
        return map;
    }

    // A statement that the server refuses is a mistake of this program, and stays what it is.
    private static Exception? Explained(Neo4jException e) => e switch
    {
        DatabaseBusyException or TransientException { IsShortage: true } => new StoreOverloadedException(e.Message, tooLarge: false, e),
        AnswerTooLargeException => new StoreOverloadedException(e.Message, tooLarge: true, e),
        DatabaseUnreachableException or CredentialsRefusedException or PermissionDeniedException or DatabaseNotFoundException or NoQueryApiException
            or TransientException or TransactionLostException => new StoreUnavailableException(e.Message, e),
        _ => null,
    };
}
