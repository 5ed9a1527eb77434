namespace GraphService.Extraction.Mentions;

/// <summary>A word of an English sentence as it is set apart by white space, without the marks around it, <c>[Start, End)</c> in the window's text.</summary>
/// <param name="Start">Its first letter.</param>
/// <param name="End">Excluded.</param>
/// <param name="Text">What stands there.</param>
/// <param name="IsProper">Whether the tagger takes it, or a part of it, for a proper noun.</param>
/// <param name="IsFirst">Whether it opens its sentence.</param>
/// <param name="IsLast">Whether a mark stands behind it, so that no name goes on.</param>
/// <param name="IsPlace">Whether the tagger takes it for a place.</param>
internal sealed record WordRun(int Start, int End, string Text, bool IsProper, bool IsFirst, bool IsLast, bool IsPlace);
