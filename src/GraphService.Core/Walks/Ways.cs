namespace GraphService.Walks;

/// <summary>Which ways a walk may follow statements.</summary>
public enum Ways
{
    /// <summary>From subject to object.</summary>
    Along,

    /// <summary>From subject to object, and symmetric ones also back.</summary>
    AlongAndSymmetric,

    /// <summary>Either way.</summary>
    Both,
}
