namespace GraphService.Server.Tests.Http;

/// <summary>An answer that goes on, read line by line.</summary>
internal sealed class OpenStream(HttpResponseMessage response, StreamReader lines) : IAsyncDisposable
{
    public HttpResponseMessage Response { get; } = response;

    /// <summary>The next lines, as soon as they are there.</summary>
    public async Task<List<string>> LinesAsync(int count)
    {
        var read = new List<string>();
        while (read.Count < count)
            read.Add(await lines.ReadLineAsync(TestContext.Current.CancellationToken).AsTask().WaitAsync(TimeSpan.FromSeconds(60)) ?? throw new EndOfStreamException(string.Join('\n', read)));
        return read;
    }

    public ValueTask DisposeAsync()
    {
        lines.Dispose();
        Response.Dispose();
        return ValueTask.CompletedTask;
    }
}
