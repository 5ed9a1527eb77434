namespace GraphService.Extraction.Passages.Literals;

/// <summary>A key of an object with one of its values; both without their quotation marks, <c>[Start, End)</c> in the normalised text.</summary>
internal sealed record DataEntry(DataObject Object, (int Start, int End) Label, (int Start, int End) Value);
