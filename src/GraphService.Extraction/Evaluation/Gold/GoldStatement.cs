namespace GraphService.Extraction.Evaluation.Gold;

/// <summary>One labelled place that states something.</summary>
internal sealed record GoldStatement(string Id, string Document, Triple Triple, string Stance)
{
    public required bool Required { get; init; }

    /// <summary>The triples that count as it, itself among them.</summary>
    public required IReadOnlySet<Triple> Accepted { get; init; }

    public IReadOnlyList<string> MoreStances { get; init; } = [];

    /// <summary>Whether the label says who speaks; <see cref="Speaker"/> is then an entity's id or <c>document</c>.</summary>
    public bool HasSpeaker { get; init; }

    public string? Speaker { get; init; }

    /// <summary>Whether the label says what sum the text states, or, with no <see cref="Amount"/>, that it states none.</summary>
    public bool HasAmount { get; init; }

    public GoldAmount? Amount { get; init; }

    /// <summary>Whether the label says what date the text states, or, with no <see cref="Date"/>, that it states none.</summary>
    public bool HasDate { get; init; }

    public string? Date { get; init; }

    public IReadOnlyList<string> MoreDates { get; init; } = [];

    public string Quote { get; init; } = "";

    /// <summary>Where the quote stands, in code points; null where the label doesn't say.</summary>
    public (int Start, int End)? Place { get; init; }

    public static GoldStatement Read(GoldRow row)
    {
        var triple = new Triple(row.Text("subject"), row.Text("predicate"), row.Text("object"));
        return new(row.Text("id"), row.Text("document"), triple.Canonical, row.Text("stance"))
        {
            Required = row.Text("importance") != "minor",
            Accepted = Accept(row, triple),
            MoreStances = row.Texts("acceptStance"),
            HasSpeaker = row.Has("speaker"),
            Speaker = row.OptionalText("speaker"),
            HasAmount = row.Has("amount"),
            Amount = GoldAmount.Read(row.Object("amount")),
            HasDate = row.Has("date"),
            Date = row.OptionalText("date") is { Length: > 0 } date ? date : null,
            MoreDates = row.Texts("acceptDate"),
            Quote = row.OptionalText("quote") ?? "",
            Place = row.Number("start") is { } start && row.Number("end") is { } end ? ((int)start, (int)end) : null,
        };
    }

    private static HashSet<Triple> Accept(GoldRow row, Triple triple)
    {
        var each = from s in row.Texts("acceptSubject").Prepend(triple.Subject)
                   from p in row.Texts("acceptPredicate").Prepend(triple.Predicate)
                   from o in row.Texts("acceptObject").Prepend(triple.Object)
                   select new Triple(s, p, o).Canonical;
        return [.. each, .. row.Triples("acceptTriples").Select(t => t.Canonical)];
    }
}
