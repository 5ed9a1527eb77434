using GraphService.Conflicts;
using GraphService.Diagnostics;
using GraphService.Documents;
using GraphService.Entities;
using GraphService.Graphs;
using GraphService.Statements;
using GraphService.Stores;
using GraphService.Testing.Graphs;

namespace GraphService.Testing.Stores;

/// <summary>Makes up questions to a graph: mostly about what it has, now and then about what it doesn't.</summary>
internal sealed class RandomQuestions(CompiledGraph graph, int seed)
{
#pragma warning disable CA5394 // A seed that is printed is the point here.
    private readonly Random random = new(seed);

    public bool Chance(int oneIn) => random.Next(oneIn) == 0;

    public int Number(int from, int to) => random.Next(from, to + 1);

    public T OneOf<T>(IReadOnlyList<T> list) => list[random.Next(list.Count)];
#pragma warning restore CA5394

    public T? Maybe<T>(Func<T> make)
        where T : struct => Chance(3) ? make() : null;

    public IReadOnlyList<T>? Some<T>(IReadOnlyList<T> of) => Chance(2) ? null : [.. of.Where(_ => Chance(2))];

    public IReadOnlyList<T> Many<T>(Func<T> make) => [.. Enumerable.Range(0, Number(0, 8)).Select(_ => make())];

    public EntityId Entity() => graph.Entities.Count == 0 || Chance(15) ? new EntityId("person-nobody") : OneOf(Ids(OneOf(graph.Entities)));

    public StatementId Statement() => graph.Statements.Count == 0 || Chance(15) ? new StatementId("statement-none") : OneOf(graph.Statements).Id;

    public DocumentId Document() => graph.Documents.Count == 0 || Chance(15) ? new DocumentId("document-none") : OneOf(graph.Documents).Id;

    public PassageId Passage() => graph.Passages.Count == 0 || Chance(15) ? new PassageId("passage-none") : OneOf(graph.Passages).Id;

    public ConflictId Conflict() => graph.Conflicts.Count == 0 || Chance(15) ? new ConflictId("conflict-none") : OneOf(graph.Conflicts).Id;

    public TextPosition Position() => new(Document(), Number(-2, 400));

    public DateOnly Day() => new(Number(2023, 2026), Number(1, 12), Number(1, 28));

    public string Predicate() => Chance(15) ? "NO_SUCH_PREDICATE" : OneOf(graph.Ontology.Predicates).Name;

    public IReadOnlyList<string> Predicates => [.. graph.Ontology.Predicates.Select(p => p.Name)];

    public IReadOnlyList<Stance> Stances() => Chance(2) ? [Stance.Asserted] : [.. Enum.GetValues<Stance>().Where(_ => !Chance(3))];

    public IReadOnlyList<EntityType>? Types() => Some(Enum.GetValues<EntityType>());

    public PageRequest Page() => Chance(4) ? PageRequest.All : new(Maybe(() => Number(0, 6)), Maybe(() => Number(-1, 8)), Maybe(() => Number(0, 6)), Maybe(() => Number(0, 12)));

    public StatementOrder Order() => OneOf(Enum.GetValues<StatementOrder>());

    public string Text() => OneOf(RandomNames.Searches);

    public Severity? Severity() => Maybe(() => OneOf(Enum.GetValues<Severity>()));

    public ConflictKind? Kind() => Maybe(() => OneOf(Enum.GetValues<ConflictKind>()));

    public RelationQuery Relation() => new(Predicate(), OneOf(Enum.GetValues<Direction>()))
    {
        Stances = Stances(),
        AsOf = Maybe(Day),
        Certainty = OneOf(Enum.GetValues<Certainty>()),
        Types = Chance(2) ? null : Types(),
        Document = Chance(4) ? Document() : null,
        Distinct = Chance(2),
        Order = Order(),
    };

    // Two restrictions or so: with all of them nothing would fit.
    public StatementFilter Filter() => new()
    {
        Predicates = Chance(4) ? Some(Predicates) : null,
        Stances = Chance(4) ? Stances() : null,
        Subject = Chance(8) ? Entity() : null,
        Object = Chance(8) ? Entity() : null,
        Entity = Chance(8) ? Entity() : null,
        Document = Chance(8) ? Document() : null,
        Speaker = Chance(8) ? Entity() : null,
        MinAmount = Chance(8) ? OneOf([0m, -0.0m, 1m, 1.00m, 2.4999m]) : null,
        MaxAmount = Chance(8) ? OneOf([1m, 1.0m, 2.5m, 2.50m, 10m]) : null,
        Currency = Chance(8) ? OneOf(["USD", "EUR"]) : null,
        From = Chance(8) ? Day() : null,
        To = Chance(8) ? Day() : null,
        AsOf = Chance(6) ? Day() : null,
        Certainty = OneOf(Enum.GetValues<Certainty>()),
        MinConfidence = Chance(8) ? OneOf([0.5, 0.51, 1]) : null,
        HasConflict = Chance(8) ? Chance(2) : null,
        Inferred = Chance(8) ? Chance(2) : null,
        Readers = Chance(8) ? Some([Readers.Rules, Readers.Table, "model-x", "nobody"]) : null,
    };

    public EntityFilter EntityFilter() => new()
    {
        Types = Chance(3) ? Types() : null,
        Subtypes = Chance(4) ? Some(["alpha", "beta", "gamma"]) : null,
        NameContains = Chance(4) ? OneOf(["", "zypl", "ＡＩ", "アジミ", "・", " ", "\u3000", "日", "株式会社"]) : null,
        NameStartsWith = Chance(4) ? OneOf(["", " \t", "z", "A", "そに", "タジキスタン", "𠮷"]) : null,
        Document = Chance(4) ? Document() : null,
        MinDegree = Chance(4) ? Number(0, 5) : null,
    };

    private static EntityId[] Ids(Entity entity) => [entity.Id, entity.Id, .. entity.FormerIds];
}
