using System.Text;
using GraphService.Diagnostics;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Exceptions;

namespace GraphService.Extraction.Reading.Pdfs;

/// <summary>The text of a PDF file, a paragraph a line, pages apart by a blank line. See <c>Pdfs/README.md</c> for how it is kept from running away.</summary>
internal static class PdfText
{
    private const int MostSaid = 10;

    /// <summary>Where the program can start a second one of itself, the file is read there; null with an ERROR where it can't be read.</summary>
    public static string? Extract(byte[] bytes, string path, List<Diagnostic> found)
    {
        if (PdfChild.Command is not { } command)
            return ExtractHere(bytes, path, found);
        var reply = PdfChild.Read(command, bytes);
        found.AddRange(reply.Found.Select(d => d with { Path = path }));
        return reply.Text;
    }

    /// <summary>Reads the file in this process.</summary>
    public static string? ExtractHere(byte[] bytes, string path, List<Diagnostic> found)
    {
        var options = new PdfOptions(new PdfBudget(bytes.Length));
        try
        {
            using var pdf = PdfDocument.Open(bytes, options);
            pdf.AddPageFactory<PdfPage, PdfPageFactory>();
            return Pages(pdf, options.Budget, path, found);
        }
        // PdfPig reports broken files with several kinds of exception, its own and the framework's.
        catch (Exception error)
        {
            found.Add(NotPdf(Reason(error)) with { Path = path });
            return null;
        }
    }

    /// <summary>The ERROR that says why the file isn't read.</summary>
    public static Diagnostic NotPdf(string reason) => new("NOT_PDF", Severity.Error, $"The file can't be read as PDF ({reason}); it is left out");

    private static string Pages(PdfDocument pdf, PdfBudget budget, string path, List<Diagnostic> found)
    {
        var text = new StringBuilder();
        var (failed, doubtful) = (new List<(int Page, string Why)>(), new List<(int Page, string Why)>());
        var count = Math.Min(pdf.NumberOfPages, PdfBudget.Pages);
        for (var page = 1; page <= count && !budget.IsSpent; page++)
            try
            {
                text.Append(Text(pdf.GetPage<PdfPage>(page), page, doubtful)).Append("\n\n");
            }
            catch (Exception error)
            {
                failed.Add((page, Reason(error)));
            }
        if (budget.IsSpent)
            count = failed[^1].Page;
        if (failed.Count > 0 && failed.Count == count)
            throw new PdfLimitException($"page 1: {failed[0].Why}");
        if (count < pdf.NumberOfPages)
            failed.Add((count + 1, $"as are all pages behind it, up to {pdf.NumberOfPages}: that is more than a file of this size should hold"));
        Say(failed, "PDF_PAGE_LEFT_OUT", Severity.Error, "can't be read", "; it is left out", path, found);
        Say(doubtful, "PDF_TEXT_DOUBTFUL", Severity.Warning, "is doubtful", "", path, found);
        return text.ToString();
    }

    private static string Text(PdfPage page, int number, List<(int, string)> doubtful)
    {
        var nonsense = PdfDoubts.IsNonsense(page);
        if (PdfDoubts.Of(page) is { } why)
            doubtful.Add((number, nonsense ? why + "; it is left out" : why));
        return nonsense ? "" : page.Text;
    }

    private static void Say(List<(int Page, string Why)> pages, string code, Severity severity, string what, string then, string path, List<Diagnostic> found)
    {
        foreach (var (page, why) in pages.Take(MostSaid))
            found.Add(new Diagnostic(code, severity, $"Page {page} {what} ({why}){then}") { Path = path });
        if (pages.Count > MostSaid)
            found.Add(new Diagnostic(code, severity,
                $"So it is with {pages.Count - MostSaid} more pages, of which the last is {pages[^1].Page}")
            { Path = path });
    }

    private static string Reason(Exception error) => error switch
    {
        PdfLimitException => error.Message,
        PdfDocumentEncryptedException { InnerException: { } inner } => Reason(inner),
        PdfDocumentEncryptedException => "it is encrypted and can't be opened without its password",
        OutOfMemoryException => "it takes more memory than there is",
        NullReferenceException or InvalidCastException or KeyNotFoundException or IndexOutOfRangeException =>
            $"what one of its objects refers to is missing or of another kind, {error.GetType().Name}",
        _ => $"{error.GetType().Name}: {FirstLine(error.Message)}",
    };

    private static string FirstLine(string message)
    {
        var line = message.AsSpan().Trim();
        line = line.IndexOfAny('\r', '\n') is var end and >= 0 ? line[..end] : line;
        return line.Length > 160 ? string.Concat(line[..160], "…") : line.ToString();
    }
}
