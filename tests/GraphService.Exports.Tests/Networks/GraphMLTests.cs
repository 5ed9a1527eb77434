using System.Xml.Linq;
using GraphService.Exports.Tests.Graphs;
using GraphService.Exports.Tests.Reading;
using GraphService.Statements;

namespace GraphService.Exports.Tests.Networks;

public sealed class GraphMLTests
{
    private static readonly XNamespace Yed = "http://www.yworks.com/xml/graphml";

    [Theory]
    [InlineData("graphml")]
    [InlineData("graphml-yed")]
    public async Task Keys_OfValues_AreOfGraphMLsTypes(string format)
    {
        var xml = ReadGraph.Xml(await Exporting.BytesAsync(SmallGraphs.Parallel(), format));
        var keys = xml.Descendants().Where(e => e.Name.LocalName == "key").ToList();
        keys.Select(k => (string?)k.Attribute("id")).ShouldBeUnique();
        keys.Select(k => (string?)k.Attribute("attr.type")).OfType<string>().Distinct().ShouldBeSubsetOf(["string", "double"]);
        var used = xml.Descendants().Where(e => e.Name.LocalName == "data").Select(d => (string?)d.Attribute("key")).Distinct();
        used.ShouldBeSubsetOf(keys.Select(k => (string?)k.Attribute("id")));
    }

    [Fact]
    public async Task Shapes_ForYed_ShowNamesAndStances()
    {
        var graph = SmallGraphs.Parallel();
        var xml = ReadGraph.Xml(await Exporting.BytesAsync(graph, "graphml-yed"));
        xml.Descendants(Yed + "NodeLabel").Select(l => l.Value).ShouldBe(graph.Entities.Select(e => e.PrimaryName));
        xml.Descendants(Yed + "EdgeLabel").Select(l => l.Value).ShouldBe(graph.Statements.Select(s => s.Predicate));
        xml.Descendants(Yed + "LineStyle").Select(l => (string?)l.Attribute("type")).ShouldBe(graph.Statements.Select(s => s.Stance == Stance.Asserted ? "line" : "dashed"));
        xml.Descendants(Yed + "Arrows").Select(l => (string?)l.Attribute("target")).ShouldBe(graph.Statements.Select(s => s.Predicate == "NEGOTIATES_WITH" ? "none" : "standard"));
    }
}
