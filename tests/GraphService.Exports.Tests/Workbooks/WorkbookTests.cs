using System.Xml.Linq;
using GraphService.Embedded;
using GraphService.Exports.Reading;
using GraphService.Exports.Tests.Graphs;
using GraphService.Exports.Tests.Reading;
using GraphService.Exports.Workbooks;
using GraphService.Exports.Writing;

namespace GraphService.Exports.Tests.Workbooks;

/// <summary>The workbook, as Microsoft's own library reads it; that openpyxl does is tried in tests/exports.</summary>
public sealed class WorkbookTests
{
    private static readonly XNamespace Space = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    [Fact]
    public async Task Sheets_OfAGraph_AreEntitiesStatementsEvidenceAndChains()
    {
        var graph = SmallGraphs.Parallel();
        var sheets = Sheets.Of(await Exporting.BytesAsync(graph, "xlsx"));
        sheets.Keys.ShouldBe(["Entities", "Statements", "Evidence", "Chains"]);
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

    // ECMA-376 22.9.2.19: _xHHHH_ stands for a character, and for nothing else is an underscore escaped.
    [Theory]
    [InlineData("my_xbox", "my_xbox")]
    [InlineData("_x0041_", "_x005F_x0041_")]
    [InlineData("a\rb", "a_x000D_b")]
    public async Task Text_LikeAnEscape_IsEscapedItself(string role, string cell) =>
        Sheets.Of(await Exporting.BytesAsync(SmallGraphs.Stating(new() { Role = role }), "xlsx"))["Statements"][1].ShouldContain(cell);

    [Fact]
    public async Task Text_LongerThanACell_IsCutAndSaidSo()
    {
        var (file, outcome) = await Exporting.WriteAsync(new EmbeddedGraphStore(SmallGraphs.Stating(new() { Role = new string('x', 40_000) })), "xlsx");
        Sheets.Of(file)["Statements"][1].ShouldContain(c => c.Length == CellTexts.Limit && c.EndsWith('…'));
        outcome.Notes.ShouldBe(["1 cells were cut to the length that xlsx allows"]);
    }

    [Fact]
    public async Task Rows_MoreThanASheetTakes_GoOnOnAnother()
    {
        var graph = SmallGraphs.Parallel();
        using var stream = new MemoryStream();
        var exported = await ExportedGraph.OpenAsync(new EmbeddedGraphStore(graph), ExportSelection.All, TestContext.Current.CancellationToken);
        await new WorkbookFile("x", rowLimit: 3).WriteAsync(exported, new ExportBuffer(stream), new ExportTally(null), TestContext.Current.CancellationToken);
        var sheets = Sheets.Of(stream.ToArray());
        sheets.Keys.ShouldBe(["Entities", "Statements", "Statements 2", "Statements 3", "Evidence", "Evidence 2", "Evidence 3", "Chains"]);
        sheets.Where(s => s.Key.StartsWith("Statements", StringComparison.Ordinal)).SelectMany(s => s.Value.Skip(1)).Select(r => r[0]).ShouldBe(graph.Statements.Select(s => s.Id.Value));
    }
}
