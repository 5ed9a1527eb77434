using GraphService.Dates;
using GraphService.Documents;
using GraphService.Entities;
using GraphService.Extraction.Resolution;
using GraphService.Ontologies;
using GraphService.Statements;

namespace GraphService.Extraction.Conflicts;

/// <summary>The statements of a graph, with what tells when they hold and how they are named in an explanation.</summary>
internal sealed class StatedGraph(
    Ontology ontology, IReadOnlyList<Entity> entities, IReadOnlyList<Statement> statements, IReadOnlyList<SourceDocument> documents)
{
    private const string Documents = "documents/";
    private readonly Dictionary<EntityId, Entity> entities = entities.ToDictionary(e => e.Id);
    private readonly Dictionary<DocumentId, SourceDocument> documents = documents.ToDictionary(d => d.Id);

    public Ontology Ontology => ontology;

    public IReadOnlyList<Statement> Asserted { get; } = [.. statements.Where(s => s.Stance == Stance.Asserted)];

    public IReadOnlyList<Statement> Others { get; } = [.. statements.Where(s => s.Stance != Stance.Asserted)];

    public EntityType TypeOf(EntityId id) => entities[id].Type;

    /// <summary>When it happened or holds; where the text leaves that open, the days of the documents that say so. Null where nothing tells.</summary>
    public DateRange? TimeOf(Statement statement) => DateRange.Stated(statement) ?? SaidIn(statement);

    /// <summary>From when a state holds until when it is seen to hold: an open end is the last document that says so.</summary>
    public DateRange? SpanOf(Statement statement) =>
        DateRange.Of(statement.Qualifiers.ValidFrom ?? statement.Qualifiers.Date) is { } from
            ? from.To(DateRange.Of(statement.Qualifiers.ValidUntil) ?? (statement.Qualifiers.ValidFrom is null ? from : SaidIn(statement)))
            : DateRange.Of(statement.Qualifiers.ValidUntil) ?? SaidIn(statement);

    /// <summary>The first and the last day of the documents that say it; null where none is dated.</summary>
    public DateRange? SaidIn(Statement statement)
    {
        var dates = statement.Evidence.Select(e => documents[e.Document].Date).OfType<PartialDate>().ToList();
        return dates.Count == 0 ? null : new DateRange(dates.Min(d => d.Start), dates.Max(d => d.End));
    }

    public static bool ShareADocument(Statement one, Statement other) => one.Evidence.Any(a => other.Evidence.Any(b => a.Document == b.Document));

    /// <summary>Whether the full names of two people in one script say that they are not one: 高市早苗 and Sanae Takaichi don't, nor do 高市 and 高市早苗.</summary>
    public bool AreTwo(EntityId one, EntityId other) => PersonName.Contradict(ontology, NamesOf(one), NamesOf(other));

    private List<string> NamesOf(EntityId id) => [.. entities[id].Names.Select(n => n.Text)];

    /// <summary>An entity's name in Japanese, or what there is.</summary>
    public string Ja(EntityId id) => entities[id].NameIn(LabelLanguage.Ja);

    /// <summary>An entity's name in English, or what there is.</summary>
    public string En(EntityId id) => entities[id].NameIn(LabelLanguage.En);

    public string Ja(Statement s) => $"{Ja(s.Subject)} → {Ja(s.Object)}（{PredicateOf(s).Label.Ja}）";

    public string En(Statement s) => $"{En(s.Subject)} {PredicateOf(s).Phrase} {En(s.Object)}";

    /// <summary>A value of each statement with the documents that give it: <c>10% (a.txt), 12% (b.txt)</c>; equal ones once.</summary>
    public string Listed(IEnumerable<Statement> statements, Func<Statement, string> value) =>
        string.Join(", ", statements.Select(s => $"{value(s)} ({string.Join(", ", PathsOf(s))})").Distinct());

    private Predicate PredicateOf(Statement s) =>
        ontology.TryGet(s.Predicate, out var predicate) ? predicate : throw new InvalidOperationException($"{s.Predicate} is not in the ontology");

    private IEnumerable<string> PathsOf(Statement s) =>
        s.Evidence.Select(e => documents[e.Document].Path)
            .Select(p => p.StartsWith(Documents, StringComparison.Ordinal) ? p[Documents.Length..] : p).Distinct().Order(StringComparer.Ordinal);
}
