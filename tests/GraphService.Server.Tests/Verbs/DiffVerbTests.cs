using System.Text.Json;
using GraphService.Server.Tests.GraphQL;

namespace GraphService.Server.Tests.Verbs;

public sealed class DiffVerbTests : IDisposable
{
    private readonly SmallWorkspace workspace = new();

    public void Dispose() => workspace.Dispose();

    [Fact]
    public async Task Diff_OfOneChangedSentence_ShowsThatStatementWithBothSentences()
    {
        var before = await workspace.BuildAsync("before");
        workspace.ChangeSum("300億円", "400億円");
        var run = await ProgramRun.Of("diff", before, await workspace.BuildAsync("after"));
        run.ExitCode.ShouldBe(1);
        var lines = run.Output.TrimEnd('\n').Split('\n');
        lines.Length.ShouldBe(6, run.Output);
        lines[0].ShouldMatch("^~ statement-[0-9a-f]{16} -> statement-[0-9a-f]{16}: amount$");
        lines[1].ShouldStartWith("  - ");
        lines[1].ShouldContain("JPY 30,000,000,000");
        lines[2].ShouldMatch("^      documents/firms.txt:5:[0-9]+: .*300億円");
        lines[3].ShouldStartWith("  + ");
        lines[4].ShouldMatch("^      documents/firms.txt:5:[0-9]+: .*400億円");
        lines[5].ShouldBe("~ documents/firms.txt: sha256");
        run.Error.ShouldBe("entities +0 ~0 -0, statements +0 ~1 -0, documents +0 ~1 -0\n");
    }

    [Fact]
    public async Task Diff_AsJson_IsALineAChange()
    {
        var before = await workspace.BuildAsync("before");
        workspace.ChangeSum("300億円", "400億円");
        // A workspace is compiled.
        var run = await ProgramRun.Of("diff", before, workspace.Path, "--json");
        run.ExitCode.ShouldBe(1);
        var lines = run.Output.TrimEnd('\n').Split('\n').Select(l => JsonSerializer.Deserialize<JsonElement>(l)).ToList();
        lines.Select(l => (l.TextAt("kind"), l.TextAt("type"), l.TextAt("fields")))
            .ShouldBe([("CHANGED", "statement", "[\"amount\"]"), ("CHANGED", "document", "[\"sha256\"]")]);
        lines[0].At("before.amount.value").GetDecimal().ShouldBe(30_000_000_000);
        lines[0].At("after.amount.value").GetDecimal().ShouldBe(40_000_000_000);
        lines[0].TextAt("before.evidence.0.quote")!.ShouldContain("300億円");
        lines[0].TextAt("after.evidence.0.quote")!.ShouldContain("400億円");
    }

    [Fact]
    public async Task Diff_OfEqualGraphs_IsNothingAndZero()
    {
        var run = await ProgramRun.Of("diff", await workspace.BuildAsync("graph"), workspace.Path);
        run.ExitCode.ShouldBe(0);
        run.Output.ShouldBeEmpty();
        run.Error.ShouldMatch("^the graphs are equal: [0-9a-f]{64}\n$");
    }

    [Fact]
    public async Task Diff_OfASentenceMore_ShowsOnOtherEvidenceOnlyWhereAsked()
    {
        var before = await workspace.BuildAsync("before");
        workspace.Write("documents/again.txt", File.ReadAllText(Path.Combine(workspace.Path, SmallWorkspace.Firms)));
        var run = await ProgramRun.Of("diff", before, workspace.Path);
        run.Output.ShouldBe("+ documents/again.txt\n");
        run.Error.ShouldEndWith("2 statements state the same on other evidence; --evidence lists them\n");
        (await ProgramRun.Of("diff", before, workspace.Path, "--evidence")).Output.ShouldContain("evidence\n");
    }

    [Theory]
    [InlineData(
        "nowhere: neither a compiled graph (a folder with entities.jsonl) nor a workspace (a folder with documents); neo4j names the database",
        "diff", "nowhere", "nowhere")]
    [InlineData("--graph is of no use here: name both graphs, diff A B", "diff", "nowhere", "nowhere", "--graph", "x")]
    [InlineData(
        "'bolt://db:7687' is the address for Bolt; give the HTTP address, usually http://db:7474",
        "diff", "neo4j", "nowhere", "--neo4j-url", "bolt://db:7687")]
    public async Task Diff_OfWhatIsNone_IsWrongUse(string message, params string[] args)
    {
        var run = await ProgramRun.Of(args);
        run.ShouldBe(new ProgramRun(2, "", $"graphservice: {message} (see graphservice diff --help)\n"));
    }

    [Fact]
    public async Task Diff_OfADatabaseThatIsNotThere_IsOneLineAndOne()
    {
        var run = await ProgramRun.Of("diff", "neo4j", workspace.Path, "--neo4j-url", "http://127.0.0.1:9");
        run.ExitCode.ShouldBe(1);
        run.Error.Count(c => c == '\n').ShouldBe(1);
    }
}
