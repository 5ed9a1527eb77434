using GraphService.Neo4j.Clients;
using GraphService.Neo4j.Clients.Errors;
using GraphService.Server.Options;

namespace GraphService.Server.Tests.Options;

public sealed class Neo4jFailureTests
{
    private static readonly Neo4jOptions Options = new() { Url = "http://db:7474", Database = "news", User = "reader", Password = "secret" };

    public static TheoryData<Neo4jException, string> Failures() => new()
    {
        { new DatabaseUnreachableException("Connection refused"), "no Neo4j answers at http://db:7474 (Connection refused); is it running, and is --neo4j-url its HTTP address?" },
        { new CredentialsRefusedException("Neo.ClientError.Security.Unauthorized", "Invalid credential."), "the Neo4j at http://db:7474 refuses the user 'reader' with this password (Invalid credential.); --neo4j-user gives the user, GRAPHSERVICE_NEO4J__PASSWORD or GRAPHSERVICE_NEO4J__PASSWORDFILE the password" },
        { new DatabaseNotFoundException("Neo.ClientError.Database.DatabaseNotFound", "why"), "the Neo4j at http://db:7474 has no database 'news'; --neo4j-database names another" },
        { new NoQueryApiException("the server answers 404"), "what answers at http://db:7474 has no HTTP Query API v2 (the server answers 404); Neo4j 5.26 and later have it, at their HTTP address and where it is not switched off" },
        { new PermissionDeniedException("Neo.ClientError.Security.Forbidden", "no writes"), "the user 'reader' lacks rights (no writes); an import reads, writes, makes new labels, types and property names, and makes and drops indexes and constraints" },
        { new StatementRefusedException("Neo.ClientError.Statement.SyntaxError", "why"), "the Neo4j at http://db:7474 failed (Neo.ClientError.Statement.SyntaxError): why" },
    };

    [Theory]
    [InlineData("https://a1b2c3d4.databases.neo4j.io:7473")]
    [InlineData("http://a1b2c3d4.databases.neo4j.io:7474")]
    public void Failure_OfAnAuraAtAnotherPort_NamesThatOfHttps(string url) => Neo4jFailure.Explain(new DatabaseUnreachableException("no connection"), new() { Url = url })
        .ShouldBe($"no Neo4j answers at {url} (no connection); an AuraDB that is not paused does at https://a1b2c3d4.databases.neo4j.io:443");

    [Theory]
    [MemberData(nameof(Failures))]
    public void Failure_OfADatabase_SaysWhatToDo(Neo4jException failure, string text) => Neo4jFailure.Explain(failure, Options).ShouldBe(text);
}
