namespace GraphService.Stores;

/// <summary>Parts of what a store answers with that cost it something, and that not every reader looks at.</summary>
[Flags]
public enum Parts
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>How long the whole list is: <see cref="Page{T}.Total"/> and what is made of it.</summary>
    Total = 1,

    /// <summary>The evidence of statements.</summary>
    Evidence = 2,

    /// <summary>Of statements everything but id, ends, predicate, stance, confidence and evidence.</summary>
    Qualifiers = 4,

    /// <summary>Of the entities that stand at the other ends of relations everything but id, type, subtype and the two primary names.</summary>
    Details = 8,
}
