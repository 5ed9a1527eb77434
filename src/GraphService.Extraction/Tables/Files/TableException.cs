namespace GraphService.Extraction.Tables.Files;

/// <summary>A table can't be read; the message is one English sentence without path.</summary>
public sealed class TableException(string code, string message) : Exception(message)
{
    /// <summary>The code of its diagnostic.</summary>
    public string Code { get; } = code;
}
