using GraphService.Diagnostics;
using GraphService.Extraction.Documents;
using GraphService.Ontologies;

namespace GraphService.Extraction.Readings;

/// <summary>Gives documents what other readers propose of them.</summary>
internal sealed class WorkspaceReadings(Ontology ontology, List<Diagnostic> found, CancellationToken cancellation)
{
    /// <summary>The documents with what holds, and what waits for the graph's entities.</summary>
    /// <param name="documents">What the rules read.</param>
    /// <param name="proposals">In order of files and lines.</param>
    public (IReadOnlyList<DocumentReading> Documents, IReadOnlyList<HeldReading> Held) Apply(
        IReadOnlyList<DocumentReading> documents, IReadOnlyList<ProposedStatement> proposals)
    {
        if (proposals.Count == 0)
            return (documents, []);
        var byPath = documents.ToDictionary(d => d.Path, StringComparer.Ordinal);
        var ofDocuments = proposals.GroupBy(p => p.Document).ToDictionary(g => g.Key, g => g.ToList(), StringComparer.Ordinal);
        foreach (var proposed in ofDocuments.Where(p => !byPath.ContainsKey(p.Key)).SelectMany(p => p.Value))
            found.Add(ReadingDiagnostics.Rejected(proposed, $"there is no document {proposed.Document}"));
        foreach (var (path, own) in ofDocuments)
            if (byPath.TryGetValue(path, out var document))
                TellStale(document, own);
        var checkeds = documents.AsParallel().AsOrdered().WithCancellation(cancellation)
            .Select(d => DocumentProposals.Check(d, ofDocuments.GetValueOrDefault(d.Path) ?? [], ontology, cancellation)).ToList();
        found.AddRange(checkeds.SelectMany(c => c.Rejected));
        return ([.. checkeds.Select(c => c.Document)], [.. checkeds.SelectMany(c => c.Held)]);
    }

    private void TellStale(DocumentReading document, List<ProposedStatement> proposals)
    {
        var stale = proposals.Where(p => p.Sha256 is { } hash && !string.Equals(hash, document.Sha256, StringComparison.OrdinalIgnoreCase));
        foreach (var file in stale.GroupBy(p => (p.Path, p.Reader)))
            found.Add(ReadingDiagnostics.Stale(file.First(), file.Count()));
    }
}
