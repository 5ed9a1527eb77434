using System.Text;
using GraphService.Exports.Tests.Graphs;

namespace GraphService.Exports.Tests.Networks;

/// <summary>The file's text; that Graphviz reads it is tried in tests/exports.</summary>
public sealed class DotTests
{
    [Fact]
    public async Task Names_WithQuotesAndBackslashes_AreQuoted()
    {
        var dot = await DotAsync("A \"b\" \\N c\\");
        dot.ShouldContain("""[label="A \"b\" \\N c\\", type="COMPANY",""");
    }

    [Fact]
    public async Task Lines_OfAName_AreEscaped() => (await DotAsync("A\r\nb")).ShouldContain("""label="A\nb",""");

    [Fact]
    public async Task Statements_Symmetric_HaveNoArrow()
    {
        var lines = Encoding.UTF8.GetString(await Exporting.BytesAsync(SmallGraphs.Parallel(), "dot")).Split('\n');
        lines.Count(l => l.Contains("->", StringComparison.Ordinal)).ShouldBe(5);
        lines.Where(l => l.Contains("dir=none", StringComparison.Ordinal)).ShouldHaveSingleItem().ShouldContain("label=\"NEGOTIATES_WITH\"");
    }

    private static async Task<string> DotAsync(string name) => Encoding.UTF8.GetString(await Exporting.BytesAsync(SmallGraphs.Named(name), "dot"));
}
