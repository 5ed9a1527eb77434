using GraphService.Entities;
using GraphService.Graphs;
using GraphService.Statements;
using GraphService.Testing.Graphs;

namespace GraphService.Exports.Tests.Graphs;

/// <summary>Graphs of the kinds that exports have gone wrong with.</summary>
internal static class SmallGraphs
{
    /// <summary>Characters that mean something to some format, that XML forbids (U+0001, U+000B, U+FFFE), and that take two UTF-16 units.</summary>
    public const string Awkward = "=1+1 \"Ro\u0001se\", 'Ash' & <Oak>\\n\u000B;\t𠮷野🚀\uFFFE {x}";

    public static CompiledGraph Empty() => new GraphBuilder().Build();

    /// <summary>Five statements between the same two, one of them the other way, one symmetric, one planned.</summary>
    public static CompiledGraph Parallel()
    {
        var graph = new GraphBuilder();
        var (heron, finch) = (graph.Company("Heron Capital"), graph.Company("Finch Optics", "フィンチ光学"));
        graph.State(heron, "INVESTED_IN", finch, new() { Amount = Said.Sum(5_000_000), Date = "2023" });
        graph.State(heron, "INVESTED_IN", finch, new() { Amount = Said.Sum(7_000_000), Date = "2024" });
        graph.State(heron, "OWNS", finch, new() { Stance = Stance.Planned, Date = "2025" });
        graph.State(finch, "INVESTED_IN", heron, new() { Amount = Said.Sum(1_000_000), Date = "2024" });
        graph.State(heron, "NEGOTIATES_WITH", finch);
        return graph.Build();
    }

    /// <summary>One statement between two, of which the first is called so.</summary>
    public static CompiledGraph Named(string name)
    {
        var graph = new GraphBuilder { Name = $"graph {name}" };
        var place = graph.Entity(EntityType.Company, name, aliases: [$"@{name}", $"-{name}"]);
        graph.State(graph.Person("Ume Sato"), "OWNS", place, new() { Role = name });
        return graph.Build();
    }

    /// <summary>One statement with qualifiers.</summary>
    public static CompiledGraph Stating(Said qualifiers)
    {
        var graph = new GraphBuilder();
        graph.State(graph.Company("Heron Capital"), "INVESTED_IN", graph.Company("Finch Optics"), qualifiers);
        return graph.Build();
    }

    /// <summary>A chain of four companies with a statement of other predicate and stance at each step, and one that nobody knows.</summary>
    public static CompiledGraph Chain()
    {
        var graph = new GraphBuilder();
        EntityId[] firms = [graph.Company("Alpha"), graph.Company("Beta"), graph.Company("Gamma"), graph.Company("Delta")];
        graph.State(firms[0], "OWNS", firms[1], new() { From = "2020", Until = "2022" });
        graph.State(firms[1], "INVESTED_IN", firms[2], new() { Stance = Stance.Denied, Date = "2024" });
        graph.State(firms[2], "PARTNERS_WITH", firms[3], new() { Stance = Stance.Planned });
        graph.State(firms[0], "FUNDS", firms[1]);
        graph.Company("Omega");
        return graph.Build();
    }
}
