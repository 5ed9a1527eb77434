using System.Globalization;
using GraphService.Documents;
using GraphService.Entities;
using GraphService.Extraction.Documents;

namespace GraphService.Extraction.Graphs;

/// <summary>Ids of documents are made of their paths, ids of passages of their document's and their number there.</summary>
internal static class DocumentIds
{
    private const string Folder = "documents/";

    /// <summary>
    /// The id of each document; where two paths give one slug (a.txt and a.md), those
    /// with another ending than the first get a hash of the path.
    /// </summary>
    public static IReadOnlyDictionary<DocumentReading, DocumentId> Of(IReadOnlyList<DocumentReading> readings)
    {
        var taken = new HashSet<string>(StringComparer.Ordinal);
        return readings.ToDictionary(r => r, r =>
        {
            var path = r.Path;
            var inner = path.StartsWith(Folder, StringComparison.Ordinal) ? path[Folder.Length..] : path;
            var slug = Slug.Of(Path.ChangeExtension(inner, null)!);
            return new DocumentId("document-" + (taken.Add(slug) ? slug : $"{slug}-{Slug.Hash(path)}"));
        });
    }

    /// <summary>The id of a document's passage.</summary>
    public static PassageId Passage(DocumentId document, int index) =>
        new(string.Create(CultureInfo.InvariantCulture, $"passage-{document.Value["document-".Length..]}-{index + 1}"));
}
