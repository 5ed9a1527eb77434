using System.Text.Json;
using GraphService.Server.Options;

namespace GraphService.Server.Tests.Verbs;

public sealed class GenerateVerbTests
{
    [Fact]
    public async Task Generate_NoErrors_WritesBothAndZero()
    {
        using var folder = new GraphFolder(errors: false);
        var run = await Generate(folder);
        run.ExitCode.ShouldBe(0);
        run.Output.ShouldBeEmpty();
        run.Error.ShouldBe($"{folder["import"]}: Cypher scripts, read back and compared\n{folder["build"]}: compiled graph, read back and compared\n2 documents, 4 entities, 4 statements, 1 conflict, 0 errors, 1 warning\n");
        Directory.GetFiles(folder["import"]).Length.ShouldBe(10);
        File.ReadAllBytes(Path.Combine(folder["build"], "statements.jsonl")).ShouldBe(File.ReadAllBytes(Path.Combine(folder.Graph, "statements.jsonl")));
        (await Generate(folder, "--check")).ShouldBe(new ProgramRun(0, "", "nothing differs\n"));
    }

    [Fact]
    public async Task Generate_Errors_WritesWhatCouldBeUsedAndOne()
    {
        using var folder = new GraphFolder(errors: true);
        var run = await Generate(folder, "--quiet");
        run.Error.ShouldBe("curation/people.yaml:3:5: error BROKEN_CURATION: 'same' fits nothing.\ndocuments/image.txt: error NO_TEXT: This is no text.\n");
        run.ExitCode.ShouldBe(1);
        Directory.Exists(folder["import"]).ShouldBeTrue();
    }

    [Fact]
    public async Task Generate_CheckOfWhatDiffers_NamesItAndWritesNothing()
    {
        using var folder = new GraphFolder(errors: false);
        await Generate(folder);
        var entities = Path.Combine(folder["import"], "02-entities.cypher");
        File.AppendAllText(entities, "// by hand\n");
        File.Delete(Path.Combine(folder["build"], "mentions.jsonl"));
        var run = await Generate(folder, "--check");
        run.Output.ShouldBe($"{entities}\n{Path.Combine(folder["build"], "mentions.jsonl")}\n");
        run.Error.ShouldBe("2 files differ from what the workspace gives; graphservice generate writes them\n");
        run.ExitCode.ShouldBe(1);
        File.Exists(Path.Combine(folder["build"], "mentions.jsonl")).ShouldBeFalse();
        File.ReadAllText(entities).ShouldEndWith("// by hand\n");
    }

    [Fact]
    public async Task Generate_Json_SaysWhatIsThere()
    {
        using var folder = new GraphFolder(errors: false);
        using var json = JsonDocument.Parse((await Generate(folder, "--json")).Output);
        json.RootElement.GetProperty("statements").GetInt32().ShouldBe(4);
        json.RootElement.GetProperty("contentHash").GetString()!.Length.ShouldBe(64);
    }

    [Fact]
    public async Task Generate_OutputIsAFile_OneLineAndOne()
    {
        using var folder = new GraphFolder(errors: false);
        File.WriteAllText(folder["import"], "");
        var run = await Generate(folder);
        run.ExitCode.ShouldBe(1);
        run.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries).ShouldHaveSingleItem().ShouldStartWith("graphservice: ");
    }

    [Fact]
    public async Task Generate_Interrupted_WritesNothing()
    {
        using var folder = new GraphFolder(errors: false);
        using var signals = new Signals();
        signals.Interrupt();
        var run = await ProgramRun.In(new() { Signals = signals }, "generate", "--graph", folder.Graph, "--output", folder["import"]);
        run.ShouldBe(new ProgramRun(130, "", ""));
        Directory.Exists(folder["import"]).ShouldBeFalse();
    }

    private static Task<ProgramRun> Generate(GraphFolder folder, params string[] more) =>
        ProgramRun.Of(["generate", "--graph", folder.Graph, "--output", folder["import"], "--build", folder["build"], .. more]);
}
