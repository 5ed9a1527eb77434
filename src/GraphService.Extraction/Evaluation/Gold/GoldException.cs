namespace GraphService.Extraction.Evaluation.Gold;

/// <summary>Labels, or texts that they label, can't be used. The message begins with the file, and with the line where there is one.</summary>
public sealed class GoldException(string message) : Exception(message);
