using GraphService.Entities;

namespace GraphService.Extraction.Readings;

/// <summary>What a reading names at one end of its statement: an entity of the graph by its id, or something in the document by its words.</summary>
internal sealed record ProposedEnd
{
    public EntityId? Id { get; init; }

    /// <summary>Empty where there is an id.</summary>
    public string Text { get; init; } = "";

    /// <summary>Null where it is that of what the document is known to call so.</summary>
    public EntityType? Type { get; init; }

    public string? Subtype { get; init; }

    /// <summary>Whether the text is a description made of the document's words.</summary>
    public bool IsDescribed { get; init; }
}
