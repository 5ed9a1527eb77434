using GraphService.Graphs;
using GraphService.Graphs.Files;
using GraphService.Testing;
using GraphService.Testing.Graphs;

namespace GraphService.Tests.Graphs;

/// <summary>What others wrote: one thing is changed in the files of a good graph, and the reader says which and where.</summary>
public sealed class GraphFileReaderTests : IDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly CompiledGraph graph = SmallGraph.Create();

    public GraphFileReaderTests() => GraphFiles.Write(graph, folder.Path);

    public void Dispose() => folder.Dispose();

    public static TheoryData<string, int, string, string, string> Broken() => new()
    {
        // file, line, from, to, message
        { "entities.jsonl", 1, "\"COMPANY\"", "\"FIRM\"", "'FIRM' is no type of an entity: it is one of PERSON, GOVERNMENT, COMPANY, ORGANIZATION, EVENT, INITIATIVE, PLACE" },
        { "entities.jsonl", 2, "company-zypl-ai", "company-prosus", "the id company-prosus is given twice" },
        { "entities.jsonl", 4, "person-a-azimi", "company-prosus", "the id company-prosus is given twice" },
        { "entities.jsonl", 1, "company-prosus", "company prosus", "'company prosus' as id of an entity is no id" },
        { "entities.jsonl", 1, "\"subtype\"", "\"subtypo\"", "'subtypo' is not known of an entity" },
        { "entities.jsonl", 1, "\"subtype\":\"company\"", "\"subtype\":\"shop\"", "entity company-prosus: 'shop' is no subtype of COMPANY: it is one of company, startup, investor, group" },
        { "entities.jsonl", 1, "\"name\":{\"en\":\"Prosus\"}", "\"name\":{\"en\":\"Naspers\"}", "entity company-prosus: its name 'Naspers' is none of its PRIMARY names" },
        { "entities.jsonl", 1, "\"type\":\"COMPANY\",", "\"type\":\"COMPANY\",\"type\":\"COMPANY\",", "this is no JSON: " },
        { "entities.jsonl", 1, "\"Prosus\"", "\"Pros\\ud800\"", "Cannot read incomplete UTF-16 JSON text as string with missing low surrogate." },
        { "statements.jsonl", 1, "\"predicate\":\"", "\"predicate\":\"NOT_", "the ontology has no predicate NOT_" },
        { "statements.jsonl", 2, "\"confidence\":", "\"confidence\":9", " has a confidence of 9" },
        { "statements.jsonl", 4, "\"bound\":", "\"max\":1,\"bound\":",
            "The upper end of a range of money is not less than the lower: 300000000.0000000000000000001 to 1" },
        { "statements.jsonl", 2, "\"confidence\":", "\"sure\":", "a statement lacks 'confidence'" },
        { "statements.jsonl", 3, "\"quote\":\"", "\"quote\":\"x", "', not 'x" },
        { "statements.jsonl", 3, "\"line\":", "\"line\":1", "its evidence at document-" },
        { "statements.jsonl", 3, "\"evidence\":[", "\"evidence\":[[[[[[[[[[", "this is no JSON: The maximum configured depth of 8 has been exceeded." },
        { "statements.jsonl", 3, "\"id\":\"statement", "\"id\":\"company-prosus\",\"note\":\"", "'note' is not known of a statement" },
        { "mentions.jsonl", 1, "\"end\":1", "\"end\":1000000", " reaches beyond the text" },
        { "mentions.jsonl", 1, "\"start\":", "\"start\":-", " is no span: 0 ≤ start ≤ end" },
        { "mentions.jsonl", 1, "\"type\":\"PERSON\"", "\"type\":\"PLACE\"", "its type is PLACE, but the entity's is PERSON" },
        { "documents.jsonl", 1, "\"length\":", "\"length\":1", "document-minutes is " },
        { "documents.jsonl", 1, "documents/面談", "../面談", "is no path in a workspace: it is relative, with slashes" },
        { "documents.jsonl", 2, "\"sha256\":\"", "\"sha256\":\"X", "is no SHA-256: 64 hexadecimal digits in lower case" },
        { "documents.jsonl", 2, "\"2025-04-25\"", "\"2025-04-31\"", "'2025-04-31' as date of a document is no date: write 2025, FY2025, 2025-H2, 2025-Q4, 2025-10 or 2025-10-25" },
        { "passages.jsonl", 1, "\"speaker\":\"", "\"speaker\":\"nobody-", "there is no entity nobody-person-azizjon-azimi to be its speaker" },
        { "passages.jsonl", 1, "\"start\":", "\"start\":0", "this is no JSON: " },
        { "conflicts.jsonl", 1, "\"statements\":[\"", "\"statements\":[\"x", "there is no statement x" },
        { "diagnostics.jsonl", 4, "\"column\":2", "\"column\":3", "NO_DATE: [32, 42) is in line 2, column 2, not 2, 3" },
    };

    [Theory]
    [MemberData(nameof(Broken))]
    public void Read_OneThingChanged_SaysWhereAndWhat(string file, int line, string from, string to, string message)
    {
        var lines = File.ReadAllLines(folder[file]);
        lines[line - 1].ShouldContain(from);
        var at = lines[line - 1].IndexOf(from, StringComparison.Ordinal);
        lines[line - 1] = lines[line - 1][..at] + to + lines[line - 1][(at + from.Length)..];
        File.WriteAllLines(folder[file], lines);

        var exception = Should.Throw<GraphFileException>(() => GraphFiles.Read(folder.Path, graph.Ontology));

        exception.Places.ShouldContain(place => place.StartsWith($"{folder[file]}:{line}: ") && place.Contains(message), string.Join('\n', exception.Places));
    }

    [Fact]
    public void Read_TextChanged_EvidenceNoLongerStandsThere()
    {
        File.WriteAllText(folder["texts/document-news.txt"], SmallGraph.News.Replace("Prosus", "Naspers").Replace("costs", "cost"));
        var exception = Should.Throw<GraphFileException>(() => GraphFiles.Read(folder.Path, graph.Ontology));
        exception.Places.ShouldContain(p => p.Contains("statements.jsonl:") && p.EndsWith("in document-news, the text at [2, 28) is 'Naspers invested in Zypl A', not 'Prosus invested in Zypl AI'"));
    }

    [Theory]
    [InlineData("statements.jsonl", "this file is missing; an empty one says that there are none")]
    [InlineData("texts/document-news.txt", "the text of document-news is missing")]
    public void Read_FileMissing_SaysWhich(string file, string message)
    {
        File.Delete(folder[file]);
        Should.Throw<GraphFileException>(() => GraphFiles.Read(folder.Path, graph.Ontology)).Message.ShouldBe($"{folder[file]}: {message}");
    }

    [Fact]
    public void Read_NoUtf8_SaysWhere()
    {
        File.AppendAllBytes(folder["mentions.jsonl"], [0x7B, 0xFF, 0x7D]);
        Should.Throw<GraphFileException>(() => GraphFiles.Read(folder.Path, graph.Ontology)).Message.ShouldStartWith($"{folder["mentions.jsonl"]}:8: this is no UTF-8");
    }

    [Fact]
    public void Read_RowsInAnyOrderWithCrLfAndMark_IsTheSameGraph()
    {
        foreach (var file in Directory.GetFiles(folder.Path, "*.jsonl"))
            File.WriteAllText(file, "\uFEFF" + string.Join("\r\n\r\n", File.ReadAllLines(file).Reverse()));
        GraphFiles.Read(folder.Path, graph.Ontology).ContentHash.ShouldBe(graph.ContentHash);
    }

    [Fact]
    public void Read_LeastThatOthersWrite_IsEnough()
    {
        File.Delete(folder["conflicts.jsonl"]);
        File.Delete(folder["diagnostics.jsonl"]);
        File.WriteAllLines(folder["entities.jsonl"], File.ReadAllLines(folder["entities.jsonl"]).Select(l => l.Replace(",\"formerIds\":[]", "", StringComparison.Ordinal)));
        File.WriteAllLines(folder["statements.jsonl"], File.ReadAllLines(folder["statements.jsonl"]).Select((l, i) => l.Replace(graph.Statements[i].Id.Value, $"s{i}", StringComparison.Ordinal)));
        var read = GraphFiles.Read(folder.Path, graph.Ontology);
        read.Statements.Select(s => s.Id.Value).ShouldBe(["s0", "s1", "s2", "s3"]);
    }

    [Fact]
    public void Read_NoFolder_SaysSo() =>
        Should.Throw<GraphFileException>(() => GraphFiles.Read(folder["nowhere"], graph.Ontology)).Message.ShouldBe($"{folder["nowhere"]}: there is no such folder");
}
