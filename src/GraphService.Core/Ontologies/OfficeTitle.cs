namespace GraphService.Ontologies;

/// <summary>A word for an office, a job or an address that stands with a person's name.</summary>
/// <param name="Ja">In Japanese.</param>
/// <param name="En">In English, the usual one first.</param>
/// <param name="Kind">head-of-state, head-of-government, minister, diplomat, legislator, office, executive, academic, honorific or party.</param>
public sealed record OfficeTitle(string Ja, IReadOnlyList<string> En, string Kind)
{
    /// <summary>Whether a body has one holder at a time.</summary>
    public bool Sole { get; init; }
}
