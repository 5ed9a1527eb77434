using CsCheck;
using GraphService.Embedded;
using GraphService.Entities;
using GraphService.Exports.Reading;
using GraphService.Exports.Tests.Graphs;
using GraphService.Graphs;
using GraphService.Statements;
using GraphService.Testing;
using GraphService.Testing.Graphs;

namespace GraphService.Exports.Tests.CompiledGraphs;

/// <summary>The files of a compiled graph: of the whole the same bytes, of a part a graph that reads.</summary>
public sealed class JsonLinesTests
{
    [Fact]
    public async Task Files_OfAnyWholeGraph_AreThoseOfTheCompile() => await RandomGraphs.Of().SampleAsync(
        async graph =>
        {
            var files = Exporting.Unpacked(await Exporting.BytesAsync(graph, "jsonl"));
            var expected = GraphFiles.Of(graph).ToList();
            files.Keys.ShouldBe(expected.Select(f => f.Name));
            foreach (var file in expected)
                files[file.Name].ShouldBe(file.Content.ToArray(), file.Name);
        },
        iter: 20);

    // Random graphs are not all sound themselves: a part has no problem that the whole has not.
    [Fact]
    public async Task Graph_OfAnyPart_IsAsSoundAsTheWhole() => await Gen.Select(RandomGraphs.Of(), Gen.Int[0, 99], Gen.Int[0, 2], Gen.Bool).SampleAsync(
        async (graph, entity, hops, filters) =>
        {
            var around = graph.Entities.Count == 0 ? null : new[] { graph.Entities[entity % graph.Entities.Count].Id };
            var selection = new ExportSelection { Around = around, Hops = hops, Stances = filters ? [Stance.Asserted] : null };
            var part = await Parts.OfAsync(new EmbeddedGraphStore(graph), selection);
            part.Statements.Select(s => s.Id).ShouldBeSubsetOf(graph.Statements.Select(s => s.Id));
            Problems(part).ShouldBeSubsetOf(Problems(graph));
        },
        iter: 100);

    [Fact]
    public async Task Hash_OfAnyPartReadInPieces_IsThatOfTheWholePart() => await Gen.Select(RandomGraphs.Of(), Gen.Bool).SampleAsync(
        async (graph, filters) =>
        {
            var selection = filters ? new ExportSelection { Stances = [Stance.Asserted] } : ExportSelection.All;
            var cancellation = TestContext.Current.CancellationToken;
            var exported = await ExportedGraph.OpenAsync(new EmbeddedGraphStore(graph), selection, cancellation);
            var hash = await GraphFiles.HashAsync(await exported.PiecesAsync(new ExportTally(null), cancellation), cancellation);
            hash.ShouldBe((await Parts.OfAsync(new EmbeddedGraphStore(graph), selection)).ContentHash);
        },
        iter: 20);

    [Fact]
    public async Task Part_OfSomeStatements_HoldsTheirDocumentsAndSpeakers()
    {
        var builder = new GraphBuilder();
        var (speaker, alpha, beta) = (builder.Person("Ume Sato"), builder.Company("Alpha"), builder.Company("Beta"));
        builder.Document("news/a.txt");
        builder.State(alpha, "OWNS", beta, new() { Speaker = speaker });
        builder.State(beta, "FUNDS", alpha);
        builder.Document("news/b.txt");
        builder.State(beta, "INVESTED_IN", alpha);
        var (entities, statements, texts) = await PartAsync(builder.Build(), new() { Predicates = ["OWNS"] });
        entities.ShouldBe([alpha, beta, speaker]);
        statements.Count.ShouldBe(1);
        texts.ShouldBe(["document-news-a"]);
    }

    [Fact]
    public async Task Part_WithNothingInIt_ReadsAsAnEmptyGraph()
    {
        var (entities, statements, texts) = await PartAsync(SmallGraphs.Chain(), new() { Predicates = ["LOCATED_IN"] });
        (entities.Count, statements.Count, texts.Count).ShouldBe((0, 0, 0));
    }

    private static IEnumerable<string> Problems(CompiledGraph graph) => GraphChecker.Check(graph).Select(p => p.Message);

    // Read back as strictly as `--graph` does.
    private static async Task<(IReadOnlyList<EntityId> Entities, IReadOnlyList<StatementId> Statements, IReadOnlyList<string> Texts)> PartAsync(CompiledGraph graph, ExportSelection selection)
    {
        using var folder = new TemporaryFolder();
        foreach (var (name, content) in Exporting.Unpacked(await Exporting.BytesAsync(graph, "jsonl", selection)))
        {
            Directory.CreateDirectory(Path.GetDirectoryName(folder[name])!);
            await File.WriteAllBytesAsync(folder[name], content, TestContext.Current.CancellationToken);
        }
        var read = GraphFiles.Read(folder.Path, graph.Ontology);
        return ([.. read.Entities.Select(e => e.Id)], [.. read.Statements.Select(s => s.Id)], [.. read.Texts.Keys.Select(d => d.Value).Order(StringComparer.Ordinal)]);
    }
}
