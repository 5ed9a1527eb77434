using GraphService.Exports.Reading;
using GraphService.Graphs;
using GraphService.Graphs.Pieces;
using GraphService.Stores;

namespace GraphService.Exports.Tests.CompiledGraphs;

/// <summary>Gathers the pieces of what is exported into one graph.</summary>
internal static class Parts
{
    public static async Task<CompiledGraph> OfAsync(IGraphStore store, ExportSelection selection)
    {
        var cancellation = TestContext.Current.CancellationToken;
        var exported = await ExportedGraph.OpenAsync(store, selection, cancellation);
        IGraphPieces pieces = await exported.PiecesAsync(new ExportTally(null), cancellation);
        var contents = await AllAsync(pieces.ReadContentsAsync(DocumentParts.All, cancellation));
        return new CompiledGraph
        {
            Name = pieces.Name,
            Ontology = pieces.Ontology,
            Entities = await AllAsync(pieces.ReadEntitiesAsync(cancellation)),
            Statements = await AllAsync(pieces.ReadStatementsAsync(cancellation)),
            Documents = pieces.Documents,
            Passages = [.. contents.SelectMany(c => c.Passages)],
            Mentions = [.. contents.SelectMany(c => c.Mentions)],
            Texts = contents.ToDictionary(c => c.Document.Id, c => c.Text),
            Conflicts = await AllAsync(pieces.ReadConflictsAsync(cancellation)),
            Diagnostics = await AllAsync(pieces.ReadDiagnosticsAsync(cancellation)),
        };
    }

    private static async Task<List<T>> AllAsync<T>(IAsyncEnumerable<IReadOnlyList<T>> pieces)
    {
        var all = new List<T>();
        await foreach (var piece in pieces)
            all.AddRange(piece);
        return all;
    }
}
