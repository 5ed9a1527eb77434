using GraphService.Entities;
using GraphService.Extraction.Linking;

namespace GraphService.Extraction.Curation;

/// <summary>An entity as the linker gave it, or a part of one that somebody took apart.</summary>
/// <param name="linked">What stands for it in the documents.</param>
/// <param name="id">Its id before anything else is decided about it.</param>
internal sealed class EntityPart(LinkedEntity linked, EntityId id)
{
    private readonly Lazy<Entity> shape = new(() => EntityMaker.Make(linked, id));

    public LinkedEntity Linked => linked;

    public EntityId Id => id;

    /// <summary>As it would be if nothing more were decided.</summary>
    public Entity Shape => shape.Value;

    /// <summary>The type that it has or is given.</summary>
    public EntityType Type { get; set; } = linked.Type;

    /// <summary>The subtype that it is given.</summary>
    public string? Subtype { get; set; }

    /// <summary>Ids by which it was decided about, and which go on working.</summary>
    public HashSet<EntityId> OtherIds { get; } = [];
}
