using System.Text.RegularExpressions;
using System.Xml.Linq;
using GraphService.Embedded;
using GraphService.Exports.Reading;
using GraphService.Exports.Tests.Graphs;
using GraphService.Exports.Tests.Reading;
using GraphService.Exports.Workbooks;
using GraphService.Exports.Writing;

namespace GraphService.Exports.Tests.Workbooks;

/// <summary>The workbook's own XML; that openpyxl reads it is tried in tests/exports.</summary>
public sealed class WorkbookTests
{
    private static readonly XNamespace Space = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    [Fact]
    public async Task Sheets_OfAGraph_AreEntitiesStatementsAndEvidence()
    {
        var graph = SmallGraphs.Parallel();
        var sheets = Sheets(await Exporting.BytesAsync(graph, "xlsx"));
        sheets.Keys.ShouldBe(["Entities", "Statements", "Evidence"]);
        sheets["Entities"].Skip(1).Select(r => r[0]).ShouldBe(graph.Entities.Select(e => e.Id.Value));
        sheets["Statements"].Skip(1).Select(r => r[0]).ShouldBe(graph.Statements.Select(s => s.Id.Value));
        sheets["Evidence"].Skip(1).Select(r => r[^1]).ShouldBe(graph.Statements.Select(s => s.Evidence[0].Quote));
    }

    [Fact]
    public async Task Texts_ThatLookLikeFormulas_AreTexts()
    {
        var files = Exporting.Unpacked(await Exporting.BytesAsync(SmallGraphs.Named("=1+1"), "xlsx"));
        var cells = files.Where(f => f.Key.Contains("/worksheets/", StringComparison.Ordinal)).SelectMany(f => ReadGraph.Xml(f.Value).Descendants(Space + "c")).ToList();
        cells.ShouldAllBe(c => c.Element(Space + "f") == null);
        cells.Where(c => c.Value.StartsWith('=')).ShouldAllBe(c => (string?)c.Attribute("t") == "inlineStr");
        cells.ShouldContain(c => c.Value == "=1+1");
    }

    [Fact]
    public async Task Text_LongerThanACell_IsCutAndSaidSo()
    {
        var (file, outcome) = await Exporting.WriteAsync(new EmbeddedGraphStore(SmallGraphs.Stating(new() { Role = new string('x', 40_000) })), "xlsx");
        Sheets(file)["Statements"][1].ShouldContain(c => c.Length == SheetWriter.CellLimit && c.EndsWith('…'));
        outcome.Notes.ShouldBe(["1 cells were cut to the length that xlsx allows"]);
    }

    [Fact]
    public async Task Rows_MoreThanASheetTakes_GoOnOnAnother()
    {
        var graph = SmallGraphs.Parallel();
        using var stream = new MemoryStream();
        var exported = await ExportedGraph.OpenAsync(new EmbeddedGraphStore(graph), ExportSelection.All, TestContext.Current.CancellationToken);
        await new WorkbookFile("x", rowLimit: 3).WriteAsync(exported, new ExportBuffer(stream), new ExportTally(null), TestContext.Current.CancellationToken);
        var sheets = Sheets(stream.ToArray());
        sheets.Keys.ShouldBe(["Entities", "Statements", "Statements 2", "Statements 3", "Evidence", "Evidence 2", "Evidence 3"]);
        sheets.Where(s => s.Key.StartsWith("Statements", StringComparison.Ordinal)).SelectMany(s => s.Value.Skip(1)).Select(r => r[0]).ShouldBe(graph.Statements.Select(s => s.Id.Value));
    }

    // The cells that are there, by sheet and row.
    private static Dictionary<string, List<List<string>>> Sheets(byte[] file)
    {
        var files = Exporting.Unpacked(file);
        var paths = ReadGraph.Xml(files["xl/_rels/workbook.xml.rels"]).Root!.Elements().ToDictionary(r => (string)r.Attribute("Id")!, r => Regex.Replace((string)r.Attribute("Target")!, "^/", ""));
        return ReadGraph.Xml(files["xl/workbook.xml"]).Descendants(Space + "sheet").ToDictionary(
            s => (string)s.Attribute("name")!,
            s => ReadGraph.Xml(files[paths[s.Attributes().Single(a => a.Name.LocalName == "id" && a.Name.Namespace != "").Value]])
                .Descendants(Space + "row").Select(r => r.Elements().Select(c => c.Value).ToList()).ToList());
    }
}
