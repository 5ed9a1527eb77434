namespace GraphService.Extraction.Readings;

/// <summary>Why a line of a readings file can't be used, in words that complete "The reading is left out: …".</summary>
internal sealed class ReadingException(string reason) : Exception(reason);
