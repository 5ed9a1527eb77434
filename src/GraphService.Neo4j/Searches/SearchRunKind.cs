namespace GraphService.Neo4j.Searches;

/// <summary>How the index holds a run.</summary>
internal enum SearchRunKind
{
    /// <summary>As one term.</summary>
    Word,

    /// <summary>As its pairs of neighbours; a single character as itself.</summary>
    Characters,
}
