namespace GraphService.Server.GraphQL;

/// <summary>What a document may ask for. README.md beside this file says why.</summary>
public sealed class QueryLimits
{
    /// <summary>The most bytes of UTF-8 in the text of a document.</summary>
    public int MaxQueryBytes { get; set; } = 100_000;

    /// <summary>The most fields and fragments written in a document: checking it takes time that grows with their square.</summary>
    public int MaxSelections { get; set; } = 1_000;

    /// <summary>The most fragments defined in a document: each is compared with each other that stands beside it.</summary>
    public int MaxFragments { get; set; } = 100;

    /// <summary>How deep fields may be nested, through fragments too. Introspection is as deep as its standard query, which counts 13 to 15.</summary>
    public int MaxDepth { get; set; } = 15;

    /// <summary>How deep fields and the fragments between them may be nested: the engine recurses through both.</summary>
    public int MaxNesting { get; set; } = 50;

    /// <summary>How deep the parser goes, in nodes of the document's tree: selections, lists, input objects and types of variables.</summary>
    public int MaxSyntaxDepth { get; set; } = 128;

    /// <summary>How deep the JSON of variables may be nested.</summary>
    public int MaxVariableDepth { get; set; } = 32;

    /// <summary>The most that a document may cost; <see cref="Documents.QueryCost"/> says how it is counted. 50 × 50 relations with evidence cost some 60,000.</summary>
    public int MaxCost { get; set; } = 500_000;

    /// <summary>The most items of lists in an answer; what would have more is stopped while it runs.</summary>
    public int MaxItems { get; set; } = 100_000;

    /// <summary>How long an operation may take.</summary>
    public TimeSpan Timeout { get; set; } = TimeSpan.FromSeconds(30);

    /// <summary>
    /// How many operations may run at once; more wait or are told to come again. Those that ask for nothing of the graph don't count. From memory
    /// an operation computes without a pause, so more than a few for each core only make all of them late.
    /// </summary>
    public int MaxConcurrent { get; set; } = 4 * Environment.ProcessorCount;

    /// <summary>How many operations wait for their turn, the oldest first; more are told to come again.</summary>
    public int MaxWaiting { get; set; } = 1_000;

    /// <summary>How long one waits for its turn before it is told to come again.</summary>
    public TimeSpan WaitTimeout { get; set; } = TimeSpan.FromSeconds(5);

    /// <summary>How many checked documents are kept.</summary>
    public int CachedDocuments { get; set; } = 1_000;
}
