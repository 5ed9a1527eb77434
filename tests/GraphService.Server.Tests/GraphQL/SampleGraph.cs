using GraphService.Conflicts;
using GraphService.Diagnostics;
using GraphService.Embedded;
using GraphService.Entities;
using GraphService.Graphs;
using GraphService.Ontologies;
using GraphService.Server.GraphQL;
using GraphService.Statements;
using GraphService.Stores;
using GraphService.Testing.Graphs;

namespace GraphService.Server.Tests.GraphQL;

/// <summary>A graph of a dozen entities with the default ontology: money into Zypl AI, a declaration, a plan, a denial, a conflict.</summary>
internal static class SampleGraph
{
    private static readonly Lazy<CompiledGraph> Built = new(Create);
    private static readonly Lazy<IGraphStore> Embedded = new(() => new EmbeddedGraphStore(Graph));
    private static readonly Lazy<GraphQLEngine> Ready = new(() => GraphQLEngine.Create(Store, DefaultOntology.Instance));

    public static CompiledGraph Graph => Built.Value;

    public static IGraphStore Store => Embedded.Value;

    public static GraphQLEngine Engine => Ready.Value;

    private static CompiledGraph Create()
    {
        var graph = new GraphBuilder { Ontology = DefaultOntology.Instance };
        graph.Document("documents/zypl.txt", "2025-04-25", "Zypl AI");
        var zypl = graph.Entity(EntityType.Company, "Zypl AI", aliases: ["zypl.ai"], subtype: "startup", formerIds: [new EntityId("company-zypl")]);
        var azimi = graph.Person("Azizjon Azimi", "アジミ");
        var prosus = graph.Company("Prosus");
        var carbide = graph.Company("Carbide Ventures");
        var banks = graph.Company("Japanese banks", "日本の銀行");
        graph.State(prosus, "INVESTED_IN", zypl, new() { Amount = Said.Sum(3_000_000.25m), Date = "2024-Q4", Round = "Series A", Speaker = azimi });
        graph.State(carbide, "INVESTED_IN", zypl, new() { Share = Said.Stake(20), Date = "2023" });
        var own = graph.State(banks, "OWNS", carbide, new() { Share = Said.Stake(50, 60), From = "2020" });
        graph.State(azimi, "FOUNDED", zypl);
        graph.State(azimi, "HOLDS_POSITION", zypl, new() { Role = "CEO" });
        graph.State(prosus, "INVESTED_IN", zypl, new() { Stance = Stance.Planned, Amount = new Money(null, null, Bound.About, "追加の出資") });
        graph.Document("documents/tokyo.txt", "2025-12-20", "東京宣言");
        var japan = graph.Government("Japan", "日本");
        var tajikistan = graph.Government("Tajikistan", "タジキスタン");
        var summit = graph.Entity(EntityType.Event, "首脳会合", date: "2025-12-20");
        var declaration = graph.Entity(EntityType.Initiative, "東京宣言", subtype: "agreement", date: "2025-12-20");
        graph.State(summit, "ADOPTED", declaration, new() { Date = "2025-12-20" });
        graph.State(japan, "PARTY_TO", declaration);
        graph.State(japan, "PARTNERS_WITH", tajikistan, new() { Date = "2025-12" });
        var denied = graph.State(banks, "OWNS", carbide, new() { Stance = Stance.Denied });
        graph.State(summit, "HELD_AT", graph.Place("Tokyo", "東京"));
        graph.Organization("ASEAN");
        graph.Paragraph("半導体への投資は日本にとって重要である。", mentions: [japan]);
        graph.Conflict(ConflictKind.Denial, own, denied);
        graph.Diagnostic("WEEKDAY_MISMATCH", Severity.Warning, new("document-documents-tokyo"), new(0, 3));
        return graph.Build();
    }
}
