using System.Text;
using GraphService.Exports.Tests.Graphs;

namespace GraphService.Exports.Tests.Tables;

public sealed class CsvTests
{
    [Fact]
    public async Task Files_Both_BeginWithAMarkAndColumnsThatGephiKnows()
    {
        var files = Exporting.Unpacked(await Exporting.BytesAsync(SmallGraphs.Parallel(), "csv"));
        files.Keys.ShouldBe(["nodes.csv", "edges.csv"]);
        Encoding.UTF8.GetString(files["nodes.csv"]).ShouldStartWith("\uFEFFId,Label,type,subtype,nameJa,nameEn,");
        Encoding.UTF8.GetString(files["edges.csv"]).ShouldStartWith("\uFEFFSource,Target,Type,Id,Label,predicate,");
    }

    [Fact]
    public async Task Archive_OfTheSameGraph_HasTheSameBytes() =>
        (await Exporting.BytesAsync(SmallGraphs.Chain(), "csv")).ShouldBe(await Exporting.BytesAsync(SmallGraphs.Chain(), "csv"));
}
