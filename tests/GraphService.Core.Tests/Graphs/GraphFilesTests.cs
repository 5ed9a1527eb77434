using System.Text;
using GraphService.Graphs;
using GraphService.Testing;
using GraphService.Testing.Graphs;

namespace GraphService.Tests.Graphs;

public sealed class GraphFilesTests : IDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly CompiledGraph graph = SmallGraph.Create();

    private string Build => folder["build"];

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Entities_SmallGraph_SpelledAsTheContractSays() => Rows("entities.jsonl")[2].ShouldBe(
        """{"id":"government-ai-council","type":"GOVERNMENT","name":{"ja":"タジキスタンAI評議会"},"names":[{"text":"タジキスタンAI評議会","language":"ja","kind":"PRIMARY"}],"formerIds":[]}""");

    [Fact]
    public void Statements_SumBeyondADouble_KeepsItsDigits() =>
        Rows("statements.jsonl").ShouldContain(row => row.Contains("""
            "amount":{"value":300000000.0000000000000000001,"currency":"USD","bound":"ABOUT","text":"約3億ドル"},"date":"2025","confidence":1,"evidence":[{"document":"document-minutes",
            """.Trim()));

    [Fact]
    public void Statements_Share_WithoutTrailingZeros() =>
        Rows("statements.jsonl").ShouldContain(row => row.Contains("""
            "stance":"PLANNED","share":{"min":51,"max":100,"bound":"AT_LEAST","text":"51%"},"validFrom":"2025-04","validUntil":"2026-Q4"
            """.Trim()));

    [Fact]
    public void Passages_InTheFile_AreSortedById() =>
        Rows("passages.jsonl").Select(r => r.Split('"')[3]).ShouldBe(["passage-minutes-10", "passage-minutes-2", "passage-news-10", "passage-news-2"]);

    [Fact]
    public void Diagnostics_OfAFileThatGaveNoDocument_CarryThePath() =>
        Rows("diagnostics.jsonl")[0].ShouldBe("""{"code":"BROKEN_CURATION","severity":"ERROR","message":"'same' fits nothing.","path":"curation/people.yaml","line":3,"column":5}""");

    [Fact]
    public void Files_DefaultName_AreInOrderWithoutMark()
    {
        var files = GraphFiles.Of(graph).ToList();
        files.Select(f => f.Name).ShouldBe(["conflicts.jsonl", "diagnostics.jsonl", "documents.jsonl", "entities.jsonl", "mentions.jsonl", "passages.jsonl", "statements.jsonl", "texts/document-minutes.txt", "texts/document-news.txt"]);
        files.Select(f => f.Content.ToArray()).ShouldAllBe(bytes => bytes[0] != 0xEF && bytes.Last() == '\n');
        Encoding.UTF8.GetString(files[^1].Content.Span).ShouldBe(SmallGraph.News);
    }

    [Fact]
    public void Write_ThenRead_GivesTheSameGraph()
    {
        GraphFiles.Write(graph, Build);
        var read = GraphFiles.Read(Build, graph.Ontology);
        read.ContentHash.ShouldBe(graph.ContentHash);
        read.Passages.ShouldBe(graph.Passages);
        read.Diagnostics.ShouldBe(graph.Diagnostics);
        read.Mentions.ShouldBe(graph.Mentions);
        GraphFiles.Differences(graph, Build).ShouldBeEmpty();
        Directory.GetFileSystemEntries(folder.Path).ShouldBe([Build]);
    }

    [Fact]
    public void Write_NameOfItsOwn_IsKept()
    {
        var named = Named("asia");
        GraphFiles.Write(named, Build);
        GraphFiles.Read(Build, graph.Ontology).Name.ShouldBe("asia");
        named.ContentHash.ShouldNotBe(graph.ContentHash);
    }

    [Fact]
    public void Write_OverAnotherGraph_RemovesItsFilesAndNoOthers()
    {
        GraphFiles.Write(Named("asia"), Build);
        File.WriteAllText(Path.Combine(Build, "texts", "document-gone.txt"), "gone");
        File.WriteAllText(Path.Combine(Build, "notes.md"), "mine");
        GraphFiles.Differences(graph, Build).ShouldBe(["graph.json", "texts/document-gone.txt"]);
        GraphFiles.Write(graph, Build);
        Directory.GetFiles(Build, "*", SearchOption.AllDirectories).Select(f => Path.GetRelativePath(Build, f)).Order(StringComparer.Ordinal)
            .ShouldBe(GraphFiles.Of(graph).Select(f => f.Name).Append("notes.md").Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Write_BrokenGraph_WritesNothing()
    {
        var broken = With(graph, statements: []);
        Should.Throw<BrokenGraphException>(() => GraphFiles.Write(broken, Build)).Message.ShouldStartWith("conflicts.jsonl: conflict conflict-0001: there is no statement ");
        Directory.Exists(Build).ShouldBeFalse();
    }

    [Fact]
    public void Hash_ListsInAnotherOrder_IsTheSame() =>
        GraphFiles.Hash(With(graph, statements: [.. graph.Statements.Reverse()])).ShouldBe(graph.ContentHash);

    [Fact]
    public void Text_ThatBeginsWithAMark_ComesBack()
    {
        var document = graph.Documents[0] with { Length = graph.Documents[0].Length + 1 };
        var marked = new CompiledGraph
        {
            Ontology = graph.Ontology,
            Documents = [document],
            Texts = new Dictionary<Documents.DocumentId, Documents.SourceText> { [document.Id] = new("\uFEFF" + SmallGraph.Minutes) },
            Entities = [],
            Statements = [],
            Mentions = [],
            Passages = [],
        };
        GraphFiles.Write(marked, Build);
        GraphFiles.Read(Build, graph.Ontology).Texts[document.Id].Value.ShouldBe("\uFEFF" + SmallGraph.Minutes);
    }

    private string[] Rows(string file) =>
        Encoding.UTF8.GetString(GraphFiles.Of(graph).Single(f => f.Name == file).Content.Span).Split('\n', StringSplitOptions.RemoveEmptyEntries);

    private CompiledGraph Named(string name) => With(graph, name: name);

    private static CompiledGraph With(CompiledGraph graph, string? name = null, IReadOnlyList<Statements.Statement>? statements = null) => new()
    {
        Name = name ?? graph.Name,
        Ontology = graph.Ontology,
        Entities = graph.Entities,
        Statements = statements ?? graph.Statements,
        Mentions = graph.Mentions,
        Documents = graph.Documents,
        Passages = graph.Passages,
        Texts = graph.Texts,
        Conflicts = graph.Conflicts,
        Diagnostics = graph.Diagnostics,
    };
}
