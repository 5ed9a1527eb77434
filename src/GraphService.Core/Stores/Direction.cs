namespace GraphService.Stores;

/// <summary>Which way statements are followed from an entity.</summary>
public enum Direction
{
    /// <summary>It is the subject.</summary>
    Outgoing,

    /// <summary>It is the object.</summary>
    Incoming,

    /// <summary>It is either; a statement of an entity about itself comes once.</summary>
    Both,
}
