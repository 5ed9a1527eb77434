using GraphService.Extraction.Evaluation;
using GraphService.Extraction.Evaluation.Gold;
using GraphService.Testing.Graphs;
using GraphService.Testing.Labels;

namespace GraphService.Extraction.Tests.Evaluation;

/// <summary>Labels that can't be used say where they are wrong.</summary>
public sealed class GoldFolderTests : IDisposable
{
    private readonly LabelFolder labels = new();

    public GoldFolderTests()
    {
        labels.Document("a", "a.txt");
        labels.Write();
    }

    public void Dispose() => labels.Dispose();

    [Theory]
    [InlineData("{\"document\":\"b\"}", "2: 'file' is missing or not a text")]
    [InlineData("{\"document\":\"b\",\"file\":\"b.txt\",\"unlabelled\":[1]}", "2: 'unlabelled' is not a list of texts")]
    [InlineData("{\"document\":\"b\",\"file\":\"b.txt\",\"boilerplate\":[[1]]}", "2: 'boilerplate' is not a list of lists of 2")]
    [InlineData("{\"document\":\"a\",\"file\":\"b.txt\"}", "2: 'a' stands there twice")]
    [InlineData("[]", "2: not a JSON object")]
    [InlineData("nonsense", "2: not JSON: ")]
    public void Row_Broken_SaysItsLine(string row, string message)
    {
        var path = Path.Combine(labels.Path, "documents.jsonl");
        File.AppendAllLines(path, [row]);
        Should.Throw<GoldException>(() => GoldFolder.Read(labels.Path)).Message.ShouldStartWith($"{path}:{message}");
    }

    [Fact]
    public void File_Missing_IsNamed()
    {
        var path = Path.Combine(labels.Path, "forbidden.jsonl");
        File.Delete(path);
        Should.Throw<GoldException>(() => GoldFolder.Read(labels.Path)).Message.ShouldStartWith($"{path}: there is no such file");
    }

    [Fact]
    public void Graph_WithoutTheDocuments_IsRefused()
    {
        var graph = new GraphBuilder();
        graph.Document("documents/other.txt");
        Should.Throw<GoldException>(() => Evaluator.Evaluate(GoldFolder.Read(labels.Path), graph.Build(), ["a"], [])).Message.ShouldEndWith(": a.txt");
    }
}
