using System.Runtime.CompilerServices;
using GraphService.Documents;
using GraphService.Graphs;
using GraphService.Graphs.Pieces;
using GraphService.Stores;

namespace GraphService.Exports.Reading;

/// <summary>Reads texts, passages and mentions of documents from a store, of as many at once as one piece may hold.</summary>
internal sealed class StoredContents(IGraphStore store)
{
    private const int MostDocuments = 100;
    private const int MostCharacters = 1 << 20;
    private static readonly SourceText NoText = new("");

    /// <summary>In the order of the documents.</summary>
    /// <exception cref="ExportException">A document has no text.</exception>
    public async IAsyncEnumerable<IReadOnlyList<DocumentContent>> ReadAsync(
        IEnumerable<SourceDocument> documents, DocumentParts parts, [EnumeratorCancellation] CancellationToken cancellation)
    {
        foreach (var piece in Pieces(documents))
            yield return await PieceAsync(piece, parts, cancellation);
    }

    private static IEnumerable<List<SourceDocument>> Pieces(IEnumerable<SourceDocument> documents)
    {
        var (piece, characters) = (new List<SourceDocument>(), 0L);
        foreach (var document in documents)
        {
            if (piece.Count == MostDocuments || (piece.Count > 0 && characters + document.Length > MostCharacters))
            {
                yield return piece;
                (piece, characters) = ([], 0);
            }
            piece.Add(document);
            characters += document.Length;
        }
        if (piece.Count > 0)
            yield return piece;
    }

    private async Task<IReadOnlyList<DocumentContent>> PieceAsync(List<SourceDocument> piece, DocumentParts parts, CancellationToken cancellation)
    {
        DocumentId[] ids = [.. piece.Select(d => d.Id)];
        var texts = parts.HasFlag(DocumentParts.Texts) ? await store.GetTextsAsync(ids, cancellation) : null;
        var passages = parts.HasFlag(DocumentParts.Passages) ? await store.GetPassagesOfDocumentsAsync(ids, PageRequest.All, cancellation) : null;
        var mentions = parts.HasFlag(DocumentParts.Mentions) ? await store.GetMentionsOfDocumentsAsync(ids, PageRequest.All, cancellation) : null;
        return [.. piece.Select((document, i) => new DocumentContent(
            document,
            texts is null ? NoText : texts[i] ?? throw new ExportException($"{document.Id} has no text in the graph"),
            passages is null ? [] : [.. passages[i].Items.Order(GraphOrder.Passages)],
            mentions is null ? [] : [.. mentions[i].Items.Order(GraphOrder.Mentions)]))];
    }
}
