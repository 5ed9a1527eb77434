namespace GraphService.Extraction.Limits;

/// <summary>How much of one document is read. What is beyond ends that document with a diagnostic, never the compile.</summary>
internal sealed record DocumentLimits
{
    private const int Megabyte = 1_000_000;

    /// <summary>Of a PDF file, most of which may be pictures.</summary>
    public long MostPdfBytes { get; init; } = 256 * Megabyte;

    /// <summary>Of any other file: as much as <see cref="MostCharacters"/> of Japanese take in UTF-8, and some markup.</summary>
    public long MostTextBytes { get; init; } = 40 * Megabyte;

    /// <summary>Of the text that is read from a file, in UTF-16 units. A book of a thousand pages has two million.</summary>
    public int MostCharacters { get; init; } = 10 * Megabyte;

    /// <summary>How long a document may take for each megabyte of its file. Measured: about a second.</summary>
    public TimeSpan TimePerMegabyte { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>How long every document may take, however small it is.</summary>
    public TimeSpan LeastTime { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>How long a file of so many bytes may take.</summary>
    public TimeSpan TimeFor(long bytes) => TimeSpan.FromSeconds(Math.Max(LeastTime.TotalSeconds, TimePerMegabyte.TotalSeconds * bytes / Megabyte));

    /// <summary>The most bytes of a file with this path.</summary>
    public long BytesFor(string path) => path.EndsWith(".pdf", StringComparison.OrdinalIgnoreCase) ? MostPdfBytes : MostTextBytes;
}
