using System.Text.RegularExpressions;
using GraphService.Embedded;
using GraphService.Graphs;
using GraphService.Graphs.Files;
using GraphService.Ontologies;

namespace GraphService.Server.Stored;

/// <summary>
/// The folder of <c>serve --keep</c>: each graph that was served, as its files, in a folder that is named by its content hash. The <see cref="Most"/> that
/// were served last are kept; what else lies in the folder is left alone. Safe for concurrent use, also by several processes.
/// </summary>
internal sealed partial class KeptGraphs
{
    /// <summary>How many graphs are kept.</summary>
    public const int Most = 20;

    // Each is as large as the graph that is served.
    private const int MostInMemory = 2;

    private readonly string folder;
    private readonly TimeProvider time;
    private readonly Action<string> say;
    private readonly RecentTasks<string, EarlierGraph?> loaded = new(MostInMemory);

    private KeptGraphs(string folder, TimeProvider time, Action<string> say) => (this.folder, this.time, this.say) = (folder, time, say);

    /// <summary>The folder, which is made where there is none.</summary>
    /// <param name="folder">Its path.</param>
    /// <param name="time">Tells which graph was served last.</param>
    /// <param name="say">Is told of graphs that can't be kept, read or removed.</param>
    /// <exception cref="IOException">It can't be made.</exception>
    public static KeptGraphs Open(string folder, TimeProvider time, Action<string> say)
    {
        Directory.CreateDirectory(folder);
        return new KeptGraphs(folder, time, say);
    }

    /// <summary>The content hashes of the graphs that are kept, the one served last first.</summary>
    public IReadOnlyList<string> Hashes() => [.. Folders().Select(f => f.Name)];

    /// <summary>Keeps a graph that is served. That it can't be kept is told, and ends nothing.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="ontology">The folder with the ontology files that it was compiled with; need not be there.</param>
    public void Keep(CompiledGraph graph, string? ontology)
    {
        var hash = graph.ContentHash;
        var target = Path.Combine(folder, hash);
        try
        {
            if (!Directory.Exists(target))
                Write(graph, ontology, target);
            Directory.SetLastWriteTimeUtc(target, time.GetUtcNow().UtcDateTime);
            foreach (var old in Folders().Skip(Most))
                old.Delete(recursive: true);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or GraphFileException or BrokenGraphException)
        {
            say($"{folder}: the graph {hash} can't be kept there: {e.Message}");
        }
    }

    /// <summary>The graph of a content hash; null where it is not kept, or can't be read any more.</summary>
    public async Task<EarlierGraph?> FindAsync(string hash, CancellationToken cancellation) =>
        IsHash().IsMatch(hash) && Directory.Exists(Path.Combine(folder, hash)) ? await loaded.GetAsync(hash, () => Read(hash), cancellation) : null;

    // Renamed when it is whole, so that nobody reads a part.
    private void Write(CompiledGraph graph, string? ontology, string target)
    {
        var fresh = Path.Combine(folder, $".{graph.ContentHash}.{Path.GetRandomFileName()}");
        try
        {
            GraphFiles.Write(graph, fresh);
            KeptOntology.Keep(ontology, fresh);
            Directory.Move(fresh, target);
        }
        catch (IOException) when (Directory.Exists(target))
        {
            // Another process kept the same graph meanwhile.
        }
        finally
        {
            if (Directory.Exists(fresh))
                Directory.Delete(fresh, recursive: true);
        }
    }

    private EarlierGraph? Read(string hash)
    {
        var path = Path.Combine(folder, hash);
        try
        {
            var graph = GraphFiles.Read(path, KeptOntology.Find(path) ?? DefaultOntology.Instance);
            if (graph.ContentHash == hash)
                return new EarlierGraph(graph, new EmbeddedGraphStore(graph));
            say($"{path}: the graph was altered after it was kept, and is not used");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or GraphFileException or OntologyException)
        {
            say($"{path}: the kept graph can't be read: {e.Message}");
        }
        return null;
    }

    private IEnumerable<DirectoryInfo> Folders() => new DirectoryInfo(folder).EnumerateDirectories()
        .Where(d => IsHash().IsMatch(d.Name)).OrderByDescending(d => d.LastWriteTimeUtc).ThenBy(d => d.Name, StringComparer.Ordinal);

    [GeneratedRegex("^[0-9a-f]{64}\\z")]
    private static partial Regex IsHash();
}
