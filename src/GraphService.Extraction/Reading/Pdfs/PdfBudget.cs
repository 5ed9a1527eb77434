namespace GraphService.Extraction.Reading.Pdfs;

/// <summary>
/// What one PDF may cost. All limits are counts, not times, so that a file gives the same text on every machine. They lie far above what was
/// seen in real files and keep a file of a few kilobytes within 10 s and 1 GB.
/// </summary>
internal sealed class PdfBudget(int fileLength)
{
    public const int Pages = 20_000;
    public const int FormsOnPage = 10_000;
    public const int FormsInEachOther = 40;
    public const int StatesInEachOther = 5_000;
    public const int LettersOnPage = 500_000;
    public const int ContentBytes = 16 << 20;
    public const int StreamBytes = 48 << 20;
    private const long DocumentBytes = 512 << 20;

    // A step is a letter or an operation that bears on text; one takes about a microsecond.
    private long stepsLeft = 4_000_000 + (10L * fileLength);
    private long bytesLeft = DocumentBytes;

    /// <summary>Whether nothing more can be read of this file.</summary>
    public bool IsSpent => stepsLeft < 0 || bytesLeft < 0;

    /// <exception cref="PdfLimitException">The steps are used up.</exception>
    public void Step()
    {
        if (--stepsLeft < 0)
            throw new PdfLimitException("it draws more than a file of its size should");
    }

    /// <exception cref="PdfLimitException">The bytes are used up.</exception>
    public void Unpack(long bytes)
    {
        bytesLeft -= bytes;
        if (bytesLeft < 0)
            throw new PdfLimitException($"its streams unpack to more than {DocumentBytes >> 20} MB");
    }
}
