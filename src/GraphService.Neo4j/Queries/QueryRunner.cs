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
/// <param name="send">Sends the text of a query, and gives its rows.</param>
internal sealed class QueryRunner(Func<string, Parameters, CancellationToken, Task<IReadOnlyList<PropertyMap>>> send)
{
    /// <summary>The rows of a query. One that is cancelled already is not sent.</summary>
    /// <exception cref="StoreUnavailableException">The database can't answer now.</exception>
    /// <exception cref="StoreOverloadedException">Too many requests wait for it, or the answer is too large.</exception>
    public async Task<IReadOnlyList<PropertyMap>> RunAsync(string name, Parameters parameters, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        try
        {
            return await send(CypherQuery.Text(name), new() { { "ask", Map(parameters) } }, cancellation);
        }
        catch (Neo4jException e) when (Explained(e) is { } known)
        {
            throw known;
        }
    }

    // A key that is not there is null.
    private static PropertyMap Map(Parameters parameters)
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
