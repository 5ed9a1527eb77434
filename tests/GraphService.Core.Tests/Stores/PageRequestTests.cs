using CsCheck;
using GraphService.Stores;

namespace GraphService.Core.Tests.Stores;

public sealed class PageRequestTests
{
    private static readonly Gen<int?> Position = Gen.Int[-2, 12].Nullable();

    [Theory]
    [InlineData(null, null, null, null, 0, 20)]
    [InlineData(5, null, null, null, 0, 5)]
    [InlineData(5, 9, null, null, 10, 5)]
    [InlineData(null, null, 5, null, 25, 5)]
    [InlineData(null, null, 5, 10, 5, 5)]
    [InlineData(null, 3, null, 10, 4, 6)]
    [InlineData(10, null, 3, null, 7, 3)]
    [InlineData(5, 29, null, null, 30, 0)]
    [InlineData(5, 99, null, null, 30, 0)]
    [InlineData(5, 20, null, 10, 21, 0)]
    [InlineData(0, null, null, null, 0, 0)]
    [InlineData(int.MaxValue, int.MaxValue, null, null, 30, 0)]
    [InlineData(int.MaxValue, null, null, null, 0, 30)]
    public void Part_OfThirty_IsWhatRelaySays(int? first, int? after, int? last, int? before, int skip, int take) =>
        new PageRequest(first, after, last, before).Of(30).ShouldBe((skip, take));

    [Fact]
    public void Part_OfAnyList_IsWhatRelaysAlgorithmLeaves() =>
        Gen.Select(Position, Position, Position, Position, Gen.Int[0, 10]).Sample((first, after, last, before, total) =>
        {
            var request = new PageRequest(Natural(first), after, Natural(last), before);
            var page = Enumerable.Range(0, total).ToList().Slice(request);
            page.Items.ShouldBe(Edges(request, total));
            page.Total.ShouldBe(total);
            page.HasPrevious.ShouldBe(page.Offset > 0);
            page.HasNext.ShouldBe(page.Offset + page.Items.Count < total);
        });

    // https://relay.dev/graphql/connections.htm, EdgesToReturn
    private static List<int> Edges(PageRequest request, int total)
    {
        var edges = Enumerable.Range(0, total).Where(i => i > (request.After ?? -1) && i < (request.Before ?? total)).ToList();
        if (request.First is null && request.Last is null)
            return edges.GetRange(0, Math.Min(edges.Count, PageRequest.DefaultSize));
        if (request.First < edges.Count)
            edges.RemoveRange(request.First.Value, edges.Count - request.First.Value);
        if (request.Last < edges.Count)
            edges.RemoveRange(0, edges.Count - request.Last.Value);
        return edges;
    }

    private static int? Natural(int? number) => number is { } n ? Math.Max(0, n) : null;
}
