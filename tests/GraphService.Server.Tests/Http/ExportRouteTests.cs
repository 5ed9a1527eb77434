using GraphService.Exports;
using GraphService.Server.Exports;
using GraphService.Server.Tests.GraphQL;
using GraphService.Stores;
using GraphService.Testing.Stores;

namespace GraphService.Server.Tests.Http;

public sealed class ExportRouteTests
{
    public static TheoryData<string> Formats() => [.. ServerFormats.All.Select(f => f.Name)];

    [Theory]
    [MemberData(nameof(Formats))]
    public async Task Export_OfEachFormat_IsWhatTheVerbWrites(string name)
    {
        await using var service = await ServedSample.StartAsync();
        var format = ServerFormats.All.Single(f => f.Name == name);
        using var response = await service.Client.GetAsync($"/export/{name}", TestContext.Current.CancellationToken);
        ((int)response.StatusCode).ShouldBe(200);
        response.Content.Headers.ContentType!.ToString().ShouldBe(format.MediaType);
        response.Content.Headers.ContentDisposition!.ToString().ShouldBe($"attachment; filename=\"graph{format.Ending}\"");
        using var expected = new MemoryStream();
        await GraphExport.WriteAsync(SampleGraph.Store, format, ExportSelection.All, expected, TestContext.Current.CancellationToken);
        (await response.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken)).ShouldBe(expected.ToArray());
    }

    [Theory]
    [InlineData("node-link?around=company-zypl-ai&hops=0", "\"id\":\"company-zypl-ai\"", "\"links\":[]")]
    [InlineData("node-link?around=company-zypl&hops=0", "\"id\":\"company-zypl-ai\"", "\"links\":[]")]
    [InlineData("node-link?predicate=PARTY_TO&predicate=HELD_AT", "\"label\":\"PARTY_TO\"", "\"label\":\"HELD_AT\"")]
    [InlineData("node-link?stance=DENIED", "\"stance\":\"DENIED\"", "\"label\":\"OWNS\"")]
    [InlineData("node-link?asOf=2019-01-01&predicate=OWNS", "\"stance\":\"DENIED\"", "\"links\":[{")]
    public async Task Export_OfAPart_HoldsIt(string path, string one, string other)
    {
        await using var service = await ServedSample.StartAsync();
        var (response, body) = await service.SendAsync("GET", $"/export/{path}");
        ((int)response.StatusCode).ShouldBe(200);
        body.ShouldContain(one);
        body.ShouldContain(other);
    }

    [Theory]
    [InlineData("pdf", 404, "There is no format 'pdf'.")]
    [InlineData("gexf?around=company-none", 400, "there is no entity 'company-none' in the graph")]
    [InlineData("gexf?depth=2", 400, "There is no parameter 'depth'")]
    [InlineData("gexf?around=company-zypl-ai&hops=1&hops=2", 400, "hops is given more than once")]
    [InlineData("gexf?stance=", 400, "there is no stance ''")]
    public async Task Export_AskedWrongly_IsRefusedWithAReason(string path, int status, string message)
    {
        await using var service = await ServedSample.StartAsync();
        var (response, body) = await service.SendAsync("GET", $"/export/{path}");
        ((int)response.StatusCode).ShouldBe(status);
        body.ShouldContain(message);
        response.Content.Headers.ContentDisposition.ShouldBeNull();
    }

    [Theory]
    [InlineData(true, 400, "QUERY_TOO_COMPLEX", false)]
    [InlineData(false, 503, "OVERLOADED", true)]
    public async Task Export_OfAStoreThatCannotAnswer_SaysWhetherToTryAgain(bool tooLarge, int status, string code, bool later)
    {
        var store = WatchedStore.Of((method, _) => method != nameof(IGraphStore.GetNeighborhoodAsync)
            ? SampleGraph.Store : throw new StoreOverloadedException("too much", tooLarge));
        await using var service = await ServedSample.StartAsync(store: store);
        var (response, body) = await service.SendAsync("GET", "/export/gexf?around=company-zypl-ai");
        ((int)response.StatusCode).ShouldBe(status);
        body.ShouldContain($"\"code\":\"{code}\"");
        (response.Headers.RetryAfter is not null).ShouldBe(later);
        response.Content.Headers.ContentDisposition.ShouldBeNull();
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public async Task Export_OfAClientThatHangsUp_EndsItsWork(string name)
    {
        using var gone = new CancellationTokenSource();
        var (calls, heard) = (0, false);
        var store = WatchedStore.Of((_, cancellation) =>
        {
            if (++calls == 3)
            {
                gone.Cancel();
                heard = cancellation.WaitHandle.WaitOne(TimeSpan.FromSeconds(30));
            }
            return SampleGraph.Store;
        });
        await using (var service = await ServedSample.StartAsync(store: store))
            await Should.ThrowAsync<OperationCanceledException>(() => service.Client.GetAsync($"/export/{name}", gone.Token));
        heard.ShouldBeTrue();
        calls.ShouldBeLessThanOrEqualTo(4, "but for what was on its way");
    }
}
