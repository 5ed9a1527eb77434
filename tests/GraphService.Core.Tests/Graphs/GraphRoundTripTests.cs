using CsCheck;
using GraphService.Graphs;
using GraphService.Testing;
using GraphService.Testing.Graphs;

namespace GraphService.Tests.Graphs;

public sealed class GraphRoundTripTests
{
    [Fact]
    public void Write_AnyGraph_ComesBackWhole() => RandomGraphs.Of().Select(AsCompiled).Sample(graph =>
    {
        using var folder = new TemporaryFolder();
        GraphChecker.Check(graph).ShouldBeEmpty();
        GraphFiles.Write(graph, folder.Path);
        var read = GraphFiles.Read(folder.Path, graph.Ontology);
        read.ContentHash.ShouldBe(graph.ContentHash);
        read.Passages.ShouldBe(graph.Passages);
    }, iter: 50, threads: 1);

    // The random ones have names twice and diagnostics at no line, which a store does not mind and a compile does.
    private static CompiledGraph AsCompiled(CompiledGraph graph) => new()
    {
        Name = graph.Name,
        Ontology = graph.Ontology,
        Entities = [.. graph.Entities.Select(e => e with { Names = [.. e.Names.Distinct()] })],
        Statements = graph.Statements,
        Mentions = graph.Mentions,
        Documents = graph.Documents,
        Passages = graph.Passages,
        Texts = graph.Texts,
        Conflicts = graph.Conflicts,
    };
}
