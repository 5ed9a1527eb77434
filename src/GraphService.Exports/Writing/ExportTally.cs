namespace GraphService.Exports.Writing;

/// <summary>Counts what is written.</summary>
internal sealed class ExportTally
{
    public int Entities { get; set; }

    public int Statements { get; set; }
}
