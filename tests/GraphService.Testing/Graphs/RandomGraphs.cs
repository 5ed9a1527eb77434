using CsCheck;
using GraphService.Conflicts;
using GraphService.Diagnostics;
using GraphService.Documents;
using GraphService.Entities;
using GraphService.Graphs;
using GraphService.Statements;

namespace GraphService.Testing.Graphs;

/// <summary>Generates whole valid graphs, with ties, duplicates, dates of all precisions, and much that is left open.</summary>
public static class RandomGraphs
{
    private static readonly Gen<string?> Date = Maybe(Gen.OneOf(RandomNames.Dates));

    private static readonly Gen<Money?> Amount = Maybe(Gen.Select(
        Gen.OneOf<decimal?>(null, 0m, 1m, 2.5m, 1_000_000m),
        Gen.OneOf<string?>(null, "USD", "JPY"),
        Gen.Enum<Bound>(),
        Gen.OneOf<decimal?>(null, null, 0m, 1.5m, 0.00000000000000000001m),
        (value, currency, bound, more) => new Money(value, currency, bound, "a sum", value + more)));

    private static readonly Gen<Share?> Share = Maybe(Gen.Select(Gen.OneOf(0m, 12.5m, 30m, 51m, 100m), Gen.OneOf(0m, 12.5m, 30m, 51m, 100m),
        (a, b) => Said.Stake(Math.Min(a, b), Math.Max(a, b))));

    private static readonly Gen<EntityParts> Entities = Gen.Select(Gen.Enum<EntityType>(), Gen.OneOf(RandomNames.Entities), Maybe(Gen.OneOf("ザイプル", "日本")), Gen.OneOf(RandomNames.Entities).Array[0, 2],
        Maybe(Gen.OneOf("alpha", "beta")), Date, Gen.Int[0, 2], (type, name, ja, aliases, subtype, date, former) => new EntityParts(type, name, ja, aliases, subtype, date, former));

    private static readonly Gen<StatementParts> Statements = Gen.Select(Gen.Int[0, 999], Gen.Int[0, 999], Gen.Int[0, 999], Gen.Int[-20, 99], Qualified(), (s, o, p, speaker, said) => new StatementParts(s, o, p, speaker, said));

    /// <summary>Of at most so many entities and statements.</summary>
    public static Gen<CompiledGraph> Of(int entities = 10, int statements = 40) => Gen.Select(
        Entities.Array[0, entities],
        Gen.Select(Statements.Array[0, statements], Gen.OneOf(RandomNames.Paragraphs).Array[0, 4], Date).Array[0, 4],
        Gen.Select(Gen.Enum<ConflictKind>(), Gen.Int[0, 99], Gen.Int[0, 99]).Array[0, 4],
        Gen.Select(Gen.Enum<Severity>(), Gen.OneOf("A_CODE", "B_CODE"), Gen.Int[-2, 4], Gen.Int[0, 3]).Array[0, 4],
        (e, documents, conflicts, diagnostics) => Built(e, documents, conflicts, diagnostics));

    /// <summary>What is there, or now and then nothing.</summary>
    internal static Gen<T?> Maybe<T>(Gen<T> gen)
        where T : class => Gen.Frequency((2, Gen.Const((T?)null)), (1, gen.Select(value => (T?)value)));

    private static Gen<IReadOnlyList<Decision>> Decisions() => Gen.Frequency(
        (4, Gen.Const<IReadOnlyList<Decision>>([])),
        (1, Gen.Select(Maybe(Gen.Const("Kondo")), Maybe(Gen.Const("the register says so")), (by, because) =>
            (IReadOnlyList<Decision>)[new Decision("correct", by, because, "curation/a.yaml", 3), new Decision("same", null, because, "curation/b.yaml", 12)])));

    private static Gen<Said> Qualified() => Gen.Select(
        Gen.Frequency((3, Gen.Const(Stance.Asserted)), (1, Gen.Enum<Stance>())),
        Gen.Select(Amount, Share, Amount),
        Gen.Select(Maybe(Gen.OneOf("議長", "CEO")), Maybe(Gen.OneOf("Series A", "Series B"))),
        Gen.Select(Date, Date, Date),
        Gen.OneOf(0, 0.5, 0.9, 1),
        Gen.Select(Gen.Bool, Maybe(Gen.OneOf("leader-for-state", "a")), Gen.OneOf(Readers.Rules, Readers.Table, "model-x"), Decisions()),
        (stance, money, words, dates, confidence, other) => new Said
        {
            Stance = stance,
            Amount = money.Item1,
            Share = money.Item2,
            RoundAmount = money.Item3,
            Role = words.Item1,
            Round = words.Item2,
            Date = dates.Item1,
            From = dates.Item2,
            Until = dates.Item3,
            Confidence = confidence,
            SameParagraph = other.Item1,
            Inferred = other.Item2,
            Reader = other.Item3,
            Decisions = other.Item4,
        });

    private static CompiledGraph Built(EntityParts[] entities, (StatementParts[], string[], string?)[] documents, (ConflictKind, int, int)[] conflicts, (Severity, string, int, int)[] diagnostics)
    {
        var graph = new GraphBuilder();
        var ids = entities.Select((e, i) => graph.Entity(e.Type, e.Name, e.Ja, e.Aliases, e.Subtype, e.Date, [.. Enumerable.Range(0, e.Former).Select(f => new EntityId($"former-{i}-{f}"))])).ToList();
        var stated = new List<StatementId>();
        var files = documents.Select((d, i) => Write(graph, graph.Document($"news/{i}.txt", d.Item3), d.Item1, d.Item2, ids, entities, stated)).ToList();
        var distinct = stated.Distinct().ToList();
        foreach (var (kind, a, b) in conflicts)
            if (distinct.Count > 1 && a % distinct.Count != b % distinct.Count)
                graph.Conflict(kind, distinct[a % distinct.Count], distinct[b % distinct.Count]);
        foreach (var (severity, code, document, start) in diagnostics)
            graph.Diagnostic(code, severity, document >= 0 && document < files.Count ? files[document] : null, start == 0 ? null : new TextSpan(start, start + 1));
        return graph.Build();
    }

    private static DocumentId Write(GraphBuilder graph, DocumentId document, StatementParts[] statements, string[] paragraphs, List<EntityId> ids, EntityParts[] entities, List<StatementId> stated)
    {
        foreach (var s in statements.Where(_ => ids.Count > 0))
        {
            var (subject, @object) = (s.Subject % ids.Count, s.Object % ids.Count);
            var fitting = graph.Ontology.Predicates.Where(p => p.SubjectTypes.Contains(entities[subject].Type) && p.ObjectTypes.Contains(entities[@object].Type)).ToList();
            if (fitting.Count > 0)
                stated.Add(graph.State(ids[subject], fitting[s.Predicate % fitting.Count].Name, ids[@object], s.Said with { Speaker = s.Speaker < 0 ? null : ids[s.Speaker % ids.Count] }));
        }
        foreach (var paragraph in paragraphs)
            graph.Paragraph(paragraph, paragraph.Length < 2 ? PassageKind.Boilerplate : PassageKind.Paragraph, [.. ids.Take(3)]);
        return document;
    }

    private sealed record EntityParts(EntityType Type, string Name, string? Ja, string[] Aliases, string? Subtype, string? Date, int Former);

    private sealed record StatementParts(int Subject, int Object, int Predicate, int Speaker, Said Said);
}
