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

    [Theory]
    [InlineData("1", true)]
    [InlineData("", false)]
    [InlineData(null, false)]
    public void NoColor_Set_Counts(string? value, bool noColor) => Settings.From([new("NO_COLOR", value)], []).NoColor.ShouldBe(noColor);
}
