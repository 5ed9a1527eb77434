using System.Text;
using GraphService.Diagnostics;
using UglyToad.PdfPig;
using UglyToad.PdfPig.DocumentLayoutAnalysis.TextExtractor;

namespace GraphService.Extraction.Reading;

/// <summary>The text of a PDF file, a line a line, pages apart by a blank line.</summary>
internal static class PdfText
{
    public static string? Extract(byte[] bytes, string path, List<Diagnostic> found)
    {
        try
        {
            using var pdf = PdfDocument.Open(bytes);
            var text = new StringBuilder();
            foreach (var page in pdf.GetPages())
                text.Append(ContentOrderTextExtractor.GetText(page)).Append("\n\n");
            return text.ToString();
        }
        // PdfPig reports broken files with several kinds of exception, its own and the framework's.
        catch (Exception error) when (error is not OutOfMemoryException)
        {
            found.Add(new Diagnostic("NOT_PDF", Severity.Error, $"The file can't be read as PDF ({error.GetType().Name}); it is left out") { Path = path });
            return null;
        }
    }
}
