using Microsoft.Net.Http.Headers;

namespace GraphService.Server.Http;

/// <summary>Which of the two media types of GraphQL over HTTP a client wants.</summary>
internal static class MediaTypes
{
    public const string Json = "application/json";
    public const string GraphQL = "application/graphql-response+json";
    public const string Events = "text/event-stream";

    /// <summary>
    /// The one with the higher quality, and the newer one where both are as good: its status tells what happened. Without an Accept header,
    /// application/json, which clients older than the specification expect. Null where neither is wanted.
    /// </summary>
    public static string? Negotiate(HttpRequest request)
    {
        var header = request.Headers.Accept;
        if (header.Count == 0 || string.IsNullOrWhiteSpace(header.ToString()))
            return Json;
        if (!MediaTypeHeaderValue.TryParseList(header, out var accepted))
            return null;
        var (newer, older) = (Quality(accepted, GraphQL), Quality(accepted, Json));
        return newer <= 0 && older <= 0 ? null : newer >= older && Named(accepted, GraphQL) ? GraphQL : older > 0 ? Json : GraphQL;
    }

    /// <summary>Whether a client names server-sent events among what it accepts; a wildcard does not mean them.</summary>
    public static bool AcceptsEvents(HttpRequest request) =>
        MediaTypeHeaderValue.TryParseList(request.Headers.Accept, out var accepted) && Named(accepted, Events);

    /// <summary>Whether a body is JSON in UTF-8.</summary>
    public static bool IsJson(string? contentType) =>
        MediaTypeHeaderValue.TryParse(contentType, out var type)
        && type.MediaType.Equals(Json, StringComparison.OrdinalIgnoreCase)
        && (!type.Charset.HasValue || HeaderUtilities.RemoveQuotes(type.Charset).Equals("utf-8", StringComparison.OrdinalIgnoreCase));

    // A wildcard says that anything will do, not that the newer type is understood.
    private static bool Named(IEnumerable<MediaTypeHeaderValue> accepted, string type) => accepted.Any(a => a.MediaType.Equals(type, StringComparison.OrdinalIgnoreCase) && (a.Quality ?? 1) > 0);

    // The most specific range decides (RFC 9110, 12.5.1).
    private static double Quality(IEnumerable<MediaTypeHeaderValue> accepted, string type) => accepted
        .Select(a => (Range: a, Rank: Rank(a, type)))
        .Where(a => a.Rank > 0 && IsUtf8(a.Range))
        .OrderByDescending(a => a.Rank).ThenByDescending(a => a.Range.Quality ?? 1)
        .Select(a => a.Range.Quality ?? 1)
        .FirstOrDefault(-1);

    private static int Rank(MediaTypeHeaderValue range, string type) =>
        range.MediaType.Equals(type, StringComparison.OrdinalIgnoreCase) ? 3
        : range.MatchesAllTypes ? 1
        : range.MatchesAllSubTypes && range.Type.Equals("application", StringComparison.OrdinalIgnoreCase) ? 2
        : 0;

    private static bool IsUtf8(MediaTypeHeaderValue range) =>
        !range.Charset.HasValue || HeaderUtilities.RemoveQuotes(range.Charset).Equals("utf-8", StringComparison.OrdinalIgnoreCase);
}
