using GraphService.Server.Options;
using GraphService.Testing;

namespace GraphService.Server.Tests.Options;

public sealed class SettingsTests
{
    [Fact]
    public void For_EnvironmentAndFiles_TheNearestCounts()
    {
        using var folder = new TemporaryFolder();
        Directory.CreateDirectory(folder["a"]);
        Directory.CreateDirectory(folder["b"]);
        File.WriteAllText(folder["a/appsettings.json"], """{"Url":"http://a","Workspace":"a","Build":"a","NoColor":true}""");
        File.WriteAllText(folder["b/appsettings.json"], """{"url":"http://b","Workspace":"b"}""");
        var settings = Settings.From([new("GRAPHSERVICE_URL", "http://environment"), new("URL", "http://other")], [folder["a"], folder["b"]]);
        settings.For("--url").ShouldBe("http://environment");
        settings.For("--workspace").ShouldBe("b");
        settings.For("--build").ShouldBe("a");
        settings.For("--no-color").ShouldBe("True");
        settings.For("--strict").ShouldBeNull();
    }

    [Fact]
    public void For_WordThatIsALevel_IsFoundEitherWay()
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder["appsettings.json"], """{"neo4jUrl":"http://flat","neo4j":{"url":"http://level","user":"file"}}""");
        Settings.From([new("GRAPHSERVICE_NEO4J_URL", "http://a")], [folder.Path]).For("--neo4j-url").ShouldBe("http://a");
        Settings.From([new("GRAPHSERVICE_NEO4J__URL", "http://b")], [folder.Path]).For("--neo4j-url").ShouldBe("http://b");
        Settings.From([], [folder.Path]).For("--neo4j-url").ShouldBe("http://flat");
        Settings.From([], [folder.Path]).For("--neo4j-user").ShouldBe("file");
        Settings.From([new("GRAPHSERVICE_NEO4J__USER", "")], [folder.Path]).For("--neo4j-user").ShouldBeNull();
    }

    [Theory]
    [InlineData("1", true)]
    [InlineData("", false)]
    [InlineData(null, false)]
    public void NoColor_Set_Counts(string? value, bool noColor) => Settings.From([new("NO_COLOR", value)], []).NoColor.ShouldBe(noColor);
}
