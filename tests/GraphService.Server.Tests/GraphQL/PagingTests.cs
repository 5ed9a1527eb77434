namespace GraphService.Server.Tests.GraphQL;

public sealed class PagingTests
{
    [Fact]
    public async Task Pages_WalkedForwards_GiveEverythingOnce()
    {
        var all = await IdsAsync("first: 100");
        var walked = new List<string>();
        string? after = null;
        do
        {
            var page = await SampleGraph.Engine.DataAsync($"{{ entities(first: 4{(after is null ? "" : $", after: \"{after}\"")}) {{ edges {{ cursor node {{ id }} }} pageInfo {{ hasNextPage hasPreviousPage endCursor }} }} }}");
            page.At("entities.pageInfo.hasPreviousPage").GetBoolean().ShouldBe(after is not null);
            walked.AddRange(page.At("entities.edges").EnumerateArray().Select(e => e.TextAt("node.id")!));
            after = page.At("entities.pageInfo.hasNextPage").GetBoolean() ? page.TextAt("entities.pageInfo.endCursor") : null;
        }
        while (after is not null);
        walked.ShouldBe(all);
    }

    [Fact]
    public async Task Pages_WalkedBackwards_GiveEverythingOnce()
    {
        var all = await IdsAsync("first: 100");
        var walked = new List<string>();
        string? before = null;
        do
        {
            var page = await SampleGraph.Engine.DataAsync($"{{ entities(last: 4{(before is null ? "" : $", before: \"{before}\"")}) {{ nodes {{ id }} pageInfo {{ hasPreviousPage startCursor }} }} }}");
            walked.InsertRange(0, page.At("entities.nodes").EnumerateArray().Select(e => e.TextAt("id")!));
            before = page.At("entities.pageInfo.hasPreviousPage").GetBoolean() ? page.TextAt("entities.pageInfo.startCursor") : null;
        }
        while (before is not null);
        walked.ShouldBe(all);
    }

    [Fact]
    public async Task FirstAndLast_Together_CutOneAfterTheOther()
    {
        var all = await IdsAsync("first: 100");
        (await IdsAsync("first: 5, last: 2")).ShouldBe(all[3..5]);
    }

    [Fact]
    public async Task EmptyPage_HasATotalAndNoCursors()
    {
        var data = await SampleGraph.Engine.DataAsync("{ entities(first: 0) { totalCount nodes { id } edges { cursor } pageInfo { startCursor endCursor hasNextPage } } }");
        data.At("entities.totalCount").GetInt32().ShouldBeGreaterThan(5);
        data.TextAt("entities.pageInfo.endCursor").ShouldBe("null");
        data.At("entities.pageInfo.hasNextPage").GetBoolean().ShouldBeTrue();
    }

    [Theory]
    [InlineData("first: 101", "100")]
    [InlineData("last: 101", "100")]
    [InlineData("first: -1", "negative")]
    [InlineData("after: \"\"", "cursor")]
    [InlineData("after: \"MTotMQ\"", "cursor")]
    [InlineData("before: \"あ\"", "cursor")]
    [InlineData("after: \"MjoxMA\"", "cursor")]
    [InlineData("after: \"MTo5OTk5OTk5OTk5OTk\"", "cursor")]
    public async Task Page_ThatCannotBe_IsSaidSo(string page, string word)
    {
        foreach (var query in new[] { $"{{ entities({page}) {{ totalCount }} }}", $"{{ company(name: \"Zypl AI\") {{ investors({page}) {{ totalCount }} }} }}" })
        {
            var answer = await SampleGraph.Engine.AskAsync(query);
            answer.Code().ShouldBe("BAD_USER_INPUT");
            answer.Message().ShouldContain(word);
        }
    }

    private static async Task<string[]> IdsAsync(string page) =>
        [.. (await SampleGraph.Engine.DataAsync($"{{ entities({page}) {{ nodes {{ id }} }} }}")).At("entities.nodes").EnumerateArray().Select(n => n.TextAt("id")!)];
}
