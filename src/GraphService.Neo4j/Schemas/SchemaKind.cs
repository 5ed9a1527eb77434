namespace GraphService.Neo4j.Schemas;

/// <summary>What a graph needs of a database's schema.</summary>
internal enum SchemaKind
{
    /// <summary>A constraint that a property is unique, which is a range index too.</summary>
    Unique,

    /// <summary>A range index.</summary>
    Range,

    /// <summary>A full-text index.</summary>
    FullText,
}
