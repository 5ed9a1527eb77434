namespace GraphService.Extraction.Reading.Pdfs;

/// <summary>A PDF asks for more than any that people write; the message says of what.</summary>
internal sealed class PdfLimitException(string message) : Exception(message);
