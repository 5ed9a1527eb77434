using GraphService.Neo4j.Clients.Errors;
using GraphService.Neo4j.Clients.Values;
using GraphService.Neo4j.Queries;
using GraphService.Neo4j.Tests.Clients;
using GraphService.Stores;

namespace GraphService.Neo4j.Tests.Queries;

public sealed class QueryRunnerTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Parameters_Sent_AreOneMapWithoutNulls()
    {
        using var server = new FakeServer(FakeServer.One);
        using var client = server.Client();
        await new QueryRunner(client.ReadAsync).RunAsync("texts", new() { { "ids", new[] { "a" } }, { "nothing", null } }, Cancellation);
        server.Requests.ShouldHaveSingleItem().ShouldContain("""
            "parameters":{"ask":{"$type":"Map","_value":{"ids":{"$type":"List","_value":[{"$type":"String","_value":"a"}]}}}}
            """.Trim());
    }

    [Theory]
    [InlineData(401, "Neo.ClientError.Security.Unauthorized")]
    [InlineData(403, "Neo.ClientError.Security.Forbidden")]
    [InlineData(404, "Neo.ClientError.Database.DatabaseNotFound")]
    [InlineData(404, "Neo.ClientError.Transaction.TransactionNotFound")]
    [InlineData(503, "Neo.TransientError.General.DatabaseUnavailable")]
    [InlineData(500, "Neo.TransientError.Transaction.DeadlockDetected")]
    public async Task Error_ThatMayPass_IsAnUnavailableStore(int status, string code) => await UnavailableAsync(FakeServer.Error(status, code));

    [Fact]
    public async Task Database_Away_IsAnUnavailableStore() => await UnavailableAsync(FakeServer.Refused);

    [Fact]
    public async Task Answer_OfSomethingElse_IsAnUnavailableStore() => await UnavailableAsync(FakeServer.Text(200, "text/html", "<p>hello</p>"));

    [Fact]
    public async Task Error_OfTheQuery_StaysWhatItIs()
    {
        using var server = new FakeServer(FakeServer.Error(400, "Neo.ClientError.Statement.SyntaxError"));
        using var client = server.Client();
        await Should.ThrowAsync<StatementRefusedException>(() => new QueryRunner(client.ReadAsync).RunAsync("texts", Parameters.None, Cancellation));
    }

    [Fact]
    public async Task Answer_TooLarge_SaysThatTheRequestIs()
    {
        using var server = new FakeServer(FakeServer.One);
        using var client = server.Client(o => o.MaxAnswerBytes = 16);
        (await Should.ThrowAsync<StoreOverloadedException>(() => new QueryRunner(client.ReadAsync).RunAsync("texts", Parameters.None, Cancellation))).TooLarge.ShouldBeTrue();
    }

    [Fact]
    public async Task Requests_TooMany_SayThatTheyAre()
    {
        using var server = new FakeServer(FakeServer.Silent);
        using var client = server.Client(o => (o.MaxConcurrent, o.MaxWaiting) = (1, 0));
        using var end = CancellationTokenSource.CreateLinkedTokenSource(Cancellation);
        var first = new QueryRunner(client.ReadAsync).RunAsync("texts", Parameters.None, end.Token);
        (await Should.ThrowAsync<StoreOverloadedException>(() => new QueryRunner(client.ReadAsync).RunAsync("texts", Parameters.None, Cancellation))).TooLarge.ShouldBeFalse();
        await end.CancelAsync();
        await Should.ThrowAsync<OperationCanceledException>(() => first);
    }

    [Theory]
    [InlineData("Neo.TransientError.General.MemoryPoolOutOfMemoryError")]
    [InlineData("Neo.TransientError.General.OutOfMemoryError")]
    [InlineData("Neo.TransientError.Transaction.MaximumTransactionLimitReached")]
    public async Task Database_ThatLacksRoom_IsOverloadedAndNotAway(string code)
    {
        using var server = new FakeServer(FakeServer.Error(500, code));
        using var client = server.Client();
        (await Should.ThrowAsync<StoreOverloadedException>(() => new QueryRunner(client.ReadAsync).RunAsync("texts", Parameters.None, Cancellation))).TooLarge.ShouldBeFalse();
    }

    [Fact]
    public async Task Query_CancelledAlready_IsNotSent()
    {
        using var server = new FakeServer(FakeServer.One);
        using var client = server.Client();
        await Should.ThrowAsync<OperationCanceledException>(() => new QueryRunner(client.ReadAsync).RunAsync("texts", Parameters.None, new CancellationToken(canceled: true)));
        server.Requests.ShouldBeEmpty();
    }

    private static async Task UnavailableAsync(FakeServer.Answer answer)
    {
        using var server = new FakeServer(answer);
        using var client = server.Client();
        await Should.ThrowAsync<StoreUnavailableException>(() => new QueryRunner(client.ReadAsync).RunAsync("texts", Parameters.None, Cancellation));
    }
}
