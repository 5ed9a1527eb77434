using System.Net;
using System.Text.Json;
using GraphService.Neo4j.Clients.Errors;
using GraphService.Neo4j.Clients.Values;

namespace GraphService.Neo4j.Clients;

/// <summary>
/// Takes an answer in as a whole and looks for its error, within the attempt: a connection that breaks in the middle of an answer, and an
/// error that stands behind its first rows, are failures of the attempt like any other.
/// </summary>
internal sealed class AnswerHandler(Neo4jOptions options) : DelegatingHandler
{
    /// <summary>The header by which a cluster leads the requests of a transaction to where it is.</summary>
    public const string Affinity = "neo4j-cluster-affinity";

    private static readonly HttpRequestOptionsKey<QueryAnswer> Key = new("answer");

    /// <summary>What a response that came through here says.</summary>
    public static QueryAnswer Of(HttpRequestMessage request) => request.Options.TryGetValue(Key, out var answer) ? answer : throw new InvalidOperationException("the answer was not read");

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var response = await SendOrExplainAsync(request, cancellationToken);
        try
        {
            var answer = Parse(request, response, await ReadAsync(response, cancellationToken));
            if (answer.ErrorOf((int)response.StatusCode) is { } error)
                throw error;
            if (response.Headers.TryGetValues(Affinity, out var affinity))
                answer.Affinity = affinity.First();
            request.Options.Set(Key, answer);
            return response;
        }
        catch
        {
            response.Dispose();
            throw;
        }
    }

    private async Task<HttpResponseMessage> SendOrExplainAsync(HttpRequestMessage request, CancellationToken cancellation)
    {
        try
        {
            return await base.SendAsync(request, cancellation);
        }
        catch (Exception e) when (e is HttpRequestException or IOException)
        {
            throw new DatabaseUnreachableException(e.InnerException?.Message ?? e.Message, e);
        }
        catch (OperationCanceledException e) when (!cancellation.IsCancellationRequested)
        {
            throw new DatabaseUnreachableException("no connection could be made in time", e);
        }
    }

    private async Task<byte[]> ReadAsync(HttpResponseMessage response, CancellationToken cancellation)
    {
        try
        {
            await response.Content.LoadIntoBufferAsync(options.MaxAnswerBytes, cancellation);
            return await response.Content.ReadAsByteArrayAsync(cancellation);
        }
        catch (HttpRequestException e) when (e.HttpRequestError == HttpRequestError.ConfigurationLimitExceeded)
        {
            throw new AnswerTooLargeException(options.MaxAnswerBytes, e);
        }
        catch (Exception e) when (e is HttpRequestException or IOException)
        {
            throw new DatabaseUnreachableException("the connection broke in the middle of an answer", e);
        }
    }

    private static QueryAnswer Parse(HttpRequestMessage request, HttpResponseMessage response, byte[] body)
    {
        if (body.Length == 0 && response.IsSuccessStatusCode)
            return QueryAnswer.Empty();
        try
        {
            if (body.Length > 0 && response.Content.Headers.ContentType?.MediaType is QueryRequest.MediaType or QueryRequest.PlainMediaType)
                return QueryAnswer.Parse(body, typed: request.Headers.Accept.All(a => a.MediaType != QueryRequest.PlainMediaType));
        }
        catch (Exception e) when (e is JsonException or FormatException or OverflowException or InvalidOperationException)
        {
            throw new DatabaseUnreachableException("the server's answer is not whole, or none of the Query API", e);
        }
        throw (int)response.StatusCode >= 500 ? new DatabaseUnreachableException($"the server answers {(int)response.StatusCode}")
            : response.StatusCode == HttpStatusCode.Unauthorized ? new CredentialsRefusedException("Neo.ClientError.Security.Unauthorized", "the server refuses the user or the password")
            : new NoQueryApiException($"the server answers {(int)response.StatusCode} without an answer of the Query API v2");
    }
}
