namespace GraphService.Extraction.Evaluation.Gold;

/// <summary>A labelled triple with the places that state it.</summary>
internal sealed class GoldLabel(Triple triple, IReadOnlyList<GoldStatement> witnesses)
{
    public Triple Triple { get; } = triple;

    /// <summary>Never empty.</summary>
    public IReadOnlyList<GoldStatement> Witnesses { get; } = witnesses;

    /// <summary>The triples that count as it.</summary>
    public IReadOnlySet<Triple> Accepted { get; } = witnesses.SelectMany(w => w.Accepted).ToHashSet();

    /// <summary>Whether a graph that lacks it has missed something.</summary>
    public bool Required { get; } = witnesses.Any(w => w.Required);

    public override string ToString() => $"{Triple} ({Witnesses[0].Id})";
}
