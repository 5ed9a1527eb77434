using UglyToad.PdfPig;

namespace GraphService.Extraction.Reading.Pdfs;

/// <summary>The library's options with what this room's own parts need on their way through it.</summary>
internal sealed class PdfOptions : ParsingOptions
{
    public PdfOptions(PdfBudget budget)
    {
        Budget = budget;
        FilterProvider = new BoundedFilters(budget);
        Logger = Log;
        // A page with one broken font still has the others' text.
        SkipMissingFonts = true;
    }

    public PdfBudget Budget { get; }

    public PdfLog Log { get; } = new();
}
