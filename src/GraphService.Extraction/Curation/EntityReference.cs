namespace GraphService.Extraction.Curation;

/// <summary>An entity as an entry names it: by its id, by one of the ids that it had, or by a name exactly as it stands.</summary>
/// <param name="Text">The id or name.</param>
/// <param name="Document">A document that mentions it, where a name fits several.</param>
internal sealed record EntityReference(string Text, string? Document)
{
    public override string ToString() => Document is null ? $"'{Text}'" : $"'{Text}' of {Document}";
}
