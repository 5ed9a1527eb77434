namespace GraphService.Extraction.Evaluation.Gold;

/// <summary>A labelled entity, one over all documents of its folder.</summary>
internal sealed record GoldEntity(string Id, string Type, string Name)
{
    public required IReadOnlyList<string> Documents { get; init; }

    /// <summary>Whether a graph that lacks it has missed something.</summary>
    public required bool Required { get; init; }

    /// <summary>As the texts have them.</summary>
    public required IReadOnlyList<string> Aliases { get; init; }

    /// <summary>Forms of all its names.</summary>
    public required IReadOnlySet<string> Forms { get; init; }

    /// <summary>Its own type and those that are also right.</summary>
    public required IReadOnlySet<string> Types { get; init; }

    /// <summary>Ids of entities that may be one with it.</summary>
    public IReadOnlyList<string> MayBeMergedWith { get; init; } = [];

    public bool IsIn(IReadOnlyCollection<string> documents) => Documents.Any(documents.Contains);

    public override string ToString() => $"{Type} {Name} ({Id})";

    public static GoldEntity Read(GoldRow row)
    {
        var (id, type, names, aliases) = (row.Text("id"), row.Text("type"), row.Values("name"), row.Texts("aliases", required: true));
        return new(id, type, names.Count > 0 ? names[0] : id)
        {
            Documents = row.Texts("documents", required: true),
            Required = row.Text("importance") != "minor",
            Aliases = aliases,
            Forms = NameForm.Of(aliases.Concat(names)),
            Types = new HashSet<string>([type, .. row.Texts("acceptTypes")]),
            MayBeMergedWith = row.Texts("acceptMergedWith"),
        };
    }
}
