using GraphService.Server.Options;
using GraphService.Server.Tests.Verbs;
using GraphService.Testing;

namespace GraphService.Server.Tests.Options;

/// <summary>What the settings of a Neo4j lead to, by the program's own words.</summary>
public sealed class Neo4jSettingsTests
{
    [Theory]
    [InlineData("bolt://db:7687", "'bolt://db:7687' is the address for Bolt; give the HTTP address, usually http://db:7474")]
    [InlineData("neo4j+s://db", "'neo4j+s://db' is the address for Bolt; give the HTTP address, usually https://db:7473")]
    [InlineData("neo4j+s://a1b2c3d4.databases.neo4j.io", "'neo4j+s://a1b2c3d4.databases.neo4j.io' is the address for Bolt; give the HTTP address, in AuraDB https://a1b2c3d4.databases.neo4j.io:443")]
    [InlineData("http://user:secret@db", "the address of the Neo4j holds a user or password; give the user by itself, and the password in GRAPHSERVICE_NEO4J__PASSWORD")]
    [InlineData("db", "'db' is no address of a Neo4j: http://localhost:7474 is one")]
    public async Task Url_ThatIsNone_OneLineAndTwo(string url, string error) =>
        (await ProgramRun.Of("import", "--neo4j-url", url)).ShouldBe(new ProgramRun(2, "", $"graphservice: {error} (see graphservice import --help)\n"));

    [Fact]
    public async Task PasswordFile_NotThere_OneLineAndTwo()
    {
        var run = await ProgramRun.In(new() { Environment = { [Neo4jSettings.PasswordFile] = "/nowhere" } }, "import");
        run.Error.ShouldStartWith("graphservice: the password's file, which GRAPHSERVICE_NEO4J__PASSWORDFILE names, can't be read: ");
        run.ExitCode.ShouldBe(2);
    }

    [Theory]
    [InlineData("secret", "secret")]
    [InlineData("secret\n", "secret")]
    [InlineData("secret\r\n", "secret")]
    [InlineData(" secret \n\n", " secret \n")]
    public void PasswordFile_Read_LosesItsLastLineBreakOnly(string content, string password)
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder["password"], content);
        Neo4jSettings.Of(Calls.With(new() { [Neo4jSettings.PasswordFile] = folder["password"] })).Password.ShouldBe(password);
        Neo4jSettings.Of(Calls.With(new() { [Neo4jSettings.PasswordFile] = folder["password"], [Neo4jSettings.Password] = "other" })).Password.ShouldBe("other");
    }

    [Fact]
    public void Password_InAFileOfSettings_DoesNotCount()
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder["appsettings.json"], """{"neo4j": {"url": "http://db:7474", "password": "secret"}}""");
        var options = Neo4jSettings.Of(Calls.With([], folder.Path));
        (options.Url, options.Password).ShouldBe(("http://db:7474", null));
    }
}
