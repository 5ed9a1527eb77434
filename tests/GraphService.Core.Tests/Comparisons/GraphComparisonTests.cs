using GraphService.Comparisons;
using GraphService.Graphs;
using GraphService.Statements;
using GraphService.Testing.Graphs;

namespace GraphService.Core.Tests.Comparisons;

public sealed class GraphComparisonTests
{
    public sealed record Case(string Name, Action<Build> Before, Action<Build> After, string[] Statements)
    {
        public string[] Evidence { get; init; } = [];

        public string[] Entities { get; init; } = [];

        public string[] Documents { get; init; } = ["CHANGED document-a: sha256"];

        public override string ToString() => Name;
    }

    /// <summary>Prosus and Zypl AI, and what is written about them in documents/a.txt.</summary>
    public sealed class Build
    {
        public GraphBuilder Graph { get; } = new();

        public Build()
        {
            Graph.Document("a.txt");
            (Prosus, Zypl) = (Graph.Company("Prosus"), Graph.Company("Zypl AI"));
        }

        public GraphService.Entities.EntityId Prosus { get; }

        public GraphService.Entities.EntityId Zypl { get; }

        public void Invested(Said said) => Graph.State(Prosus, "INVESTED_IN", Zypl, said);

        public void Owns(Said said) => Graph.State(Prosus, "OWNS", Zypl, said);
    }

    public static TheoryData<Case> Cases => new()
    {
        new Case("nothing", b => b.Invested(new()), b => b.Invested(new()), []) { Documents = [] },
        new Case("added", _ => { }, b => b.Invested(new()), ["ADDED INVESTED_IN: "]),
        new Case("removed", b => b.Owns(new()), _ => { }, ["REMOVED OWNS: "]),
        new Case("a sum", b => b.Invested(new() { Amount = Said.Sum(3) }), b => b.Invested(new() { Amount = Said.Sum(4) }), ["CHANGED INVESTED_IN: amount"]) { Documents = [] },
        new Case("a currency", b => b.Invested(new() { Amount = Said.Sum(3) }), b => b.Invested(new() { Amount = Said.Sum(3, "JPY") }), ["CHANGED INVESTED_IN: amount"]) { Documents = [] },
        new Case("a plan", b => b.Invested(new() { Stance = Stance.Planned }), b => b.Invested(new()), ["CHANGED INVESTED_IN: stance"]) { Documents = [] },
        new Case("two qualifiers", b => b.Owns(new() { Share = Said.Stake(20), Date = "2024" }), b => b.Owns(new() { Share = Said.Stake(51) }), ["CHANGED OWNS: share, date"]) { Documents = [] },
        new Case("another sentence before it", b => b.Owns(new()), b => { b.Graph.Paragraph("Something happened."); b.Owns(new()); }, []),
        new Case("a second sentence", b => b.Owns(new()), b => { b.Owns(new()); b.Owns(new()); }, []) { Evidence = ["CHANGED OWNS: evidence"] },
        new Case("in another document", b => b.Owns(new() { Share = Said.Stake(20) }), b => { b.Graph.Document("b.txt"); b.Owns(new() { Share = Said.Stake(30) }); }, ["REMOVED OWNS: ", "ADDED OWNS: "])
        {
            Documents = ["CHANGED document-a: sha256", "ADDED document-b: "],
        },
        new Case("a second document", b => b.Owns(new()), b => { b.Owns(new()); b.Graph.Document("b.txt"); b.Owns(new()); }, [])
        {
            Evidence = ["CHANGED OWNS: evidence"],
            Documents = ["ADDED document-b: "],
        },
        new Case("another reader", b => b.Owns(new()), b => b.Owns(new() { Reader = "by-hand" }), [])
        {
            Evidence = ["CHANGED OWNS: evidence"],
            Documents = [],
        },
        new Case("a decision", b => b.Owns(new()), b => b.Owns(new() { Decisions = [new("correct", "Aiko", null, "curation/a.yaml", 3)] }), [])
        {
            Evidence = ["CHANGED OWNS: decisions"],
            Documents = [],
        },
        new Case("a decision further down its file", b => b.Owns(new() { Decisions = [new("correct", "Aiko", null, "curation/a.yaml", 3)] }),
            b => b.Owns(new() { Decisions = [new("correct", "Aiko", null, "curation/a.yaml", 9)] }), []) { Documents = [] },
        new Case("less sure", b => b.Owns(new()), b => b.Owns(new() { Confidence = 0.5 }), []) { Evidence = ["CHANGED OWNS: confidence"], Documents = [] },
        new Case("by a rule", b => b.Owns(new()), b => b.Owns(new() { Inferred = "some-rule" }), []) { Evidence = ["CHANGED OWNS: inferred"], Documents = [] },
        new Case("an entity", _ => { }, b => b.Graph.Person("Azimi"), []) { Entities = ["ADDED person-azimi: "], Documents = [] },
        new Case("the nearest of two",
            b => { b.Invested(new() { Amount = Said.Sum(3), Round = "A" }); b.Invested(new() { Amount = Said.Sum(9), Round = "B" }); },
            b => { b.Invested(new() { Amount = Said.Sum(5), Round = "B" }); b.Invested(new() { Amount = Said.Sum(7), Round = "A" }); },
            ["CHANGED INVESTED_IN A: amount", "CHANGED INVESTED_IN B: amount"]) { Documents = [] },
    };

