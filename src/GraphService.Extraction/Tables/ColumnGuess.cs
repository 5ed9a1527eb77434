using GraphService.Entities;
using GraphService.Extraction.Lexicons;
using GraphService.Extraction.Tables.Files;
using GraphService.Extraction.Values;
using GraphService.Ontologies;

namespace GraphService.Extraction.Tables;

/// <summary>What the columns of a table seem to hold, by the words above them.</summary>
internal sealed class ColumnGuess
{
    private const int MostLookedAt = 50;

    private static readonly string[] Separators = ["、", ";", ","];

    private readonly LabelWords labels;
    private readonly Ontology ontology;
    private readonly TableSheet sheet;
    private readonly int header;
    private readonly List<string> columns;
    private readonly Dictionary<string, string> kinds = [];

    public ColumnGuess(LabelWords labels, Ontology ontology, TableSheet sheet, int header)
    {
        (this.labels, this.ontology, this.sheet, this.header) = (labels, ontology, sheet, header);
        columns = [.. sheet.Rows[header].Cells.Select(c => c.Trim()).Where(c => c.Length > 0).Distinct()];
        foreach (var column in columns)
            if (labels.ColumnOf(Plain(column)) is { } kind)
                kinds.TryAdd(kind, column);
        Guess();
        Left = [.. columns.Except(Entities.Select(e => e.Column)).Except(Statements.SelectMany(s => s.Fields).Select(f => f.Column))];
    }

    /// <summary>What columns name.</summary>
    public List<(string Key, EntityType Type, string? Subtype, string Column, string? Split)> Entities { get; } = [];

    /// <summary>What rows state.</summary>
    public List<(string Subject, string Predicate, string Object, List<(string Field, string Column)> Fields)> Statements { get; } = [];

    /// <summary>Columns of which nothing is made.</summary>
    public IReadOnlyList<string> Left { get; }

    private void Guess()
    {
        var ends = columns.SelectMany(c => labels.Of(Plain(c)).Take(1), (column, meaning) => (Column: column, Meaning: meaning)).ToList();
        var named = kinds.GetValueOrDefault(LabelWords.Name)
            ?? columns.Find(c => labels.ColumnOf(Plain(c)) is null && !ends.Exists(e => e.Column == c)) ?? columns[0];
        var about = (Key: KeyOf(named), Type: TypeOf(named, ends.Select(e => OtherTypes(e.Meaning))));
        Entities.Add((about.Key, about.Type, null, named, null));
        foreach (var (column, meaning) in ends.Where(e => e.Column != named && OtherTypes(e.Meaning).Contains(about.Type)))
        {
            var key = KeyOf(column);
            var type = TypeOf(column, [meaning.NamesSubject ? meaning.Predicate.SubjectTypes : meaning.Predicate.ObjectTypes]);
            Entities.Add((key, type, SubtypeOf(meaning, type), column, SplitOf(column)));
            Statements.Add(meaning.NamesSubject
                ? (key, meaning.Predicate.Name, about.Key, FieldsOf(meaning)) : (about.Key, meaning.Predicate.Name, key, FieldsOf(meaning)));
        }
    }

    private static IReadOnlyList<EntityType> OtherTypes(LabelMeaning meaning) =>
        meaning.NamesSubject ? meaning.Predicate.ObjectTypes : meaning.Predicate.SubjectTypes;

    private EntityType TypeOf(string column, IEnumerable<IReadOnlyList<EntityType>> allowed)
    {
        var possible = allowed.Aggregate(Enum.GetValues<EntityType>().AsEnumerable(), (all, types) => all.Intersect(types)).ToList();
        return possible.Count == 0 || possible.Contains(EntityType.Company) || labels.IsFirms(Plain(column)) ? EntityType.Company : possible[0];
    }

    // Who puts in where several do.
    private string? SubtypeOf(LabelMeaning meaning, EntityType type) => meaning.NamesSubject && meaning.Predicate.Traits.Contains(PredicateTraits.Round)
        && ontology.EntityTypes.Any(t => t.Type == type && t.Subtypes.Contains("investor")) ? "investor" : null;

    private string? SplitOf(string column)
    {
        var index = Array.FindIndex(sheet.Rows[header].Cells, c => c.Trim() == column);
        var cells = sheet.Rows.Skip(header + 1).Take(MostLookedAt).Where(r => index < r.Cells.Length).Select(r => r.Cells[index]).ToList();
        return Separators.FirstOrDefault(s => cells.Exists(c => c.Contains(s, StringComparison.Ordinal)));
    }

    private List<(string, string)> FieldsOf(LabelMeaning meaning)
    {
        var (predicate, fields) = (meaning.Predicate, new List<(string, string)>());
        var takesMoney = predicate.Money || predicate.Traits.Contains(PredicateTraits.Round);
        Add(takesMoney && !predicate.Traits.Contains(PredicateTraits.Holding), "amount", LabelWords.Amount);
        Add(predicate.Dated, "date", LabelWords.Date);
        Add(predicate.Traits.Contains(PredicateTraits.Round), "round", LabelWords.Round);
        Add(predicate.Traits.Contains(PredicateTraits.Holding), "share", LabelWords.Share);
        Add(predicate.Traits.Contains(PredicateTraits.Office), "role", LabelWords.Role);
        if (meaning.Role is { } role && !fields.Exists(f => f.Item1 == "role"))
            fields.Add(("role", "=" + role));
        return fields;

        void Add(bool takes, string field, string kind)
        {
            if (takes && kinds.TryGetValue(kind, out var column))
                fields.Add((field, column));
        }
    }

    private static string Plain(string column) => WrittenValues.Normalized(column);

    private string KeyOf(string column)
    {
        var key = Slug.Of(column);
        return Entities.Exists(e => e.Key == key) ? $"{key}-{Entities.Count}" : key;
    }
}
