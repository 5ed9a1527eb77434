namespace GraphService.Extraction.Evaluation.Gold;

/// <summary>A triple that must not be asserted. An end is a labelled entity, or one that is known by some names only.</summary>
internal sealed record GoldForbidden(string Document, string Predicate)
{
    public string? Subject { get; init; }

    public string? Object { get; init; }

    public IReadOnlySet<string> SubjectForms { get; init; } = new HashSet<string>();

    public IReadOnlySet<string> ObjectForms { get; init; } = new HashSet<string>();

    public string Why { get; init; } = "";

    public static GoldForbidden Read(GoldRow row) => new(row.Text("document"), row.Text("predicate"))
    {
        Subject = row.OptionalText("subject"),
        Object = row.OptionalText("object"),
        SubjectForms = NameForm.Of(row.Texts("subjectNames")),
        ObjectForms = NameForm.Of(row.Texts("objectNames")),
        Why = row.OptionalText("why") ?? "",
    };
}
