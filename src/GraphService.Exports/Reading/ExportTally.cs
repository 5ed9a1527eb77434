namespace GraphService.Exports.Reading;

/// <summary>Counts what is written, and tells of it after each piece.</summary>
internal sealed class ExportTally(Action<ExportProgress>? progress)
{
    public int Entities { get; set; }

    public int Statements { get; set; }

    /// <summary>Cells that were cut, since the format bounds them.</summary>
    public int Cut { get; set; }

    /// <summary>Characters that the format forbids and that were replaced.</summary>
    public int Replaced { get; set; }

    /// <summary>What else whoever asked for it should know, a sentence each.</summary>
    public List<string> Notes { get; } = [];

    public void Tell() => progress?.Invoke(new ExportProgress(Entities, Statements));
}
