using System.Globalization;
using CsCheck;
using CsvHelper;
using CsvHelper.Configuration;
using GraphService.Embedded;
using GraphService.Exports;
using GraphService.Graphs;
using GraphService.Server.Exports;
using GraphService.Testing;
using GraphService.Testing.Graphs;

namespace GraphService.Server.Tests.Exports;

/// <summary>The tables of neo4j-csv, read by a library that didn't write them; that neo4j-admin imports them is tried in tests/exports.</summary>
public sealed class BulkTests
{
    private static ExportFormat Format => ServerFormats.All.Single(f => f.Name == "neo4j-csv");

    [Fact]
    public async Task Tables_OfAnyGraph_HaveARowForEachThing() => await RandomGraphs.Of().SampleAsync(
        async graph =>
        {
            var tables = await TablesAsync(graph);
            Ids(tables, "entities.csv", "id:ID(Entity)").ShouldBe(graph.Entities.Select(e => e.Id.Value));
            Ids(tables, "statements.csv", "id:string").ShouldBe(graph.Statements.Select(s => s.Id.Value));
            Ids(tables, "documents.csv", "id:ID(SourceDocument)").ShouldBe(graph.Documents.Select(d => d.Id.Value));
            Ids(tables, "passages.csv", "id:ID(Passage)").ShouldBe(graph.Passages.Select(p => p.Id.Value), ignoreOrder: true);
            Ids(tables, "conflicts.csv", "id:ID(Conflict)").ShouldBe(graph.Conflicts.Select(c => c.Id.Value));
            tables["mentions.csv"].Count.ShouldBe(graph.Mentions.Count);
            tables["diagnostics.csv"].Count.ShouldBe(graph.Diagnostics.Count);
            tables["evidence.csv"].Count.ShouldBe(graph.Statements.Sum(s => s.Evidence.Count));
            tables["documents.csv"].Select(r => r["text:string"]).ShouldBe(graph.Documents.Select(d => graph.Texts[d.Id].Value));
        },
        iter: 20);

    [Fact]
    public async Task Texts_OfSeveralLinesAndQuotes_ComeBack()
    {
        const string Name = "Two\r\nlines, \"one\";\\and\u0001𠮷";
        var graph = new GraphBuilder();
        graph.State(graph.Company(Name), "OWNS", graph.Company("Finch Optics"), new() { Role = Name });
        var tables = await TablesAsync(graph.Build());
        tables["entities.csv"].ShouldContain(r => r["name:string"] == Name && r["names:string[]"] == Name);
        tables["statements.csv"].ShouldHaveSingleItem()["role:string"].ShouldBe(Name);
        tables["statements.csv"][0]["graphService:boolean"].ShouldBe("true");
    }

    [Fact]
    public async Task Labels_OfAnEntity_AreItsOwnAndThatOfItsType()
    {
        var graph = new GraphBuilder();
        graph.Person("Ume Sato");
        (await TablesAsync(graph.Build()))["entities.csv"].ShouldHaveSingleItem()[":LABEL"].ShouldBe("Entity\u001fPerson");
    }

    [Fact]
    public async Task Text_WithTheSeparatorInAList_IsRefusedWithAReason()
    {
        var graph = new GraphBuilder();
        graph.Company("Finch\u001fOptics");
        var refused = await Should.ThrowAsync<ExportException>(() => TablesAsync(graph.Build()));
        refused.Message.ShouldBe("entities.csv: 'names' holds a text with U+001F, which separates the elements of lists there: Finch␟Optics. "
            + "Take cypher, or graphservice import");
    }

    [Fact]
    public async Task Name_LongerThanAnIndexTakes_IsRefusedWithAReason()
    {
        var graph = new GraphBuilder();
        graph.Company(new string('x', 9_000));
        var refused = await Should.ThrowAsync<ExportException>(() => TablesAsync(graph.Build()));
        refused.Message.ShouldContain("is 9,000 bytes long ('xxxxxxxxxxxxxxxxxxxx…'), and an index of Neo4j takes 8,164");
    }

    [Theory]
    [InlineData(1_000, false)]
    [InlineData(3_000_000, true)]
    public async Task Command_OfALongText_AsksForABufferThatHoldsIt(int length, bool asks)
    {
        var graph = new GraphBuilder();
        graph.State(graph.Company("Heron"), "OWNS", graph.Company("Finch"), new() { Role = new string('x', length) });
        using var folder = await FolderAsync(graph.Build());
        var readme = await File.ReadAllTextAsync(folder["README.md"], TestContext.Current.CancellationToken);
        readme.ShouldContain("neo4j-admin database import full --nodes=entities.csv ");
        readme.Contains("--read-buffer-size=6000004", StringComparison.Ordinal).ShouldBe(asks);
    }

    private static IEnumerable<string> Ids(Dictionary<string, List<Dictionary<string, string>>> tables, string table, string column) =>
        tables[table].Select(r => r[column]);

    private static async Task<TemporaryFolder> FolderAsync(CompiledGraph graph)
    {
        var folder = new TemporaryFolder();
        await GraphExport.WriteFolderAsync(new EmbeddedGraphStore(graph), Format, ExportSelection.All, folder.Path, TestContext.Current.CancellationToken);
        return folder;
    }

    private static async Task<Dictionary<string, List<Dictionary<string, string>>>> TablesAsync(CompiledGraph graph)
    {
        using var folder = await FolderAsync(graph);
        return Directory.GetFiles(folder.Path, "*.csv").ToDictionary(f => Path.GetFileName(f), Rows);
    }

    private static List<Dictionary<string, string>> Rows(string path)
    {
        using var reader = new StreamReader(path);
        using var csv = new CsvReader(reader, new CsvConfiguration(CultureInfo.InvariantCulture) { Mode = CsvMode.RFC4180 });
        csv.Read();
        csv.ReadHeader();
        var rows = new List<Dictionary<string, string>>();
        while (csv.Read())
        {
            csv.Parser.Count.ShouldBe(csv.HeaderRecord!.Length, path);
            rows.Add(csv.HeaderRecord.Select((head, i) => (head, csv[i])).ToDictionary(pair => pair.head, pair => pair.Item2!));
        }
        return rows;
    }
}
