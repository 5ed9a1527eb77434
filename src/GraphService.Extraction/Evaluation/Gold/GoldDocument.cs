namespace GraphService.Extraction.Evaluation.Gold;

/// <summary>A labelled document.</summary>
internal sealed record GoldDocument(string Id, string File)
{
    /// <summary>Predicates that were not labelled there and so are not judged.</summary>
    public IReadOnlyList<string> Unlabelled { get; init; } = [];

    /// <summary>Its entities are its own, so it is scored by itself.</summary>
    public bool OwnEntities { get; init; }

    /// <summary>Text that states nothing, in code points.</summary>
    public IReadOnlyList<(int Start, int End)> Boilerplate { get; init; } = [];

    /// <summary>Text that stood before, in code points.</summary>
    public IReadOnlyList<(int Start, int End)> Repeated { get; init; } = [];

    public static GoldDocument Read(GoldRow row) => new(row.Text("document"), row.Text("file"))
    {
        Unlabelled = row.Texts("unlabelled"),
        OwnEntities = row.Flag("ownEntities"),
        Boilerplate = row.Ranges("boilerplate"),
        Repeated = row.Ranges("repeated"),
    };
}
