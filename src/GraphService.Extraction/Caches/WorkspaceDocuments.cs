using System.Runtime.ExceptionServices;
using GraphService.Extraction.Documents;
using GraphService.Extraction.Limits;
using GraphService.Extraction.Workspaces;
using GraphService.Ontologies;

namespace GraphService.Extraction.Caches;

/// <summary>Reads the documents of a workspace, in parallel, from a cache where one is named and has them.</summary>
internal sealed class WorkspaceDocuments(Ontology ontology, DocumentLimits limits, WorkClock clock, CancellationToken cancellation)
{
    public DocumentCache? Cache { get; init; }

    /// <summary>A text that two workspaces have in common exactly if their ontologies are the same.</summary>
    public string OntologyKey { get; init; } = "";

    /// <summary>What each file gave, in the order of the files.</summary>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    /// <exception cref="DocumentCacheException">The cache can't be written.</exception>
    public IReadOnlyList<DocumentOutcome> Read(IReadOnlyList<WorkspaceFile> files)
    {
        // Of a cache that has all documents nobody needs what reading is prepared with.
        var attempt = new Lazy<DocumentAttempt>(() => new DocumentAttempt(DocumentCompiler.For(ontology), limits, clock));
        Func<WorkspaceFile, CancellationToken, DocumentOutcome> read = Cache is { } cache
            ? new CachedAttempt(attempt, cache, new CacheKeys(OntologyKey, limits), new OutcomeReader(new GazetteerNumbers(ontology)), limits).Read
            : attempt.Value.Read;
        var outcomes = new DocumentOutcome[files.Count];
        // Without a limit .NET begins more and more at once on a machine that has no time, and all of them share the time that each may take: at a load
        // average of 57 on two cores, 38 of 60 documents timed out.
        var options = new ParallelOptions { CancellationToken = cancellation, MaxDegreeOfParallelism = Environment.ProcessorCount };
        try
        {
            Parallel.For(0, files.Count, options, i => outcomes[i] = read(files[i], cancellation));
        }
        catch (AggregateException errors) when (errors.InnerExceptions.OfType<DocumentCacheException>().FirstOrDefault() is { } broken)
        {
            ExceptionDispatchInfo.Throw(broken);
        }
        return outcomes;
    }
}
