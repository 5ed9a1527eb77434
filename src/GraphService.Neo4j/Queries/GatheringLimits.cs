namespace GraphService.Neo4j.Queries;

/// <summary>How much is gathered.</summary>
internal sealed record GatheringLimits
{
    /// <summary>How many queries are under way at once before others wait and gather: about the cores that a small database has.</summary>
    public int AtOnce { get; init; } = 2;

    /// <summary>The most ids of a query, where it is not one asker's alone.</summary>
    public int MostIds { get; init; } = 100;

    /// <summary>How long a query is waited for before another may go beside it: much longer than what is quick takes.</summary>
    public TimeSpan Patience { get; init; } = TimeSpan.FromMilliseconds(50);

    /// <summary>How long a read may wait for its turn; as long as a request waits for its place.</summary>
    public TimeSpan LongestWait { get; init; } = TimeSpan.FromSeconds(20);
}
