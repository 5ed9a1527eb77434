using System.Net;
using GraphService.Server.Http;
using GraphService.Stores;

namespace GraphService.Server.Tests.Http;

public sealed class StoreWatchTests
{
    [Fact]
    public async Task Readyz_OfADatabaseThatGoesAndComes_SaysSo()
    {
        var away = true;
        await using var service = await ServedSample.StartAsync(options =>
        {
            options.Readiness = new Readiness();
            options.Probe = _ => away ? throw new StoreUnavailableException("secret-host") : ValueTask.CompletedTask;
        });
        for (var i = 0; i < 100 && (await service.SendAsync("GET", "/readyz")).Body.Contains("starting", StringComparison.Ordinal); i++)
            await Task.Delay(50, TestContext.Current.CancellationToken);
        var (response, body) = await service.SendAsync("GET", "/readyz");
        response.StatusCode.ShouldBe(HttpStatusCode.ServiceUnavailable);
        body.ShouldBe("""{"phase":"database","done":0,"total":0}""");
        response.Headers.RetryAfter.ShouldNotBeNull();
        away = false;
        await StatusAsync(service, HttpStatusCode.OK);
        away = true;
        await StatusAsync(service, HttpStatusCode.ServiceUnavailable);
        (await service.SendAsync("GET", "/healthz")).Response.StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Readyz_OfADatabaseThatIsSilent_DoesNotWaitForIt()
    {
        await using var service = await ServedSample.StartAsync(options =>
        {
            options.Readiness = new Readiness();
            options.Probe = async cancellation => await Task.Delay(Timeout.Infinite, cancellation);
        });
        await StatusAsync(service, HttpStatusCode.ServiceUnavailable);
    }

    private static async Task StatusAsync(ServedSample service, HttpStatusCode status)
    {
        for (var i = 0; i < 100 && (await service.SendAsync("GET", "/readyz")).Response.StatusCode != status; i++)
            await Task.Delay(50, TestContext.Current.CancellationToken);
        (await service.SendAsync("GET", "/readyz")).Response.StatusCode.ShouldBe(status);
    }
}
