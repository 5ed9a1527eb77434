using GraphService.Diagnostics;
using GraphService.Extraction.Workspaces;
using GraphService.Ontologies;

namespace GraphService.Extraction.Readings;

/// <summary>Reads readings files. A line that says nothing clear is a WARNING; the others are used.</summary>
internal sealed class ReadingsReader(Ontology ontology, List<Diagnostic> found)
{
    private readonly ReadingParser parser = new(ontology);

    /// <summary>What the lines propose, in order of files and lines.</summary>
    public IReadOnlyList<ProposedStatement> Read(IEnumerable<WorkspaceFile> files, CancellationToken cancellation)
    {
        var read = new List<ProposedStatement>();
        foreach (var file in files)
            try
            {
                using var stream = file.Open();
                foreach (var (number, bytes) in ReadingLines.Of(stream))
                {
                    cancellation.ThrowIfCancellationRequested();
                    if (Parse(file.Path, number, bytes) is { } proposed)
                        read.Add(proposed);
                }
            }
            catch (Exception error) when (error is IOException or UnauthorizedAccessException)
            {
                var why = $"The file can't be read ({error.GetType().Name}); the rest of it is left out";
                found.Add(new Diagnostic("FILE_UNREADABLE", Severity.Error, why) { Path = file.Path });
            }
        return read;
    }

    private ProposedStatement? Parse(string path, int number, ReadOnlyMemory<byte>? bytes)
    {
        try
        {
            return parser.Parse(bytes ?? throw new ReadingException(ReadingLines.TooLong), path, number);
        }
        catch (ReadingException error)
        {
            found.Add(ReadingDiagnostics.Rejected(path, number, error.Message));
            return null;
        }
    }
}
