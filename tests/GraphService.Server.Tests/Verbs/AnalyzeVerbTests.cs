using System.Text.Json;
using GraphService.Testing;

namespace GraphService.Server.Tests.Verbs;

public sealed class AnalyzeVerbTests
{
    [Fact]
    public async Task Analyze_AsText_ShowsWordsClausesAndNames()
    {
        var run = await ProgramRun.In(new() { Input = "青空電機は大阪で東都物流を買収した。\n\nKordal Energy Inc. sold the mine.\n" }, "analyze", "-");
        run.Output.ShouldContain("買収する (past): subject は = 電機, object を = 物流, setting で = 大阪");
        run.Output.ShouldContain("sell (past): subject = Inc., object = mine");
        run.Output.ShouldContain("company: Kordal Energy Inc.");
        run.ExitCode.ShouldBe(0);
    }

    [Fact]
    public async Task Analyze_AsConllu_HasTenColumnsAndPlacesInCodePoints()
    {
        var run = await ProgramRun.In(new() { Input = "𠮷田は大阪にいる。\n" }, "analyze", "-", "--format", "conllu");
        var lines = run.Output.Split('\n').Where(line => line.Length > 0 && line[0] != '#').Select(line => line.Split('\t')).ToList();
        lines.ShouldAllBe(fields => fields.Length == 10);
        var osaka = lines.Where(fields => fields[1] == "大阪").ShouldHaveSingleItem();
        osaka[9].ShouldBe("Start=3|End=5|Phrase=B|Name=B-PLACE|SpaceAfter=No");
        lines.Count(fields => fields[6] == "0").ShouldBe(1);
    }

    [Fact]
    public async Task Analyze_AsJson_IsOneObject()
    {
        var run = await ProgramRun.In(new() { Input = "Kordal sold the mine." }, "analyze", "-", "--format", "json");
        using var json = JsonDocument.Parse(run.Output);
        var sentence = json.RootElement.GetProperty("sentences").EnumerateArray().ShouldHaveSingleItem();
        (sentence.GetProperty("start").GetInt32(), sentence.GetProperty("end").GetInt32(), sentence.GetProperty("language").GetString()).ShouldBe((0, 21, "en"));
        sentence.GetProperty("words").GetArrayLength().ShouldBe(5);
    }

    [Fact]
    public async Task Analyze_BytesThatAreNotUtf8_AreToldWithTheirPlace()
    {
        using var folder = new TemporaryFolder();
        var file = Path.Combine(folder.Path, "sjis.txt");
        await File.WriteAllBytesAsync(file, [0x41, 0x93, 0xFA], TestContext.Current.CancellationToken);
        (await ProgramRun.Of("analyze", file)).ShouldBe(new ProgramRun(2, "", $"graphservice: {file}: byte 1 is not UTF-8 (see graphservice analyze --help)\n"));
    }
}
