using GraphService.Server.Options;
using GraphService.Testing;

namespace GraphService.Server.Tests.Verbs;

/// <summary>A document on which the reader fails is an error of its own for every verb; only a developer sees where in the program.</summary>
public sealed class FailingDocumentTests : IDisposable
{
    private const string Endless = """
        predicate: CIRCLES
        label: {ja: 周回, en: circles}
        description: {ja: 周回する。, en: Goes round it.}
        subject: [Company]
        object: [Company]
        field: circled
        inverse: circledBy
        frames:
        - english: '{subject} (o|oo|ooo)+x {object}'
        examples:
        - text: Fujitsu ox NEC.
          states: [富士通 | 日本電気]
        """;

    private readonly TemporaryFolder folder = new();

    public FailingDocumentTests()
    {
        Directory.CreateDirectory(folder["documents"]);
        Directory.CreateDirectory(folder["ontology"]);
        File.WriteAllText(folder["ontology/circles.yaml"], Endless);
        File.WriteAllText(folder["documents/good.txt"], "富士通はNECと提携した。\n");
        File.WriteAllText(folder["documents/bad.txt"], $"Fujitsu {new string('o', 80)} NEC.\n");
    }

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Check_DocumentThatFails_IsOneErrorAndOne()
    {
        var run = await ProgramRun.Of("check", "--workspace", folder.Path);
        run.ExitCode.ShouldBe(1);
        run.Output.ShouldStartWith("documents/bad.txt: error READING_FAILED: The document is left out: reading statements: CIRCLES:");
        run.Output.Count(c => c == '\n').ShouldBe(1);
        run.Error.ShouldBe("1 document, 2 entities, 1 statement, 0 conflicts, 1 error, 0 warnings\n");
    }

    [Fact]
    public async Task Check_Debugging_ShowsWhereItFailed()
    {
        var run = await ProgramRun.In(new ProgramSurroundings { Environment = { ["GRAPHSERVICE_DEBUG"] = "1" } }, "check", "--quiet", "--workspace", folder.Path);
        run.ExitCode.ShouldBe(1);
        run.Error.ShouldStartWith("documents/bad.txt: GraphService.Extraction.Limits.PatternTimeoutException:");
        run.Error.ShouldContain("   at GraphService.Extraction.");
    }

    [Fact]
    public async Task Serve_DocumentThatFails_StartsAndSaysSo()
    {
        using var signals = new Signals();
        var serving = new TaskCompletionSource();
        var running = ProgramRun.In(new ProgramSurroundings { Signals = signals, Listener = _ => serving.TrySetResult() }, "--workspace", folder.Path, "--url", "http://127.0.0.1:0");
        await Task.WhenAny(running, serving.Task);
        running.IsCompleted.ShouldBeFalse();
        signals.Terminate();
        (await running).Error.ShouldStartWith("1 document, 2 entities, 1 statement, 0 conflicts, 1 error, 0 warnings (graphservice check shows them): http://127.0.0.1:");
    }
}
