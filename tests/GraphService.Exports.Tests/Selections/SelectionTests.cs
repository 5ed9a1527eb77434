using GraphService.Entities;
using GraphService.Exports.Tests.Graphs;
using GraphService.Exports.Tests.Reading;
using GraphService.Statements;
using GraphService.Testing.Graphs;

namespace GraphService.Exports.Tests.Selections;

/// <summary>Which part of a graph is in a file. Nodes and edges are named by the last word of their ids and by predicates.</summary>
public sealed class SelectionTests
{
    public static TheoryData<string, ExportSelection, string, string> Parts() => new()
    {
        // what, selection, entities, predicates
        { "everything, of every stance", ExportSelection.All, "alpha beta delta gamma omega", "FUNDS INVESTED_IN OWNS PARTNERS_WITH" },
        { "a predicate", new() { Predicates = ["OWNS"] }, "alpha beta", "OWNS" },
        { "two predicates", new() { Predicates = ["OWNS", "PARTNERS_WITH"] }, "alpha beta delta gamma", "OWNS PARTNERS_WITH" },
        { "a stance", new() { Stances = [Stance.Denied] }, "beta gamma", "INVESTED_IN" },
        { "a day", new() { AsOf = new DateOnly(2023, 5, 1) }, "alpha beta delta gamma", "FUNDS PARTNERS_WITH" },
        { "around one", new() { Around = [new("company-beta")] }, "alpha beta gamma", "FUNDS INVESTED_IN OWNS" },
        { "around one, no hop", new() { Around = [new("company-beta")], Hops = 0 }, "beta", "" },
        { "around one, two hops", new() { Around = [new("company-beta")], Hops = 2 }, "alpha beta delta gamma", "FUNDS INVESTED_IN OWNS PARTNERS_WITH" },
        { "around two", new() { Around = [new("company-alpha"), new("company-delta")] }, "alpha beta delta gamma", "FUNDS INVESTED_IN OWNS PARTNERS_WITH" },
        { "around one, a predicate", new() { Around = [new("company-alpha")], Hops = 3, Predicates = ["OWNS"] }, "alpha beta", "OWNS" },
        { "around one that nothing is known of", new() { Around = [new("company-omega")] }, "omega", "" },
    };

    [Theory]
    [MemberData(nameof(Parts))]
    public async Task Selection_OfAPart_HoldsThat(string what, ExportSelection selection, string entities, string predicates)
    {
        var read = await ReadGraph.OfAsync(SmallGraphs.Chain(), "node-link", selection);
        string.Join(' ', read.Nodes.Select(n => n.Id.Split('-')[^1])).ShouldBe(entities, what);
        string.Join(' ', read.Edges.Select(e => e.Label).Order(StringComparer.Ordinal)).ShouldBe(predicates, what);
        var nodes = read.Nodes.Select(n => n.Id).ToHashSet();
        read.Edges.ShouldAllBe(e => nodes.Contains(e.Source!) && nodes.Contains(e.Target!));
    }

    [Fact]
    public async Task Around_AnIdThatIsNotThere_IsRefused()
    {
        var selection = new ExportSelection { Around = [new EntityId("company-none")] };
        var refused = await Should.ThrowAsync<ExportException>(() => Exporting.BytesAsync(SmallGraphs.Chain(), "gexf", selection));
        refused.Message.ShouldBe("there is no entity 'company-none' in the graph; ids look like company-zypl-ai");
    }

    [Fact]
    public async Task Around_AFormerId_IsTheEntityOfToday()
    {
        var graph = new GraphBuilder();
        graph.State(graph.Entity(EntityType.Company, "Beta", formerIds: [new("company-old-beta")]), "OWNS", graph.Company("Gamma"));
        var read = await ReadGraph.OfAsync(graph.Build(), "csv", new() { Around = [new("company-old-beta")] });
        read.Nodes.Select(n => n.Id).ShouldBe(["company-beta", "company-gamma"]);
    }
}
