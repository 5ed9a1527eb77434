using System.Runtime.InteropServices;
using System.Security.Cryptography;
using DotNet.Testcontainers.Builders;
using DotNet.Testcontainers.Containers;

namespace GraphService.Testing.Databases;

/// <summary>An empty Neo4j in a container of this process, gone when the process ends.</summary>
internal static class ServerContainer
{
    private const string Image = "neo4j:5.26-community";
    private const int Port = 7474;

    // Longer than a Neo4j takes to start on a busy machine, where it is 20 s; pulling its image comes before and isn't counted.
    private static readonly TimeSpan StartLimit = TimeSpan.FromMinutes(3);

    private static PosixSignalRegistration? termination;

    public static async Task<TestServer> StartAsync()
    {
        // Docker shows the port on all of the machine's addresses, so nobody else may know the password.
        var password = RandomNumberGenerator.GetHexString(24);
        var container = new ContainerBuilder(Image)
            .WithEnvironment("NEO4J_AUTH", $"neo4j/{password}")
            .WithEnvironment("NEO4J_dbms_usage__report_enabled", "false")
            .WithEnvironment("NEO4J_server_memory_heap_max__size", "768m")
            .WithPortBinding(Port, assignRandomHostPort: true)
            .WithWaitStrategy(Wait.ForUnixContainer().UntilHttpRequestIsSucceeded(http => http.ForPort(Port), wait => wait.WithTimeout(StartLimit)))
            .Build();
        RemoveAtExit(container);
        await container.StartAsync();
        return new($"http://{container.Hostname}:{container.GetMappedPublicPort(Port)}", "neo4j", "neo4j", password);
    }

    // Testcontainers' reaper sees to processes that are killed, but where it is turned off nobody else removes the container. .NET 10 ends at a
    // SIGTERM without ProcessExit.
    private static void RemoveAtExit(IContainer container)
    {
        AppDomain.CurrentDomain.ProcessExit += (_, _) => container.DisposeAsync().AsTask().GetAwaiter().GetResult();
        termination = PosixSignalRegistration.Create(PosixSignal.SIGTERM, _ => Environment.Exit(143));
    }
}
