using CsCheck;
using GraphService.Neo4j.Clients;
using GraphService.Neo4j.Clients.Errors;
using GraphService.Neo4j.Clients.Values;
using GraphService.Neo4j.Layout;
using GraphService.Testing.Databases;

namespace GraphService.Neo4j.Tests.Clients;

/// <summary>The client against a real Neo4j: what fakes only claim.</summary>
[Collection(TestDatabase.Collection)]
public sealed class RealServerTests
{
    private static readonly Gen<object> Scalars = Gen.OneOf(
        Gen.Long.Select(n => (object)n),
        Gen.Double.Where(d => !double.IsNaN(d)).Select(d => (object)d),
        Gen.Bool.Select(b => (object)b),
        Gen.Date.Select(d => (object)DateOnly.FromDateTime(d)),
        Gen.OneOf<object>("", "It's \"quoted\"", @"C:\u0041\n", "two\r\nlines\t\0", "🚀 𠮷野家 会議⻑ ﾊﾝ", "$n {not: 'a map'}", "\u2028\u0085\ufeff"));

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Values_SentAndReturned_ComeBackAsTheyWere()
    {
        await using var database = await TestDatabase.OpenAsync();
        using var client = Client();
        await Gen.Select(Scalars, Scalars.Array[0, 4]).SampleAsync(async sample =>
        {
            var (scalar, list) = sample;
            var map = new PropertyMap { { "s", scalar }, { "l", list.ToList() } };
            var row = (await client.ReadAsync("RETURN $s AS s, $l AS l, $m AS m, $none AS none", new() { { "s", scalar }, { "l", list }, { "m", map }, { "none", null } }, Cancellation))[0];
            var byName = row.ToDictionary(p => p.Key, p => p.Value);
            byName["s"].ShouldBe(scalar);
            ((IReadOnlyList<object?>)byName["l"]).ShouldBe(list);
            row.Map("m").Single(p => p.Key == "s").Value.ShouldBe(scalar);
            row.Has("none").ShouldBeFalse();
        }, iter: 100, threads: 1);
    }

    [Fact]
    public async Task Transaction_NotCommitted_LeavesNothing()
    {
        await using var database = await TestDatabase.OpenAsync();
        using var client = Client();
        await using (var transaction = await client.BeginAsync(AccessMode.Write, Cancellation))
            await transaction.RunAsync("CREATE (:A)", Parameters.None, Cancellation);
        (await CountAsync(client)).ShouldBe(0);
        await using (var transaction = await client.BeginAsync(AccessMode.Write, Cancellation))
        {
            await transaction.RunAsync("CREATE (:A)", Parameters.None, Cancellation);
            await transaction.RunAsync("CREATE (:A)", Parameters.None, Cancellation);
            await transaction.CommitAsync(Cancellation);
        }
        (await CountAsync(client)).ShouldBe(2);
    }

    [Fact]
    public async Task Transaction_OfAnError_IsRolledBackAndLost()
    {
        await using var database = await TestDatabase.OpenAsync();
        using var client = Client();
        await using var transaction = await client.BeginAsync(AccessMode.Write, Cancellation);
        await transaction.RunAsync("CREATE (:A)", Parameters.None, Cancellation);
        await Should.ThrowAsync<StatementRefusedException>(() => transaction.RunAsync("RETURN 1/0", Parameters.None, Cancellation));
        await Should.ThrowAsync<TransactionLostException>(() => transaction.CommitAsync(Cancellation));
        (await CountAsync(client)).ShouldBe(0);
    }

    [Fact]
    public async Task Write_CalledARead_IsRefused()
    {
        await using var database = await TestDatabase.OpenAsync();
        using var client = Client();
        (await Should.ThrowAsync<StatementRefusedException>(() => client.ReadAsync("CREATE (:A)", Parameters.None, Cancellation))).Code.ShouldBe("Neo.ClientError.Statement.AccessMode");
    }

    [Fact]
    public async Task Strangers_AreRefusedByName()
    {
        await using var database = await TestDatabase.OpenAsync();
        using var nobody = new Neo4jClient(new Neo4jOptions { Url = TestDatabase.Url, Database = TestDatabase.Database, User = "nobody", Password = "wrong-password" });
        await Should.ThrowAsync<CredentialsRefusedException>(() => nobody.ReadAsync("RETURN 1", Parameters.None, Cancellation));
        using var nowhere = new Neo4jClient(new Neo4jOptions { Url = TestDatabase.Url, Database = "nowhere", User = TestDatabase.User, Password = TestDatabase.Password });
        await Should.ThrowAsync<DatabaseNotFoundException>(() => nowhere.ReadAsync("RETURN 1", Parameters.None, Cancellation));
    }

    private static async Task<int> CountAsync(Neo4jClient client) => (await client.ReadAsync("MATCH (n) RETURN count(n) AS n", Parameters.None, Cancellation))[0].Number("n");

    private static Neo4jClient Client() => new(new Neo4jOptions { Url = TestDatabase.Url, Database = TestDatabase.Database, User = TestDatabase.User, Password = TestDatabase.Password });
}
