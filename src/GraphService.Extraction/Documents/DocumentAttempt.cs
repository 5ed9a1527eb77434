using System.Globalization;
using System.Text.RegularExpressions;
using GraphService.Diagnostics;
using GraphService.Extraction.Limits;
using GraphService.Extraction.Reading;
using GraphService.Extraction.Workspaces;

namespace GraphService.Extraction.Documents;

/// <summary>Compiles one file within its limits. Whatever goes wrong in it, in whatever stage, is a diagnostic of that file and nothing more.</summary>
internal sealed class DocumentAttempt(DocumentCompiler compiler, DocumentLimits limits, WorkClock clock)
{
    /// <exception cref="OperationCanceledException">The compile was cancelled.</exception>
    public DocumentOutcome Read(WorkspaceFile file, CancellationToken cancellation)
    {
        var outcome = Once(file, cancellation);
        // A pattern's time is the clock's. A machine that was suspended meanwhile must not change what a document gives, and a pattern that
        // never ends does not end the second time either.
        return outcome.Failure is RegexMatchTimeoutException or PatternTimeoutException ? Once(file, cancellation) : outcome;
    }

    private DocumentOutcome Once(WorkspaceFile file, CancellationToken cancellation)
    {
        var found = new List<Diagnostic>();
        DocumentRun? run = null;
        try
        {
            run = new DocumentRun(clock, cancellation);
            return new DocumentOutcome(file.Path, Read(file, run, found), found);
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            throw;
        }
#pragma warning disable CA1031 // A fault in one document, memory that it does not find included, must not end the others.
        catch (Exception error)
#pragma warning restore CA1031
        {
            found.Add(Explain(error, run?.Stage ?? Stages.Opening) with { Path = file.Path });
            return new DocumentOutcome(file.Path, null, found) { Failure = error };
        }
    }

    private DocumentReading? Read(WorkspaceFile file, DocumentRun run, List<Diagnostic> found)
    {
        run.Enter(Stages.Opening);
        if (Bytes(file, found) is not { } bytes)
            return null;
        run.Limit = limits.TimeFor(bytes.Length);
        run.Enter(Stages.Reading);
        if (DocumentReader.Read(compiler.Ontology, bytes, file.Path, found) is not { } document)
            return null;
        if (document.Text.Value.Length <= limits.MostCharacters)
            return compiler.Compile(document, run);
        found.Add(Error("TEXT_TOO_LONG", file, TooMuch("text", document.Text.Value.Length, "characters", limits.MostCharacters)));
        return null;
    }

    // A file may be gone since it was listed, or not be ours to read.
    private byte[]? Bytes(WorkspaceFile file, List<Diagnostic> found)
    {
        try
        {
            var most = limits.BytesFor(file.Path);
            if (file.Size?.Invoke() is { } size && size > most)
            {
                found.Add(Error("FILE_TOO_LARGE", file, TooMuch("file", size, "bytes", most)));
                return null;
            }
            return file.Read();
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            found.Add(Error("FILE_UNREADABLE", file, $"The file can't be read ({error.GetType().Name}); it is left out"));
            return null;
        }
    }

    private static Diagnostic Error(string code, WorkspaceFile file, string message) => new(code, Severity.Error, message) { Path = file.Path };

    private static string TooMuch(string what, long size, string unit, long most) =>
        string.Create(CultureInfo.InvariantCulture, $"The {what} has {size:N0} {unit}, more than {most:N0}; it is left out, cut it into several files");

    private static Diagnostic Explain(Exception error, string stage) => error switch
    {
        DocumentTimeoutException => new Diagnostic("READING_TIMEOUT", Severity.Error, $"The document is left out: {error.Message}; cut it into several files"),
        RegexMatchTimeoutException => new Diagnostic("READING_TIMEOUT", Severity.Error,
            $"The document is left out: {stage} took more than {PatternTimeout.Limit.TotalSeconds:0} s on one passage"),
        PatternTimeoutException => Failed($"{stage}: {error.Message}"),
        _ => Failed($"{stage} failed ({error.GetType().Name})"),
    };

    private static Diagnostic Failed(string why) => new("READING_FAILED", Severity.Error, $"The document is left out: {why}");
}
