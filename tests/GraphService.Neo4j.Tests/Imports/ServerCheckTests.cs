using GraphService.Neo4j.Clients.Errors;
using GraphService.Neo4j.Imports;
using GraphService.Neo4j.Tests.Clients;

namespace GraphService.Neo4j.Tests.Imports;

public sealed class ServerCheckTests
{
    [Theory]
    [InlineData("5.26.0")]
    [InlineData("5.27-aura")]
    [InlineData("2025.04.0")]
    [InlineData("of tomorrow")]
    public Task Check_NewEnough_IsQuiet(string version) => CheckAsync(version);

    [Theory]
    [InlineData("5.19.0")]
    [InlineData("4.4.12")]
    [InlineData("5.9.0")]
    public async Task Check_TooOld_SaysWhichIsNeeded(string version) =>
        (await Should.ThrowAsync<ImportException>(() => CheckAsync(version))).Message.ShouldBe($"the server is Neo4j {version}, which is too old: 5.26 or a later one is needed");

    [Fact]
    public async Task Check_NoQueryApi_IsThat()
    {
        using var client = new FakeServer(FakeServer.Text(404, "text/html", "<html>")).Client();
        await Should.ThrowAsync<NoQueryApiException>(() => ServerCheck.RunAsync(client, TestContext.Current.CancellationToken));
    }

    private static async Task CheckAsync(string version)
    {
        using var client = new FakeServer(FakeServer.Rows("\"version\"", $$"""[{"$type":"String","_value":"{{version}}"}]""")).Client();
        await ServerCheck.RunAsync(client, TestContext.Current.CancellationToken);
    }
}
