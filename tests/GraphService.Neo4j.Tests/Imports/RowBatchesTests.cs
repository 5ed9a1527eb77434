using GraphService.Neo4j.Imports;
using GraphService.Neo4j.Layout;

namespace GraphService.Neo4j.Tests.Imports;

public sealed class RowBatchesTests
{
    [Theory]
    [InlineData(0, 1, "")]
    [InlineData(4_001, 1, "4000 1")]
    [InlineData(3, 3 << 20, "1 1 1")]
    [InlineData(2, 8 << 20, "1 1")]
    [InlineData(5, 1_500_000, "2 2 1")]
    public void Batches_OfRows_AreBoundedByNumberAndSize(int rows, int length, string sizes)
    {
        var text = new string('x', length);
        string.Join(' ', RowBatches.Of(Enumerable.Range(0, rows).Select(_ => new PropertyMap { { "text", text } })).Select(b => b.Count)).ShouldBe(sizes);
    }
}
