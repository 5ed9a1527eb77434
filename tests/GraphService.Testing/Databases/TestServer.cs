namespace GraphService.Testing.Databases;

/// <summary>
/// Where this test process finds its Neo4j, settled once and shared by all its tests: the one that GRAPHSERVICE_TEST_NEO4J_URL names, or else one
/// in a container.
/// </summary>
internal sealed record TestServer(string Url, string Database, string User, string? Password)
{
    // Apart from the runner's threads, of which there are few: who waits for it here must not keep it from being found.
    private static readonly Lazy<Task<TestServer>> shared = new(() => Task.Run(FindAsync));

    /// <summary>Fails, each time with the same, where there is neither.</summary>
    public static Task<TestServer> Shared => shared.Value;

    /// <summary>Whether there must be one: then a test fails where it would be skipped.</summary>
    public static bool IsRequired => Setting("REQUIRE_NEO4J") == "1";

    private static async Task<TestServer> FindAsync() => Setting("TEST_NEO4J_URL") is { } url
        ? new(url, Setting("TEST_NEO4J_DATABASE") ?? "neo4j", Setting("TEST_NEO4J_USER") ?? "neo4j", Setting("TEST_NEO4J_PASSWORD"))
        : await ServerContainer.StartAsync();

    private static string? Setting(string name) => Environment.GetEnvironmentVariable($"GRAPHSERVICE_{name}") is { Length: > 0 } value ? value.TrimEnd('/') : null;
}
