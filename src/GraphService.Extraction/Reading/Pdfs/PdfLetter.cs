using UglyToad.PdfPig.Core;

namespace GraphService.Extraction.Reading.Pdfs;

/// <summary>A letter where it stands on its page.</summary>
/// <param name="Value">One letter, or several where a glyph stands for them.</param>
/// <param name="Start">Where its base line begins.</param>
/// <param name="End">Where its base line ends.</param>
/// <param name="Size">Of its font, in points.</param>
/// <param name="Vertical">Whether the next stands below it.</param>
internal readonly record struct PdfLetter(string Value, PdfPoint Start, PdfPoint End, double Size, bool Vertical);
