using System.Globalization;
using GraphService.Dates;
using GraphService.Extraction.Values;
using GraphService.Graphs;
using GraphService.Ontologies;
using GraphService.Ontologies.Yaml;
using GraphService.Statements;

namespace GraphService.Extraction.Curation;

/// <summary>Reads what entries say of statements: which ones, and what is set.</summary>
internal sealed class StatementFields(Ontology ontology)
{
    /// <summary>What may be set of what a statement says.</summary>
    public static string[] Names { get; } = ["stance", "amount", "roundAmount", "share", "role", "round", "date", "validFrom", "validUntil"];

    /// <summary>Which statements: a statement's id, or a map.</summary>
    /// <exception cref="OntologyException">It names none.</exception>
    public StatementReference Reference(YamlEntry entry)
    {
        if (!entry.IsMap)
            return new StatementReference { Id = Id(entry) };
        if (entry["statement"] is { } id)
        {
            entry.Only("statement");
            return new StatementReference { Id = Id(id) };
        }
        entry.Only("subject", "predicate", "object", "document", "stance", "role", "round", "date");
        return new StatementReference
        {
            Subject = EntityFields.Reference(entry.Required("subject")),
            Predicate = Predicate(entry.Required("predicate")),
            Object = EntityFields.Reference(entry.Required("object")),
            Document = entry.TextOf("document"),
            Stance = entry["stance"] is { } stance ? StanceOf(stance) : null,
            Role = entry.TextOf("role"),
            Round = entry.TextOf("round"),
            Date = entry["date"] is { } date ? DateOf(date) : null,
        };
    }

    /// <summary>All that <c>set:</c> sets.</summary>
    /// <exception cref="OntologyException">A value can't be read.</exception>
    public StatementChanges Changes(YamlEntry set)
    {
        set.Only([.. Names, "subject", "predicate", "object"]);
        return set.Pairs.Any() ? Said(set, Names) with
        {
            Predicate = set["predicate"] is { } predicate ? Predicate(predicate) : null,
            Subject = set["subject"] is { } subject ? EntityFields.Reference(subject) : null,
            Object = set["object"] is { } end ? EntityFields.Reference(end) : null,
        }
        : throw set.Wrong("nothing is set here");
    }

    /// <summary>The qualifiers that a map says, among other things.</summary>
    /// <exception cref="OntologyException">A value can't be read.</exception>
    public StatementChanges Said(YamlEntry map, IEnumerable<string> fields) => new()
    {
        Stance = map["stance"] is { } stance ? StanceOf(stance) : null,
        Sets = fields.Where(f => f != "stance" && map[f] is not null).ToDictionary(f => f, f => Change(f, map.Required(f))),
    };

    /// <summary>A predicate of the ontology.</summary>
    /// <exception cref="OntologyException">There is no such predicate.</exception>
    public string Predicate(YamlEntry entry) =>
        ontology.TryGet(entry.Text, out _) ? entry.Text : throw entry.Wrong($"'{entry.Text}' is not a predicate of the ontology; INVESTED_IN is one");

    private static StatementId Id(YamlEntry entry) =>
        StatementId.TryParse(entry.Text, out var id) ? id : throw entry.Wrong($"'{entry.Text}' is not an id; ids look like statement-3f1a9c0d27b85e64");

    private static Stance StanceOf(YamlEntry entry) => entry.Enum<Stance>();

    private Func<Qualifiers, Qualifiers> Change(string field, YamlEntry entry) => field switch
    {
        "amount" => Set(SumOf(entry), static (q, sum) => q with { Amount = sum }),
        "roundAmount" => Set(SumOf(entry), static (q, sum) => q with { RoundAmount = sum }),
        "share" => Set(ShareOf(entry), static (q, share) => q with { Share = share }),
        "role" => Set(WordOf(entry), static (q, role) => q with { Role = role }),
        "round" => Set(WordOf(entry), static (q, round) => q with { Round = round }),
        "date" => Set(DateOf(entry), static (q, date) => q with { Date = date }),
        "validFrom" => Set(DateOf(entry), static (q, date) => q with { ValidFrom = date }),
        _ => Set(DateOf(entry), static (q, date) => q with { ValidUntil = date }),
    };

    private static Func<Qualifiers, Qualifiers> Set<T>(T value, Func<Qualifiers, T, Qualifiers> set) => said => set(said, value);

    // What is set to nothing is taken away.
    private static bool IsNothing(YamlEntry entry) => !entry.IsMap && entry.Text is "" or "~" or "null";

    private static string? WordOf(YamlEntry entry) => IsNothing(entry) ? null : entry.Text.Trim();

    private PartialDate? DateOf(YamlEntry entry) => IsNothing(entry) ? null
        : WrittenValues.Date(ontology, entry.Text)
            ?? throw entry.Wrong($"'{entry.Text}' is not a date: write 2025, FY2025, 2025-H2, 2025-Q4, 2025-10 or 2025-10-25");

    private Money? SumOf(YamlEntry entry)
    {
        if (IsNothing(entry))
            return null;
        if (!entry.IsMap)
            return WrittenValues.Sum(ontology, entry.Text, null)
                ?? throw entry.Wrong($"'{entry.Text}' is not a sum: write $5 million, 12億円, or {{value: 5000000, currency: USD}}");
        entry.Only("value", "max", "currency", "bound", "text");
        var (value, max, currency) = (Figure(entry, "value"), Figure(entry, "max"), entry.TextOf("currency"));
        return Made(entry, () => new Money(value, currency, BoundOf(entry), entry.TextOf("text") ?? Worded(value, max, currency), max));
    }

    private Share? ShareOf(YamlEntry entry)
    {
        if (IsNothing(entry))
            return null;
        if (!entry.IsMap)
            return WrittenValues.Share(ontology, entry.Text)
                ?? throw entry.Wrong($"'{entry.Text}' is not a share: write 51%, or {{min: 51, max: 100, bound: AT_LEAST}}");
        entry.Only("min", "max", "bound", "text");
        var min = Figure(entry, "min") ?? throw entry.Wrong("'min' is missing");
        var max = Figure(entry, "max") ?? min;
        return Made(entry, () => new Share(min, max, BoundOf(entry), entry.TextOf("text") ?? FormattableString.Invariant($"{min}%")));
    }

    private static Bound BoundOf(YamlEntry entry) => entry["bound"] is not { } bound ? Bound.Exact
        : Spelling.TryParse<Bound>(bound.Text, out var value) ? value
        : throw bound.Wrong($"'{bound.Text}' is not one of {string.Join(", ", Spelling.All<Bound>())}");

    private static decimal? Figure(YamlEntry entry, string key) => entry[key] is not { } figure ? null
        : decimal.TryParse(figure.Text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value) ? value
        : throw figure.Wrong($"'{figure.Text}' is not a number");

    private static string Worded(decimal? value, decimal? max, string? currency) =>
        FormattableString.Invariant($"{value}{(max is null ? "" : "–")}{max} {currency}").Trim() is { Length: > 0 } words ? words : "?";

    // The constructors say what is wrong with a value.
    private static T Made<T>(YamlEntry entry, Func<T> make)
    {
        try
        {
            return make();
        }
        catch (ArgumentException error)
        {
            throw entry.Wrong(error.Message.Split(" (Parameter", 2)[0]);
        }
    }
}
