using System.Text;

namespace GraphService.Benchmarks.RandomRuns;

/// <param name="Kind">valid, slightly wrong or wild.</param>
/// <param name="Body">Its bytes.</param>
/// <param name="ContentType">Its header, which may be none.</param>
/// <param name="Accept">Its header, which may be none.</param>
internal sealed record RandomRequest(string Kind, byte[] Body, string ContentType, string Accept)
{
    public HttpRequestMessage Message(Uri server)
    {
        var message = new HttpRequestMessage(HttpMethod.Post, new Uri(server, "/graphql")) { Content = new ByteArrayContent(Body) };
        message.Content.Headers.TryAddWithoutValidation("Content-Type", ContentType);
        message.Headers.TryAddWithoutValidation("Accept", Accept);
        return message;
    }

    public override string ToString() => $"{Kind}; Content-Type: {ContentType}; Accept: {Accept}\n{Encoding.UTF8.GetString(Body)}";
}
