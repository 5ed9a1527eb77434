namespace GraphService.Benchmarks.Comparisons;

/// <summary>A client with a connection for each request that is under way.</summary>
internal static class LoadClient
{
    public static HttpClient Create(double seconds = 100) => new(new SocketsHttpHandler
    {
        UseProxy = false,
        UseCookies = false,
        AllowAutoRedirect = false,
        ActivityHeadersPropagator = null,
        PooledConnectionLifetime = TimeSpan.FromMinutes(30),
    })
    {
        Timeout = TimeSpan.FromSeconds(seconds),
    };
}
