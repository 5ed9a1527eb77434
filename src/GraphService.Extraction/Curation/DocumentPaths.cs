using GraphService.Documents;
using GraphService.Extraction.Documents;
using GraphService.Extraction.Witnesses;

namespace GraphService.Extraction.Curation;

/// <summary>The documents of a graph by their paths, as entries give them.</summary>
internal sealed class DocumentPaths(IReadOnlyDictionary<DocumentReading, DocumentId> documents)
{
    private readonly Dictionary<DocumentId, string> paths = documents.ToDictionary(d => d.Value, d => d.Key.Path);
    private readonly Dictionary<string, DocumentReading> byPath = documents.Keys.ToDictionary(r => r.Path, StringComparer.Ordinal);

    /// <summary>The document at a path in the workspace, or in its documents.</summary>
    public DocumentReading? Find(string path) => byPath.GetValueOrDefault(path) ?? byPath.GetValueOrDefault("documents/" + path);

    public DocumentId IdOf(DocumentReading reading) => documents[reading];

    /// <summary>Whether a witness is of a document; of any, where none is named.</summary>
    public bool Backs(Witness witness, string? path) => path is null || witness.Evidence.Any(e => EntityIndex.IsAt(paths[e.Document], path));
}
