using System.Net;
using GraphService.Server.Http;
using GraphService.Stores;
using GraphService.Testing;
using Microsoft.Extensions.Logging;

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
        await PhaseAsync(service);
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

    [Fact]
    public async Task Log_OfATrouble_NamesEachReasonOnceAndItsEnd()
    {
        var problems = new Queue<string?>([null, "broken", "refused", "broken", "refused", null, null, "broken", null, null, null]);
        var lines = new Lines();
        using var watch = new StoreWatch(_ => problems.TryDequeue(out var problem) && problem is not null ? throw new StoreUnavailableException(problem) : ValueTask.CompletedTask,
            new Readiness(), new HastyTime(), lines);
        await watch.StartAsync(TestContext.Current.CancellationToken);
        while (problems.Count > 0)
            await Task.Delay(20, TestContext.Current.CancellationToken);
        await watch.StopAsync(TestContext.Current.CancellationToken);
        lines.Told.ShouldBe(["The database can't be asked: broken", "The database can't be asked: refused", "The database answers again", "The database can't be asked: broken", "The database answers again"]);
    }

    [Fact]
    public async Task Readyz_OfAStoreThatFailsAsNobodyForesaw_IsNotReadyAndGoesOn()
    {
        var broken = true;
        await using var service = await ServedSample.StartAsync(options =>
        {
            options.Readiness = new Readiness();
            options.Probe = _ => broken ? throw new InvalidOperationException("a property holds a list") : ValueTask.CompletedTask;
        });
        await StatusAsync(service, HttpStatusCode.ServiceUnavailable);
        await PhaseAsync(service);
        broken = false;
        await StatusAsync(service, HttpStatusCode.OK);
    }

    private static async Task StatusAsync(ServedSample service, HttpStatusCode status)
    {
        for (var i = 0; i < 600 && (await service.SendAsync("GET", "/readyz")).Response.StatusCode != status; i++)
            await Task.Delay(50, TestContext.Current.CancellationToken);
        (await service.SendAsync("GET", "/readyz")).Response.StatusCode.ShouldBe(status);
    }

    // Until the watch has asked once.
    private static async Task PhaseAsync(ServedSample service)
    {
        for (var i = 0; i < 600 && (await service.SendAsync("GET", "/readyz")).Body.Contains("starting", StringComparison.Ordinal); i++)
            await Task.Delay(50, TestContext.Current.CancellationToken);
    }

    private sealed class Lines : ILogger<StoreWatch>
    {
        public List<string> Told { get; } = [];

        public IDisposable? BeginScope<T>(T state) where T : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<T>(LogLevel logLevel, EventId eventId, T state, Exception? exception, Func<T, Exception?, string> formatter) => Told.Add(formatter(state, exception));
    }
}
