namespace GraphService.Entities;

/// <summary>The seven kinds of things a graph is about, in the order in which the contract lists them.</summary>
public enum EntityType
{
    /// <summary>A named natural person.</summary>
    Person,

    /// <summary>A state or one of its organs; a state and its government are one entity.</summary>
    Government,

    /// <summary>A firm, fund or investor, or a countable unnamed set of them that carries facts.</summary>
    Company,

    /// <summary>A body that is neither firm nor state.</summary>
    Organization,

    /// <summary>A dated happening; it may be planned or postponed.</summary>
    Event,

    /// <summary>A declaration, programme, strategy, project, law or concept.</summary>
    Initiative,

    /// <summary>A place that is not a state.</summary>
    Place,
}
