using GraphService.Exports;
using GraphService.Graphs;
using GraphService.Ontologies;
using GraphService.Stores;

namespace GraphService.Server.Stored;

/// <summary>Reads the whole graph of a store, as an export of it that is read back, so that it is checked like any other.</summary>
internal static class StoredGraph
{
    /// <summary>The graph that the store holds.</summary>
    /// <exception cref="ExportException">The graph was changed meanwhile.</exception>
    /// <exception cref="StoreUnavailableException">The store can't be asked, or its graph is not whole.</exception>
    /// <exception cref="StoreOverloadedException">Too much is asked of the store.</exception>
    public static async Task<CompiledGraph> ReadAsync(IGraphStore store, Ontology ontology, CancellationToken cancellation)
    {
        var folder = Directory.CreateTempSubdirectory("graphservice-");
        try
        {
            await WriteAsync(store, folder.FullName, cancellation);
            return GraphFiles.Read(folder.FullName, ontology);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static Task WriteAsync(IGraphStore store, string folder, CancellationToken cancellation) =>
        GraphExport.WriteFolderAsync(store, ExportFormats.All.First(f => f.Name == "jsonl"), ExportSelection.All, folder, cancellation);
}
