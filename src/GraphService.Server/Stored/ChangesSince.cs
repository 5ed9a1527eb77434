using GraphService.Comparisons;

namespace GraphService.Server.Stored;

/// <summary>What differs from an earlier graph.</summary>
/// <param name="Earlier">The earlier graph.</param>
/// <param name="Difference">What differs in the graph that is served now.</param>
internal sealed record ChangesSince(EarlierGraph Earlier, GraphDifference Difference);
