namespace GraphService.Extraction.Reading.Pdfs;

/// <summary>A line of a page. Places are along the line (to the right, of vertical text down) and across it (up, of vertical text to the right).</summary>
/// <param name="Text">Its words.</param>
/// <param name="Start">Where its first letter begins.</param>
/// <param name="FirstEnd">Where its first word ends, of Japanese text its first letter.</param>
/// <param name="End">Where its last letter ends.</param>
/// <param name="Across">Of its base line.</param>
/// <param name="Size">Of its first letter.</param>
/// <param name="Room">How far lines reach on a page with equal margins.</param>
internal sealed record PdfLine(string Text, double Start, double FirstEnd, double End, double Across, double Size, double Room);
