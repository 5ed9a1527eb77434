namespace GraphService.Extraction.Passages.Literals;

/// <summary>An object of a data literal: what it holds, in the order of the text.</summary>
/// <param name="Number">Counted in the document, from 0.</param>
/// <param name="Parent">The object in which it stands.</param>
/// <param name="Label">The key under which it stands there; null where it has none.</param>
internal sealed record DataObject(int Number, DataObject? Parent, (int Start, int End)? Label)
{
    /// <summary>Its keys with their values, strings and figures; one entry a value, so that a list has several of one key.</summary>
    public List<DataEntry> Entries { get; } = [];
}
