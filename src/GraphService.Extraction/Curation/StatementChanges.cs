using GraphService.Statements;

namespace GraphService.Extraction.Curation;

/// <summary>What an entry sets of statements. What it doesn't name stays as it is.</summary>
internal sealed record StatementChanges
{
    public static StatementChanges None { get; } = new();

    public Stance? Stance { get; init; }

    public string? Predicate { get; init; }

    public EntityReference? Subject { get; init; }

    public EntityReference? Object { get; init; }

    /// <summary>The qualifiers that are set or taken away, by the names that the contract gives them.</summary>
    public IReadOnlyDictionary<string, Func<Qualifiers, Qualifiers>> Sets { get; init; } = new Dictionary<string, Func<Qualifiers, Qualifiers>>();

    /// <summary>All that is set, with a text that two have in common exactly if they set the same.</summary>
    public IEnumerable<(string Field, string Value)> Fields()
    {
        if (Stance is { } stance)
            yield return ("stance", $"{stance}");
        if (Predicate is not null)
            yield return ("predicate", Predicate);
        if (Subject is not null)
            yield return ("subject", $"{Subject}");
        if (Object is not null)
            yield return ("object", $"{Object}");
        foreach (var (field, set) in Sets)
            yield return (field, set(Qualifiers.None).Key);
    }

    /// <summary>Qualifiers with those that are set.</summary>
    public Qualifiers Of(Qualifiers said) => Sets.OrderBy(q => q.Key, StringComparer.Ordinal).Aggregate(said, (all, change) => change.Value(all));
}
