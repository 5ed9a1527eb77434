using GraphService.Neo4j.Clients;
using GraphService.Neo4j.Clients.Errors;
using GraphService.Neo4j.Clients.Values;

namespace GraphService.Neo4j.Tests.Clients;

public sealed class Neo4jClientTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Request_ByTheQueryApi_IsTypedJson()
    {
        using var server = new FakeServer(FakeServer.One);
        using var client = server.Client(o => o.Database = "movies");
        await client.ReadAsync("RETURN $n", new() { { "n", 42 }, { "nothing", null } }, Cancellation);
        server.Requests.ShouldHaveSingleItem().ShouldBe("POST /db/movies/query/v2 " +
            """{"statement":"RETURN $n","parameters":{"n":{"$type":"Integer","_value":"42"},"nothing":{"$type":"Null","_value":null}},"accessMode":"Read"}""");
    }

    [Fact]
    public async Task Request_AfterAWrite_NamesItsBookmark()
    {
        using var server = new FakeServer(FakeServer.Rows("", "", ""","bookmarks":["FB:one"]"""), FakeServer.One);
        using var client = server.Client();
        await client.WriteAsync("CREATE (n)", Parameters.None, repeatable: false, Cancellation);
        await client.ReadAsync("RETURN 1", Parameters.None, Cancellation);
        server.Requests[0].ShouldNotContain("bookmarks");
        server.Requests[1].ShouldContain("\"bookmarks\":[\"FB:one\"]");
    }

    [Theory]
    [InlineData(401, "Neo.ClientError.Security.Unauthorized", typeof(CredentialsRefusedException))]
    [InlineData(429, "Neo.ClientError.Security.AuthenticationRateLimit", typeof(CredentialsRefusedException))]
    [InlineData(403, "Neo.ClientError.Security.Forbidden", typeof(PermissionDeniedException))]
    [InlineData(404, "Neo.ClientError.Database.DatabaseNotFound", typeof(DatabaseNotFoundException))]
    [InlineData(404, "Neo.ClientError.Transaction.TransactionNotFound", typeof(TransactionLostException))]
    [InlineData(400, "Neo.ClientError.Schema.ConstraintValidationFailed", typeof(ConstraintViolatedException))]
    [InlineData(400, "Neo.ClientError.Statement.AccessMode", typeof(StatementRefusedException))]
    [InlineData(500, "Neo.TransientError.General.MemoryPoolOutOfMemoryError", typeof(TransientException))]
    [InlineData(500, "Neo.DatabaseError.Statement.ExecutionFailed", typeof(TransientException))]
    public async Task Error_OfTheServer_HasItsNameAndCode(int status, string code, Type type)
    {
        using var server = new FakeServer(FakeServer.Error(status, code));
        using var client = server.Client(o => o.Retries = 0);
        var error = await Should.ThrowAsync<Neo4jException>(() => client.ReadAsync("RETURN 1", Parameters.None, Cancellation));
        error.ShouldBeOfType(type);
        error.Code.ShouldBe(code);
    }

    [Fact]
    public async Task Error_BehindRows_LeavesNoRows()
    {
        using var server = new FakeServer(FakeServer.Rows("\"n\"", """[{"$type":"Integer","_value":"1"}]""", ""","errors":[{"code":"Neo.ClientError.Statement.ArithmeticError","message":"/ by zero"}]"""));
        using var client = server.Client();
        await Should.ThrowAsync<StatementRefusedException>(() => client.ReadAsync("RETURN 1", Parameters.None, Cancellation));
    }

    [Theory]
    [InlineData(404, "text/html", "<h1>Not found</h1>", typeof(NoQueryApiException))]
    [InlineData(200, "text/html", "<h1>It works!</h1>", typeof(NoQueryApiException))]
    [InlineData(502, "text/html", "<h1>Bad gateway</h1>", typeof(DatabaseUnreachableException))]
    [InlineData(401, "text/plain", "", typeof(CredentialsRefusedException))]
    public async Task Answer_OfSomethingElse_SaysWhatItIsNot(int status, string mediaType, string body, Type type)
    {
        using var server = new FakeServer(FakeServer.Text(status, mediaType, body));
        using var client = server.Client(o => o.Retries = 0);
        (await Should.ThrowAsync<Neo4jException>(() => client.ReadAsync("RETURN 1", Parameters.None, Cancellation))).ShouldBeOfType(type);
    }

    [Theory]
    [InlineData("bolt://db:7687", "'bolt://db:7687' is the address for Bolt; give the HTTP address, usually http://db:7474")]
    [InlineData("neo4j+s://x.databases.neo4j.io", "'neo4j+s://x.databases.neo4j.io' is the address for Bolt; give the HTTP address, in AuraDB https://x.databases.neo4j.io:443")]
    [InlineData("localhost:7474", "'localhost:7474' is no address of a Neo4j: http://localhost:7474 is one")]
    [InlineData("ftp://db", "'ftp://db' is no HTTP address: http://localhost:7474 is one")]
    [InlineData("bolt://neo4j:secret@db:7687", "the address of the Neo4j holds a user or password; give the user by itself, and the password in GRAPHSERVICE_NEO4J__PASSWORD")]
    [InlineData("http://neo4j:secret@db:7474", "the address of the Neo4j holds a user or password; give the user by itself, and the password in GRAPHSERVICE_NEO4J__PASSWORD")]
    public void Address_ThatCantBeUsed_SaysWhichToGive(string url, string message) =>
        Should.Throw<ArgumentException>(() => new Neo4jOptions { Url = url }.Endpoint()).Message.ShouldBe(message);

    [Theory]
    [InlineData("http://db:7474", "http://db:7474/db/neo4j/query/v2")]
    [InlineData("https://db/behind/a/proxy/", "https://db/behind/a/proxy/db/neo4j/query/v2")]
    public void Address_WithOrWithoutAPath_LeadsToTheQueryApi(string url, string endpoint) =>
        new Neo4jOptions { Url = url }.Endpoint().ToString().ShouldBe(endpoint);
}
