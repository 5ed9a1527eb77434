namespace GraphService.Extraction.Texts;

/// <summary>A normalised character and the UTF-16 range of the original it came from.</summary>
internal readonly record struct Letter(char Char, int Start, int End);
