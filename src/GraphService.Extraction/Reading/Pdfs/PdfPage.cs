namespace GraphService.Extraction.Reading.Pdfs;

/// <summary>The text of one page of a PDF.</summary>
/// <param name="Text">A line a line.</param>
internal sealed record PdfPage(string Text)
{
    /// <summary>Letters of it that aren't white space.</summary>
    public int Letters { get; init; }

    /// <summary>Letters of which the file doesn't say what they are.</summary>
    public int Unknown { get; init; }

    /// <summary>Letters that are written from top to bottom.</summary>
    public int Vertical { get; init; }

    /// <summary>Whether a form draws itself, by others or not; it is drawn once.</summary>
    public bool DrawsItself { get; init; }

    /// <summary>Whether text was left out because its font can't be read.</summary>
    public bool LacksFont { get; init; }
}
