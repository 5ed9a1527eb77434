using System.Text.RegularExpressions;
using GraphService.Ontologies;
using GraphService.Statements;

namespace GraphService.Extraction.Lexicons;

/// <summary>Words before values, above columns and before lists, and what they mean.</summary>
internal sealed partial class LabelWords
{
    /// <summary>What a row or a record is about.</summary>
    public const string Name = "header-name";

    /// <summary>A sum.</summary>
    public const string Amount = "header-amount";

    /// <summary>A date.</summary>
    public const string Date = "header-date";

    /// <summary>The round of an investment.</summary>
    public const string Round = "header-round";

    /// <summary>A share.</summary>
    public const string Share = "header-share";

    /// <summary>The office of whom the row names.</summary>
    public const string Role = "header-role";

    /// <summary>How far a deal is.</summary>
    public const string Status = "header-status";

    /// <summary>Names of fields, in a table of fields and values.</summary>
    public const string Field = "header-field";

    /// <summary>Their values.</summary>
    public const string Value = "header-value";

    /// <summary>What states nothing by itself.</summary>
    public const string Other = "header-other";

    private static readonly string[] Columns = [Other, Name, Amount, Date, Round, Share, Role, Status, Field, Value];

    private static readonly (string List, Stance Stance)[] StatusLists =
    [
        ("status-denied", Stance.Denied), ("status-negotiating", Stance.Negotiating), ("status-planned", Stance.Planned), ("status-expected", Stance.Expected),
    ];

    private readonly IReadOnlyList<(string Word, Stance Stance)> stances;
    private readonly Dictionary<string, List<LabelMeaning>> meanings = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> columns = new(StringComparer.Ordinal);
    private readonly HashSet<string> titles = new(StringComparer.Ordinal);
    private readonly IReadOnlyList<string> modifiers;
    private readonly HashSet<string> firms;
    private readonly HashSet<string> headlines;
    private readonly Predicate? office;
    private readonly ILookup<string, Predicate> dates;

    public LabelWords(Ontology ontology)
    {
        foreach (var predicate in ontology.Predicates)
            foreach (var label in predicate.Labels)
                foreach (var word in label.Words)
                {
                    if (!meanings.TryGetValue(Key(word), out var list))
                        meanings[Key(word)] = list = [];
                    list.Add(new LabelMeaning(predicate, label.NamesSubject, label.Role));
                }
        foreach (var kind in Columns)
            foreach (var word in ontology.WordsOf(kind))
                columns.TryAdd(Key(word), kind);
        foreach (var title in ontology.Titles)
            titles.UnionWith(title.En.Append(title.Ja).Select(Key));
        stances = [.. StatusLists.SelectMany(l => ontology.WordsOf(l.List).Select(w => (w, l.Stance)))];
        firms = ontology.WordsOf("header-firm").Select(Key).ToHashSet(StringComparer.Ordinal);
        headlines = ontology.WordsOf("header-title").Select(Key).ToHashSet(StringComparer.Ordinal);
        modifiers = [.. ontology.WordsOf("label-modifier").Select(Key).OrderByDescending(w => w.Length)];
        dates = ontology.Predicates.SelectMany(p => p.DateLabels.Select(l => (Label: Key(l), Predicate: p)))
            .ToLookup(l => l.Label, l => l.Predicate, StringComparer.Ordinal);
        office = ontology.With(PredicateTraits.Office).FirstOrDefault();
    }

    /// <summary>What a label states of its value; nothing where it isn't known.</summary>
    public IReadOnlyList<LabelMeaning> Of(string label)
    {
        var key = Bare(Key(label));
        if (!meanings.ContainsKey(key) && label.IndexOfAny(Joints) > 0 && OfParts(label) is { Count: > 0 } parts)
            return parts;
        return meanings.GetValueOrDefault(key) ?? (office is not null && titles.Contains(key) ? [new LabelMeaning(office, true, label.Trim())] : []);
    }

    private static readonly char[] Joints = ['/', '・', '、', '&', '|'];

    // Buyer / investor: of several kinds of deals the one that says least, which is that of rounds.
    private List<LabelMeaning> OfParts(string label)
    {
        var parts = label.Split(Joints, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Select(p => meanings.GetValueOrDefault(Bare(Key(p)))).ToList();
        if (parts.Count < 2 || parts.Exists(p => p is null))
            return [];
        var all = parts.SelectMany(p => p!).DistinctBy(m => (m.Predicate.Name, m.NamesSubject)).ToList();
        var least = all.Where(m => m.Predicate.Traits.Contains(PredicateTraits.Round)).ToList();
        return all.Count == 1 || least.Count == 0 ? all : least;
    }

    /// <summary>What a column or field holds, one of the constants; null where it isn't known or is an end of statements.</summary>
    public string? ColumnOf(string label) => columns.GetValueOrDefault(Bare(Key(label)));

    /// <summary>Whether what it holds is the date of a predicate's statements: 設立 of who founded it.</summary>
    public bool IsDateOf(string label, Predicate predicate) => dates[Key(label)].Contains(predicate);

    /// <summary>Whether what it holds are titles of entries: headline.</summary>
    public bool IsTitle(string label) => headlines.Contains(Key(label));

    /// <summary>Whether what it holds are firms: 企業名.</summary>
    public bool IsFirms(string label) => firms.Contains(Bare(Key(label)));

    /// <summary>How a word for the state of a deal puts it; ASSERTED where it isn't known.</summary>
    public Stance StanceOf(string status) =>
        stances.Where(s => status.Contains(s.Word, StringComparison.OrdinalIgnoreCase)).Select(s => s.Stance).FirstOrDefault(Stance.Asserted);

    /// <summary>The predicate whose subject holds an office.</summary>
    public Predicate? Office => office;

    /// <summary>Whether a word is known as one above a column.</summary>
    public bool IsColumn(string word) => Of(word).Count > 0 || ColumnOf(word) is not null;

    /// <summary>Whether a word is a label or a column and no title, which leads a name.</summary>
    public bool IsField(string word) => Bare(Key(word)) is var key && (meanings.ContainsKey(key) || columns.ContainsKey(key)) && !titles.Contains(key);

    private string Bare(string key)
    {
        while (!meanings.ContainsKey(key) && !columns.ContainsKey(key) && ModifierOf(key) is { } modifier)
            key = key[modifier.Length..].TrimStart();
        while (!meanings.ContainsKey(key) && !columns.ContainsKey(key) && modifiers.FirstOrDefault(m => key.EndsWith(m, StringComparison.Ordinal)
            && key.Length > m.Length) is { } behind)
            key = key[..^behind.Length].TrimEnd();
        return key;
    }

    private string? ModifierOf(string key) => modifiers.FirstOrDefault(m => key.StartsWith(m, StringComparison.Ordinal) && key.Length > m.Length);

    // Without brackets, spaces, case and what joins words in data: 調達額(億円), lead_investor.
    private static string Key(string word) => Brackets().Replace(word, "").Trim().TrimEnd(':')
        .Replace(" ", "", StringComparison.Ordinal).Replace("_", "", StringComparison.Ordinal).ToLowerInvariant();

    [GeneratedRegex(@"\([^()]*\)|\[[^\[\]]*\]|[0-9]+$")]
    private static partial Regex Brackets();
}
