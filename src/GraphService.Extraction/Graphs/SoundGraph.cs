using System.Runtime.ExceptionServices;
using GraphService.Diagnostics;
using GraphService.Extraction.Documents;
using GraphService.Extraction.Limits;
using GraphService.Graphs;
using GraphService.Ontologies;

namespace GraphService.Extraction.Graphs;

/// <summary>
/// Makes a graph that keeps the rules of <see cref="GraphChecker"/>. Where documents give none together, those that are to blame are left out:
/// first each that gives none by itself, then, one after the other, the document with which those before it, in order of their paths, first give none.
/// </summary>
internal sealed class SoundGraph(string name, Ontology ontology, GraphSources sources, IReadOnlyList<Diagnostic> found, CancellationToken cancellation)
{
    private readonly List<Diagnostic> leftOut = [];

    /// <summary>What went wrong in the documents that are left out; for developers.</summary>
    public List<(string Path, Exception Error)> Failures { get; } = [];

    /// <summary>The graph of the documents, or of those of them that give one, with an ERROR for each other.</summary>
    /// <param name="readings">In ordinal order of their paths.</param>
    /// <exception cref="BrokenGraphException">Not even no document gives a graph: what was found, or the ontology, breaks a rule.</exception>
    public CompiledGraph Of(IReadOnlyList<DocumentReading> readings)
    {
        var attempt = Attempt(readings);
        if (attempt.Graph is { } whole)
            return whole;
        var kept = readings.Where(IsSound).ToList();
        for (attempt = Attempt(kept); attempt.Error is { } error; attempt = Attempt(kept))
        {
            if (kept.Count == 0)
                ExceptionDispatchInfo.Throw(error);
            kept.RemoveAt(FirstUnsound(kept));
        }
        return attempt.Graph!;
    }

    private bool IsSound(DocumentReading reading)
    {
        if (Attempt([reading]).Error is not { } error)
            return true;
        LeaveOut(reading, error);
        return false;
    }

    // The documents before `sound` give a graph, with the one at `unsound` they don't.
    private int FirstUnsound(List<DocumentReading> readings)
    {
        var (sound, unsound) = (0, readings.Count - 1);
        while (sound < unsound)
        {
            var middle = (sound + unsound) / 2;
            if (Attempt(readings[..(middle + 1)]).Error is null)
                sound = middle + 1;
            else
                unsound = middle;
        }
        LeaveOut(readings[unsound], Attempt(readings[..(unsound + 1)]).Error!);
        return unsound;
    }

    private void LeaveOut(DocumentReading reading, Exception error)
    {
        var why = error is BrokenGraphException broken ? $"breaks a rule of graphs ({broken.Problems[0].Message})" : $"failed ({error.GetType().Name})";
        leftOut.Add(new Diagnostic("READING_FAILED", Severity.Error, $"The document is left out: {Stages.Graph} {why}") { Path = reading.Path });
        Failures.Add((reading.Path, error));
    }

    private (CompiledGraph? Graph, Exception? Error) Attempt(IReadOnlyList<DocumentReading> readings)
    {
        cancellation.ThrowIfCancellationRequested();
        try
        {
            var graph = GraphMaker.Make(name, ontology, readings, sources, [.. found, .. leftOut]);
            return GraphChecker.Check(graph) is { Count: > 0 } problems ? (null, new BrokenGraphException(problems)) : (graph, null);
        }
#pragma warning disable CA1031 // Whoever asks decides what becomes of it; nothing is lost.
        catch (Exception error)
#pragma warning restore CA1031
        {
            return (null, error);
        }
    }
}
