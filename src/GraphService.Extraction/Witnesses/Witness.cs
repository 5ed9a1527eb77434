using GraphService.Statements;

namespace GraphService.Extraction.Witnesses;

/// <summary>What one document says once for a statement.</summary>
/// <param name="Evidence">Where; of what follows from several sentences all of them. All of one reader.</param>
/// <param name="Confidence">How surely.</param>
/// <param name="Inferred">The rule by which it follows; null where it is stated.</param>
internal sealed record Witness(IReadOnlyList<Evidence> Evidence, double Confidence, string? Inferred)
{
    /// <summary>Who read it.</summary>
    public string Reader => Evidence[0].Reader;

    /// <summary>What somebody decided who added it.</summary>
    public IReadOnlyList<Decision> Decisions { get; init; } = [];
}
