using System.Text.Json;

namespace GraphService.Server.Tests.Verbs;

public sealed class CheckVerbTests
{
    [Fact]
    public async Task Check_Errors_PrintedByPathAndOne()
    {
        using var folder = new GraphFolder(errors: true);
        var run = await ProgramRun.Of("check", "--graph", folder.Graph);
        run.Output.ShouldBe("""
            curation/people.yaml:3:5: error BROKEN_CURATION: 'same' fits nothing.
            documents/image.txt: error NO_TEXT: This is no text.
            documents/news.txt: info SHIFT_JIS: Shift_JIS decoded.
            documents/news.txt:2:2: warning NO_DATE: No year stands near.

            """.ReplaceLineEndings("\n"));
        run.Error.ShouldBe("2 documents, 4 entities, 4 statements, 1 conflict, 2 errors, 1 warning\n");
        run.ExitCode.ShouldBe(1);
    }

    [Fact]
    public async Task Check_NoErrors_Zero()
    {
        using var folder = new GraphFolder(errors: false);
        var run = await ProgramRun.Of("check", "--quiet", "--graph", folder.Graph);
        run.Output.Split('\n').Length.ShouldBe(3);
        run.Error.ShouldBeEmpty();
        run.ExitCode.ShouldBe(0);
    }

    [Fact]
    public async Task Check_ANameTooLongForNeo4j_IsAWarningWithItsEntity()
    {
        using var folder = new GraphFolder(errors: false);
        var file = Path.Combine(folder.Graph, "entities.jsonl");
        await File.WriteAllTextAsync(file, (await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken)).Replace("\"Prosus\"", $"\"{new string('P', 9_000)}\"", StringComparison.Ordinal), TestContext.Current.CancellationToken);
        foreach (var verb in new[] { "check", "generate" })
        {
            var run = await ProgramRun.Of([verb, "--graph", folder.Graph, .. verb == "check" ? Array.Empty<string>() : ["--output", folder["scripts"]]]);
            run.ExitCode.ShouldBe(0);
            (verb == "check" ? run.Output : run.Error).Split('\n').ShouldContain(
                "documents/面談/minutes.txt: warning TOO_LONG_FOR_NEO4J: the name of the entity company-prosus is 9,000 bytes long ('PPPPPPPPPPPPPPPPPPPP…'), and an index of Neo4j takes 8,164: it can't be imported there");
            run.Error.ShouldContain(verb == "check" ? "2 warnings" : "1 warning");
        }
    }

    [Fact]
    public async Task Check_Json_IsAnArray()
    {
        using var folder = new GraphFolder(errors: true);
        var run = await ProgramRun.Of("check", "--json", "--graph", folder.Graph);
        using var json = JsonDocument.Parse(run.Output);
        json.RootElement.EnumerateArray().Last().GetRawText().ShouldBe("""{"code":"NO_DATE","severity":"WARNING","message":"No year stands near.","path":"documents/news.txt","document":"document-news","start":32,"end":42,"line":2,"column":2}""");
    }

    [Theory]
    [InlineData(true, "", false, true)]
    [InlineData(true, "--no-color", false, false)]
    [InlineData(true, "", true, false)]
    [InlineData(false, "", false, false)]
    public async Task Check_ColorsOnly_WhereSomeoneSeesThem(bool screen, string option, bool noColor, bool colors)
    {
        using var folder = new GraphFolder(errors: true);
        var surroundings = new ProgramSurroundings { Screen = screen, Environment = { ["NO_COLOR"] = noColor ? "1" : "", ["GRAPHSERVICE_GRAPH"] = folder.Graph } };
        var run = await ProgramRun.In(surroundings, option.Length == 0 ? ["check"] : ["check", option]);
        run.Output.Contains('\u001b').ShouldBe(colors);
    }

    [Fact]
    public async Task Check_BrokenGraph_EveryPlaceAndOne()
    {
        using var folder = new GraphFolder(errors: true);
        File.WriteAllText(Path.Combine(folder.Graph, "texts", "document-news.txt"), "x");
        var run = await ProgramRun.Of("check", "--graph", folder.Graph);
        run.Output.ShouldBeEmpty();
        run.Error.Split('\n')[0].ShouldBe($"graphservice: {Path.Combine(folder.Graph, "documents.jsonl")}:2: document-news is 1 code points long, not 78");
        run.ExitCode.ShouldBe(1);
    }
}
