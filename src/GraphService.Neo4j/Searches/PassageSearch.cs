namespace GraphService.Neo4j.Searches;

/// <summary>How passages are looked for that have one of some words.</summary>
/// <param name="Words">The words of the search.</param>
internal sealed record PassageSearch(IReadOnlyList<string> Words)
{
    /// <summary>The query to the index, or null where all passages are to be looked at.</summary>
    public string? Index => IndexClauses.Any([.. Words.Select(IndexClauses.Having)]);

    /// <summary>For each word the runs that stand in the words of a passage that has it; none where there are none in it.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Runs => [.. Words.Select(w => SearchRuns.Of(w).Select(r => r.Text).Distinct().ToList())];
}
