using GraphService.Diagnostics;
using GraphService.Extraction.Documents;
using GraphService.Extraction.Limits;
using GraphService.Extraction.Workspaces;

namespace GraphService.Extraction.Caches;

/// <summary>
/// Reads a document from a cache, or else from its file, and keeps what it gave. A document with an ERROR is not kept: it may be the machine's, that it took
/// too long or that memory was short.
/// </summary>
internal sealed class CachedAttempt(Lazy<DocumentAttempt> attempt, DocumentCache cache, CacheKeys keys, OutcomeReader reader, DocumentLimits limits)
{
    /// <exception cref="OperationCanceledException">The compile was cancelled.</exception>
    /// <exception cref="DocumentCacheException">The cache can't be written.</exception>
    public DocumentOutcome Read(WorkspaceFile file, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        if (BytesOf(file) is not { } bytes)
            return attempt.Value.Read(file, cancellation);
        var key = keys.Of(file.Path, bytes);
        if (cache.Find(key, reader) is { } known)
            return known;
        var outcome = attempt.Value.Read(file with { Read = () => bytes }, cancellation);
        if (IsSound(outcome) && OutcomeWriter.Bytes(outcome, reader.Gazetteer) is { } payload)
            cache.Keep(key, payload);
        return outcome;
    }

    private static bool IsSound(DocumentOutcome outcome) => outcome is { Failure: null, Reading: { } reading }
        && !outcome.Found.Concat(reading.Diagnostics).Any(d => d.Severity == Severity.Error);

    // Of a file that is too large or can't be read the attempt says so.
    private byte[]? BytesOf(WorkspaceFile file)
    {
        try
        {
            return file.Size?.Invoke() > limits.BytesFor(file.Path) ? null : file.Read();
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
