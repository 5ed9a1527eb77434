namespace GraphService.Exports.Writing;

/// <summary>Counts what is written, and tells of it after each piece.</summary>
internal sealed class ExportTally(Action<ExportProgress>? progress)
{
    public int Entities { get; set; }

    public int Statements { get; set; }

    public void Tell() => progress?.Invoke(new ExportProgress(Entities, Statements));
}
