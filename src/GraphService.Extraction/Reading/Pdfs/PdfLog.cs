using UglyToad.PdfPig.Logging;

namespace GraphService.Extraction.Reading.Pdfs;

/// <summary>Hears from the library that it left text out; it says so in no other way.</summary>
internal sealed class PdfLog : ILog
{
    public bool MissedFont { get; set; }

    public void Debug(string message)
    {
    }

    public void Debug(string message, Exception ex)
    {
    }

    public void Warn(string message) => MissedFont |= message.StartsWith("Skipping a missing font", StringComparison.Ordinal);

    public void Error(string message)
    {
    }

    public void Error(string message, Exception ex)
    {
    }
}
