using System.Diagnostics;
using System.Text.Json;

namespace GraphService.Benchmarks.Servers;

/// <summary>The built service as a process of its own on a free port of this machine.</summary>
internal sealed class ServerProcess : IDisposable
{
    private readonly Process process;
    private readonly DirectoryInfo folder;

    private ServerProcess(Process process, DirectoryInfo folder, Uri url) => (this.process, this.folder, Url) = (process, folder, url);

    public Uri Url { get; }

    public int Id => process.Id;

    public bool HasEnded => process.HasExited;

    public static Task<ServerProcess> EmbeddedAsync(string graph) => StartAsync(["--graph", graph]);

    public static Task<ServerProcess> Neo4jAsync(TestNeo4j neo4j, Uri? url = null) =>
        StartAsync(["--store", "neo4j", "--neo4j-url", (url ?? neo4j.Url).ToString(), "--neo4j-user", neo4j.User], neo4j.Password);

    private static async Task<ServerProcess> StartAsync(IEnumerable<string> arguments, string? password = null)
    {
        // Outside of any workspace, the ontology is the default one.
        var folder = Directory.CreateTempSubdirectory("graphservice-served-");
        var program = Path.Combine(AppContext.BaseDirectory, "GraphService.Server.dll");
        var start = new ProcessStartInfo(Environment.ProcessPath is { } path && Path.GetFileNameWithoutExtension(path) == "dotnet" ? path : "dotnet",
            [program, "serve", "--url", "http://127.0.0.1:0", "--json", .. arguments])
        {
            RedirectStandardOutput = true,
            WorkingDirectory = folder.FullName,
        };
        if (password is not null)
            start.Environment["GRAPHSERVICE_NEO4J__PASSWORD"] = password;
        var process = Process.Start(start) ?? throw new InvalidOperationException("the service did not start");
        var line = await process.StandardOutput.ReadLineAsync() ?? throw new InvalidOperationException("the service ended while it started");
        using var json = JsonDocument.Parse(line);
        return new ServerProcess(process, folder, new Uri(json.RootElement.GetProperty("url").GetString()!));
    }

    public void Dispose()
    {
        if (!process.HasExited)
            process.Kill();
        process.WaitForExit();
        process.Dispose();
        folder.Delete(recursive: true);
    }
}
