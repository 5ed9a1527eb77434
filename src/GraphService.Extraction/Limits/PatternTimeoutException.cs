namespace GraphService.Extraction.Limits;

/// <summary>A pattern of the ontology tries too many ways to match a sentence.</summary>
internal sealed class PatternTimeoutException(string message) : Exception(message);
