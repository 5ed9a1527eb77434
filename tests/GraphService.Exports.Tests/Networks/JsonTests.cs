using System.Text;
using GraphService.Exports.Tests.Graphs;
using GraphService.Exports.Tests.Reading;
using GraphService.Testing.Graphs;

namespace GraphService.Exports.Tests.Networks;

public sealed class JsonTests
{
    [Fact]
    public async Task NodeLink_Whole_IsADirectedMultigraphWithKeys()
    {
        var graph = SmallGraphs.Parallel();
        var json = ReadGraph.Json(await Exporting.BytesAsync(graph, "node-link"));
        json.GetProperty("directed").GetBoolean().ShouldBeTrue();
        json.GetProperty("multigraph").GetBoolean().ShouldBeTrue();
        json.GetProperty("graph").GetProperty("contentHash").GetString().ShouldBe(graph.ContentHash);
        json.GetProperty("links").EnumerateArray().Select(l => l.GetProperty("key").GetString()).ShouldBe(graph.Statements.Select(s => s.Id.Value));
    }

    [Theory]
    [InlineData("node-link")]
    [InlineData("cytoscape")]
    public async Task Sum_AsNumber_HasAllDigits(string format)
    {
        var file = Encoding.UTF8.GetString(await Exporting.BytesAsync(SmallGraphs.Stating(new() { Amount = Said.Sum(9007199254740993m) }), format));
        file.ShouldContain("\"amount\":9007199254740993,");
    }
}
