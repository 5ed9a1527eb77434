using GraphService.Entities;

namespace GraphService.Extraction.Curation;

/// <summary>Parts that are one entity.</summary>
/// <param name="parts">The one whose id stays first.</param>
internal sealed class EntityGroup(IReadOnlyList<EntityPart> parts)
{
    public IReadOnlyList<EntityPart> Parts => parts;

    public EntityType Type => parts[0].Type;

    /// <summary>The Japanese name that it is given.</summary>
    public string? NameJa { get; set; }

    /// <summary>The English name that it is given.</summary>
    public string? NameEn { get; set; }
}
