namespace GraphService.Neo4j.Imports;

/// <summary>Whom an import tells what happens. Nobody, where nothing is set.</summary>
public sealed class ImportReport
{
    /// <summary>Takes what people should know, a line each.</summary>
    public Action<string> Note { get; init; } = _ => { };

    /// <summary>Hears of every page that was read and every batch that was written.</summary>
    public Action<ImportProgress> Progress { get; init; } = _ => { };
}
