using GraphService.Neo4j.Clients;
using GraphService.Neo4j.Clients.Errors;
using GraphService.Neo4j.Clients.Values;
using Microsoft.Extensions.Time.Testing;

namespace GraphService.Neo4j.Tests.Clients;

public sealed class PatienceTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Read_FailedInPassing_IsTriedAgain()
    {
        using var server = new FakeServer(FakeServer.Refused, FakeServer.Error(500, "Neo.TransientError.Transaction.DeadlockDetected"), FakeServer.One);
        using var client = server.Client();
        (await client.ReadAsync("RETURN 1 AS n", Parameters.None, Cancellation)).ShouldHaveSingleItem().Number("n").ShouldBe(1);
        server.Requests.Count.ShouldBe(3);
    }

    [Fact]
    public async Task Read_OfABrokenAnswer_IsTriedAgain()
    {
        using var server = new FakeServer(FakeServer.Broken, FakeServer.Json(202, """{"data":{"fields":["n"],"values":[[{"$type":"Integer","""), FakeServer.One);
        using var client = server.Client();
        (await client.ReadAsync("RETURN 1 AS n", Parameters.None, Cancellation)).Count.ShouldBe(1);
        server.Requests.Count.ShouldBe(3);
    }

    [Theory]
    [InlineData(true, 3)]
    [InlineData(false, 1)]
    public async Task Write_FailedInPassing_IsTriedAgainWhereItIsSafe(bool repeatable, int requests)
    {
        using var server = new FakeServer(FakeServer.Refused);
        using var client = server.Client();
        await Should.ThrowAsync<DatabaseUnreachableException>(() => client.WriteAsync("CREATE (n)", Parameters.None, repeatable, Cancellation));
        server.Requests.Count.ShouldBe(requests);
    }

    [Fact]
    public async Task Read_ThatIsWrong_IsNotTriedAgain()
    {
        using var server = new FakeServer(FakeServer.Error(400, "Neo.ClientError.Statement.SyntaxError"));
        using var client = server.Client();
        await Should.ThrowAsync<StatementRefusedException>(() => client.ReadAsync("RETUN 1", Parameters.None, Cancellation));
        server.Requests.Count.ShouldBe(1);
    }

    [Fact]
    public async Task SilentServer_IsAskedOnceAndInTime()
    {
        using var server = new FakeServer(FakeServer.Silent) { Ping = FakeServer.Silent };
        using var client = server.Client(o => o.SilenceTimeout = TimeSpan.FromMilliseconds(100));
        await Should.ThrowAsync<DatabaseUnreachableException>(() => client.ReadAsync("RETURN 1", Parameters.None, Cancellation));
        server.Requests.Count.ShouldBe(1);
    }

    [Fact]
    public async Task FullHouse_RefusesAtOnce()
    {
        using var server = new FakeServer(FakeServer.Silent);
        using var client = server.Client(o => (o.MaxConcurrent, o.MaxWaiting) = (1, 0));
        using var leave = CancellationTokenSource.CreateLinkedTokenSource(Cancellation);
        var first = client.ReadAsync("RETURN 1", Parameters.None, leave.Token);
        await Should.ThrowAsync<DatabaseBusyException>(() => client.ReadAsync("RETURN 1", Parameters.None, Cancellation));
        await leave.CancelAsync();
        await Should.ThrowAsync<OperationCanceledException>(() => first);
    }

    [Fact]
    public async Task Requests_GivenUpByTheirCallers_KeepTheirPlacesUntilTheServerAnswers()
    {
        var answer = new TaskCompletionSource();
        using var server = new FakeServer(async _ => { await answer.Task; return await FakeServer.One(default); }, FakeServer.One);
        using var client = server.Client(o => (o.MaxConcurrent, o.WaitTimeout) = (1, TimeSpan.FromMilliseconds(20)));
        using var leave = CancellationTokenSource.CreateLinkedTokenSource(Cancellation);
        var first = client.ReadAsync("RETURN 1", Parameters.None, leave.Token);
        await leave.CancelAsync();
        await Should.ThrowAsync<OperationCanceledException>(() => first);
        for (var i = 0; i < 3; i++)
            await Should.ThrowAsync<DatabaseBusyException>(() => client.ReadAsync("RETURN 1", Parameters.None, Cancellation));
        server.Requests.Count.ShouldBe(1);
        answer.SetResult();
        while (await Record.ExceptionAsync(() => client.ReadAsync("RETURN 1", Parameters.None, Cancellation)) is DatabaseBusyException)
            await Task.Delay(10, Cancellation);
        server.Requests.Count.ShouldBe(2);
    }

    [Theory]
    [InlineData(true, typeof(DatabaseBusyException))]
    [InlineData(false, typeof(DatabaseUnreachableException))]
    public async Task Place_NotFreeInTime_TellsFullFromSilent(bool pings, Type type)
    {
        using var server = new FakeServer(FakeServer.Silent) { Ping = pings ? FakeServer.One : FakeServer.Silent };
        var (soon, never) = (TimeSpan.FromSeconds(0.1), TimeSpan.FromSeconds(60));
        using var client = server.Client(o => (o.MaxConcurrent, o.WaitTimeout, o.SilenceTimeout) = (1, pings ? soon : never, pings ? never : soon));
        using var leave = CancellationTokenSource.CreateLinkedTokenSource(Cancellation);
        Task[] all = [.. Enumerable.Range(0, 2).Select(_ => client.ReadAsync("RETURN 1", Parameters.None, leave.Token))];
        await Should.ThrowAsync(all[1], type);
        await leave.CancelAsync();
        await Task.WhenAll(all).ContinueWith(_ => { }, TaskScheduler.Default);
    }

    [Fact]
    public async Task Requests_WaitingForAPlace_AreServedInTurn()
    {
        var answer = new TaskCompletionSource();
        using var server = new FakeServer(async _ => { await answer.Task; return await FakeServer.One(default); }, FakeServer.One);
        using var client = server.Client(o => o.MaxConcurrent = 1);
        Task[] all = [.. Enumerable.Range(0, 5).Select(i => client.ReadAsync($"RETURN {i}", Parameters.None, Cancellation))];
        answer.SetResult();
        await Task.WhenAll(all);
        server.Requests.Select(r => r[r.IndexOf("RETURN", StringComparison.Ordinal)..][..8]).ShouldBe(Enumerable.Range(0, 5).Select(i => $"RETURN {i}"));
    }

    [Fact]
    public async Task SlowStatements_OfAServerThatAnswersOthers_AreBusyAndOpenNoCircuit()
    {
        using var server = new FakeServer([.. Enumerable.Repeat(FakeServer.Silent, 40), FakeServer.One]);
        using var client = server.Client(o => (o.MaxConcurrent, o.AttemptTimeout) = (100, TimeSpan.FromMilliseconds(20)));
        for (var i = 0; i < 40; i++)
            await Should.ThrowAsync<DatabaseBusyException>(() => client.ReadAsync("RETURN 1", Parameters.None, Cancellation));
        server.Requests.Count.ShouldBe(40);
        while (await Record.ExceptionAsync(() => client.ReadAsync("RETURN 1", Parameters.None, Cancellation)) is { } e)
            e.ShouldBeOfType<DatabaseBusyException>();
    }

    [Fact]
    public async Task SilentServer_ThatAnswersAgain_IsAskedAgain()
    {
        var away = new TaskCompletionSource();
        using var server = new FakeServer(FakeServer.Silent, FakeServer.One) { Ping = async _ => { await away.Task; return await FakeServer.One(default); } };
        using var client = server.Client(o => o.SilenceTimeout = TimeSpan.FromMilliseconds(50));
        await Should.ThrowAsync<DatabaseUnreachableException>(() => client.ReadAsync("RETURN 1", Parameters.None, Cancellation));
        await Should.ThrowAsync<DatabaseUnreachableException>(() => client.ReadAsync("RETURN 1", Parameters.None, Cancellation));
        server.Requests.Count.ShouldBe(1);
        away.SetResult();
        while (await Record.ExceptionAsync(() => client.ReadAsync("RETURN 1", Parameters.None, Cancellation)) is DatabaseUnreachableException)
            await Task.Delay(10, Cancellation);
        server.Requests.Count.ShouldBeGreaterThan(1);
    }

    [Fact]
    public async Task Probe_WaitsForNoPlace()
    {
        using var server = new FakeServer(FakeServer.Silent, FakeServer.One);
        using var client = server.Client(o => (o.MaxConcurrent, o.MaxWaiting) = (1, 0));
        using var leave = CancellationTokenSource.CreateLinkedTokenSource(Cancellation);
        var first = client.ReadAsync("RETURN 1", Parameters.None, leave.Token);
        (await client.ProbeAsync("RETURN 1 AS n", Parameters.None, Cancellation)).Count.ShouldBe(1);
        await leave.CancelAsync();
        await Should.ThrowAsync<OperationCanceledException>(() => first);
    }

    [Fact]
    public async Task Probe_AsksAServerThatIsGivenARest_AndIsSentOnce()
    {
        using var server = new FakeServer([.. Enumerable.Repeat(FakeServer.Refused, 17), FakeServer.One]);
        using var client = server.Client(o => o.Retries = 0, new FakeTimeProvider());
        for (var i = 0; i < 20; i++)
            await Should.ThrowAsync<DatabaseUnreachableException>(() => client.ReadAsync("RETURN 1", Parameters.None, Cancellation));
        server.Requests.Count.ShouldBe(16);
        await Should.ThrowAsync<DatabaseUnreachableException>(() => client.ProbeAsync("RETURN 1", Parameters.None, Cancellation));
        (await client.ProbeAsync("RETURN 1", Parameters.None, Cancellation)).Count.ShouldBe(1);
    }

    [Fact]
    public async Task FailingServer_IsGivenARestAndAskedAgain()
    {
        using var server = new FakeServer([.. Enumerable.Repeat(FakeServer.Refused, 16), FakeServer.One]);
        var time = new FakeTimeProvider();
        using var client = server.Client(o => o.Retries = 0, time);
        for (var i = 0; i < 40; i++)
            await Should.ThrowAsync<DatabaseUnreachableException>(() => client.ReadAsync("RETURN 1", Parameters.None, Cancellation));
        server.Requests.Count.ShouldBe(16);
        time.Advance(new Neo4jOptions().BreakDuration);
        (await client.ReadAsync("RETURN 1", Parameters.None, Cancellation)).Count.ShouldBe(1);
    }

    [Fact]
    public async Task WrongPassword_IsNotTriedUntilTheUserIsLockedOut()
    {
        using var server = new FakeServer(FakeServer.Error(401, "Neo.ClientError.Security.Unauthorized"));
        using var client = server.Client(time: new FakeTimeProvider());
        for (var i = 0; i < 20; i++)
            await Should.ThrowAsync<Neo4jException>(() => i % 2 == 0 ? client.ProbeAsync("RETURN 1", Parameters.None, Cancellation) : client.ReadAsync("RETURN 1", Parameters.None, Cancellation));
        server.Requests.Count.ShouldBe(2);
    }

    [Fact]
    public async Task Answer_LongerThanIsRead_IsAnError()
    {
        using var server = new FakeServer(FakeServer.One);
        using var client = server.Client(o => o.MaxAnswerBytes = 10);
        await Should.ThrowAsync<AnswerTooLargeException>(() => client.ReadAsync("RETURN 1", Parameters.None, Cancellation));
    }

    [Fact]
    public async Task Caller_WhoLeaves_IsNotToldOfTimeouts()
    {
        using var server = new FakeServer(FakeServer.Silent);
        using var client = server.Client();
        using var leave = new CancellationTokenSource(TimeSpan.FromMilliseconds(50));
        await Should.ThrowAsync<OperationCanceledException>(() => client.ReadAsync("RETURN 1", Parameters.None, leave.Token));
    }
}
