namespace GraphService.Stores;

/// <summary>The order of a list of entities; ties by id.</summary>
public enum EntityOrder
{
    /// <summary>By code points of the primary name. The default.</summary>
    Name,

    /// <summary>Most asserted statements first.</summary>
    DegreeDesc,

    /// <summary>By id.</summary>
    Id,
}
