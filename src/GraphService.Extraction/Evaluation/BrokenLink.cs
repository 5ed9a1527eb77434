namespace GraphService.Extraction.Evaluation;

/// <summary>The first link that broke between a text and a statement that the graph misses, in the order in which a reader needs them.</summary>
public enum BrokenLink
{
    /// <summary>Subject or object is no entity of the graph, or its name was not recognised in the sentence.</summary>
    EndNotFound,

    /// <summary>Both are entities, and one is of a type that the predicate doesn't take.</summary>
    WrongType,

    /// <summary>The sentence was taken for boilerplate or repeated text.</summary>
    SetAside,

    /// <summary>The ends don't stand in one sentence.</summary>
    Discourse,

    /// <summary>Both ends stand in one sentence, and no frame of the predicate fires on it.</summary>
    NoFrame,

    /// <summary>A frame fires, and found one of its roles not or elsewhere.</summary>
    NoRole,
}
