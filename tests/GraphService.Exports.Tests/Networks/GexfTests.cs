using System.Xml.Linq;
using GraphService.Exports.Tests.Graphs;
using GraphService.Exports.Tests.Reading;

namespace GraphService.Exports.Tests.Networks;

public sealed class GexfTests
{
    [Theory]
    [InlineData("gexf", "http://gexf.net/1.3", "1.3")]
    [InlineData("gexf12", "http://www.gexf.net/1.2draft", "1.2")]
    public async Task Gexf_OfAVersion_SaysSo(string format, string space, string version)
    {
        var xml = ReadGraph.Xml(await Exporting.BytesAsync(SmallGraphs.Parallel(), format));
        xml.Root!.Name.ShouldBe(XName.Get("gexf", space));
        ((string?)xml.Root.Attribute("version")).ShouldBe(version);
        var graph = xml.Root.Element(XName.Get("graph", space)).ShouldNotBeNull();
        ((string?)graph.Attribute("defaultedgetype")).ShouldBe("directed");
        graph.Elements(XName.Get("attributes", space)).Elements().Select(a => (string?)a.Attribute("type")).Distinct().ShouldBeSubsetOf(["string", "double"]);
    }

    [Fact]
    public async Task Edges_In13_AreOfTheirPredicatesKind()
    {
        (await ReadGraph.OfAsync(SmallGraphs.Parallel(), "gexf")).Edges.ShouldAllBe(e => e["@kind"] == e.Label);
        (await ReadGraph.OfAsync(SmallGraphs.Parallel(), "gexf12")).Edges.ShouldAllBe(e => e["@kind"] == null);
    }

    [Theory]
    [InlineData("2021-04", null, null, "2021-04-01", "2021-04-30")]
    [InlineData(null, "2019", "FY2020", "2019-01-01", "2021-03-31")]
    [InlineData(null, "2019", null, "2019-01-01", null)]
    [InlineData(null, null, "2020-Q1", null, "2020-03-31")]
    [InlineData(null, "2024", "2019", null, null)] // ends before it starts
    [InlineData(null, null, null, null, null)]
    public async Task Spell_OfAStatement_IsOfWholeDays(string? date, string? from, string? until, string? start, string? end)
    {
        var edge = (await ReadGraph.OfAsync(SmallGraphs.Stating(new() { Date = date, From = from, Until = until }), "gexf")).Edges.ShouldHaveSingleItem();
        (edge["@start"], edge["@end"]).ShouldBe((start, end));
        (edge["date"], edge["validFrom"], edge["validUntil"]).ShouldBe((date, from, until));
    }
}