    [Theory, MemberData(nameof(Cases))]
    public void Comparison_OfTwoGraphs_TellsWhatDiffers(Case row)
    {
        var difference = GraphComparison.Of(Graph(row.Before), Graph(row.After));
        difference.Statements.Select(Shown).Order().ShouldBe(row.Statements.Order());
        difference.Evidence.Select(Shown).ShouldBe(row.Evidence);
        difference.Entities.Select(c => Shown(c, $"{c.Latest.Id}")).ShouldBe(row.Entities);
        difference.Documents.Select(c => Shown(c, $"{c.Latest.Id}")).ShouldBe(row.Documents);
    }

    [Theory, MemberData(nameof(Cases))]
    public void Comparison_TurnedRound_IsItsMirror(Case row)
    {
        var (there, back) = (GraphComparison.Of(Graph(row.Before), Graph(row.After)), GraphComparison.Of(Graph(row.After), Graph(row.Before)));
        back.Statements.Select(c => (c.After?.Id, c.Before?.Id, string.Join(' ', c.Fields))).ShouldBe(there.Statements.Select(c => (c.Before?.Id, c.After?.Id, string.Join(' ', c.Fields))), ignoreOrder: true);
        back.Entities.Count.ShouldBe(there.Entities.Count);
    }

    // Whoever adds a qualifier and does not compare it is told here.
    [Fact]
    public void Comparison_OfEachQualifier_NamesIt()
    {
        var full = new Said { Amount = Said.Sum(1), RoundAmount = Said.Sum(2), Share = Said.Stake(3), Role = "a", Round = "b", Date = "2020", From = "2021", Until = "2022" }.Qualifiers;
        foreach (var property in typeof(Qualifiers).GetProperties().Where(p => p.CanWrite))
        {
            var one = new Qualifiers();
            property.SetValue(one, property.GetValue(full));
            var change = GraphComparison.Of(Graph(b => b.Owns(new())), Graph(b => b.Owns(new() { Qualifiers = one }))).Statements.ShouldHaveSingleItem(property.Name);
            change.Fields.ShouldBe([char.ToLowerInvariant(property.Name[0]) + property.Name[1..]]);
        }
    }

    [Fact]
    public void Comparison_OfThousandsBetweenTwo_EndsWithoutPairs()
    {
        var before = Graph(b => { for (var i = 0; i < 600; i++) b.Owns(new() { Role = $"a{i}" }); });
        var after = Graph(b => { for (var i = 0; i < 600; i++) b.Owns(new() { Role = $"b{i}" }); });
        GraphComparison.Of(before, after).Statements.CountBy(c => c.Kind).ShouldBe([new(ChangeKind.Removed, 600), new(ChangeKind.Added, 600)], ignoreOrder: true);
    }

    private static CompiledGraph Graph(Action<Build> write)
    {
        var build = new Build();
        write(build);
        return build.Graph.Build();
    }

    private static string Shown(Change<Statement> change) => Shown(change, string.Join(' ', new[] { change.Latest.Predicate, change.Latest.Qualifiers.Round }.OfType<string>()));

    private static string Shown<T>(Change<T> change, string what)
        where T : class => $"{Spelling.Of(change.Kind)} {what}: {string.Join(", ", change.Fields)}";
}
