using System.Text.Json;
using GraphService.Graphs;
using GraphService.Testing.Graphs;
using GraphService.Testing.Labels;

namespace GraphService.Server.Tests.Verbs;

public sealed class EvaluateVerbTests : IDisposable
{
    private readonly LabelFolder labels = new("mine");
    private readonly LabelFolder others = new("theirs");

    public EvaluateVerbTests()
    {
        var builder = new GraphBuilder();
        builder.Document("documents/a.txt");
        builder.State(builder.Company("Alder Works"), "OWNS", builder.Company("Birch Mills"));
        GraphFiles.Write(builder.Build(), Graph);
        Fill(labels, "OWNS");
        Fill(others, "PARTNERS_WITH");
    }

    private string Graph => Path.Combine(labels.Root, "graph");

    private string Table => Path.Combine(labels.Root, "README.md");

    public void Dispose()
    {
        labels.Dispose();
        others.Dispose();
    }

    [Fact]
    public async Task Evaluate_TwoFolders_OneTableOfBoth()
    {
        var run = await EvaluateAsync("--gold", others.Path);
        run.Error.ShouldBeEmpty();
        run.ExitCode.ShouldBe(0);
        run.Output.ShouldEndWith("""

                              entities F1 any type F1   precision      recall          F1  lenient F1  qualifiers    combined
            mine                    1.000       1.000       1.000       1.000       1.000       1.000       1.000       1.000
            theirs                  1.000       1.000       0.000       0.000       0.000       0.000       0.000       0.300

            """.ReplaceLineEndings("\n"));
    }

    [Fact]
    public async Task Evaluate_Json_OneObjectOrAnArray()
    {
        using var one = JsonDocument.Parse((await EvaluateAsync("--json")).Output);
        one.RootElement.GetProperty("combined").GetDouble().ShouldBe(1);
        one.RootElement.GetProperty("statements").GetProperty("OWNS").GetProperty("right").GetInt32().ShouldBe(1);
        using var two = JsonDocument.Parse((await EvaluateAsync("--json", "--gold", others.Path)).Output);
        two.RootElement.EnumerateArray().Select(r => r.GetProperty("gold").GetString()).ShouldBe(["mine", "theirs"]);
    }

    [Fact]
    public async Task Evaluate_Errors_EachWithItsSentence()
    {
        var run = await ProgramRun.Of("evaluate", "--gold", others.Path, "--graph", Graph, "--errors", "5");
        run.Output.ShouldContain("""
            statements missed (1): 1 no frame
              alder PARTNERS_WITH birch (s-1) - no frame: stated there: Alder Works OWNS Birch Mills
                  Alder Works owns Birch Mills

            statements not labelled (1)
              Alder Works OWNS Birch Mills (
            """.ReplaceLineEndings("\n"));
    }

    [Fact]
    public async Task Evaluate_WithoutTheTexts_NamesTheFile()
    {
        var run = await ProgramRun.Of("evaluate", "--gold", labels.Path);
        var texts = Path.Combine(labels.Path, "texts");
        run.Error.ShouldBe($"graphservice: a.txt, which {labels.Path} labels, is missing: neither the workspace nor {texts} holds it"
            + " (see graphservice evaluate --help)\n");
        run.ExitCode.ShouldBe(2);
    }

    [Theory]
    [InlineData("mine/texts", false)]
    [InlineData("documents", false)]
    [InlineData("anywhere", true)]
    public async Task Evaluate_TextsBesideTheLabels_AreCompiled(string folder, bool named)
    {
        var texts = Directory.CreateDirectory(Path.Combine(labels.Root, folder)).FullName;
        File.WriteAllText(Path.Combine(texts, "a.txt"), "Nothing is said here.");
        string[] line = ["evaluate", "--gold", labels.Path, .. named ? new[] { "--texts", texts } : []];
        var run = await ProgramRun.Of(line);
        run.Output.ShouldContain("COMPANY                   -   0.000   0.000      2      0");
        run.ExitCode.ShouldBe(0);
    }

    [Fact]
    public async Task Evaluate_DocumentsAsked_ScoresThoseOnly()
    {
        labels.Document("b", "b.txt");
        labels.Write();
        (await EvaluateAsync()).Output.ShouldContain("NOT IN THE GRAPH: b.txt, so all of its labels are missed");
        (await EvaluateAsync("--documents", "a")).Output.ShouldStartWith("mine: documents a\n");
        var run = await EvaluateAsync("--documents", "a,x");
        run.Error.ShouldBe("graphservice: no label is of a document 'x'; there are a, b (see graphservice evaluate --help)\n");
        run.ExitCode.ShouldBe(2);
    }

    [Fact]
    public async Task Table_Written_StandsBetweenItsLines()
    {
        File.WriteAllText(Table, "# Mine\n<!-- evaluate -->\nold\n<!-- /evaluate -->\nthe end\n");
        (await EvaluateAsync("--table", Table)).Error.ShouldBe($"{Table}: the figures of mine\n");
        var statements = "statements precision | statements recall | statements F1";
        File.ReadAllText(Table).ShouldBe($"""
            # Mine
            <!-- evaluate -->
            |  | entities F1 | any type F1 | {statements} | lenient F1 | qualifiers | combined | forbidden | set aside | wrongly merged | split |
            |---|---|---|---|---|---|---|---|---|---|---|---|---|
            | mine | 1.000 | 1.000 | 1.000 | 1.000 | 1.000 | 1.000 | 1.000 | 1.000 | 0 | 0 | 0 | 0 |

            | entities | mine: labels | precision | recall | F1 |
            |---|---|---|---|---|
            | COMPANY | 2 | 1.000 | 1.000 | 1.000 |

            | statements | mine: labels | precision | recall | F1 |
            |---|---|---|---|---|
            | OWNS | 1 | 1.000 | 1.000 | 1.000 |
            <!-- /evaluate -->
            the end

            """.ReplaceLineEndings("\n"));
    }

    [Theory]
    [InlineData("combined", "1.000", "1.009", 0)]
    [InlineData("combined", "1.000", "1.010", 0)]
    [InlineData("combined", "1.000", "1.011", 1)]
    [InlineData("statements recall", "1.000", "1.011", 1)]
    [InlineData("lenient F1", "1.000", "1.011", 0)]
    public async Task Check_FigureThatFell_FailsBeyondTheTolerance(string figure, string now, string then, int exitCode)
    {
        File.WriteAllText(Table, "<!-- evaluate -->\n<!-- /evaluate -->\n");
        await EvaluateAsync("--table", Table);
        var lines = File.ReadAllLines(Table);
        var cells = lines[3].Split(" | ");
        cells[Array.IndexOf(lines[1].Split(" | "), figure)] = then;
        lines[3] = string.Join(" | ", cells);
        File.WriteAllLines(Table, lines);
        var run = await EvaluateAsync("--table", Table, "--check");
        run.ExitCode.ShouldBe(exitCode);
        var said = exitCode == 1 ? $"{figure} of mine fell from {then} to {now}" : "no figure is more than 0.01 lower than there";
        run.Error.ShouldBe($"{Table}: {said}\n");
        File.ReadAllLines(Table).ShouldBe(lines);
    }

    [Fact]
    public async Task Check_WithoutThatFolder_Fails()
    {
        File.WriteAllText(Table, "<!-- evaluate -->\n<!-- /evaluate -->\n");
        var run = await EvaluateAsync("--table", Table, "--check");
        run.Error.Split('\n')[0].ShouldBe($"{Table}: entities F1 of mine does not stand there; evaluate without --check writes it");
        run.ExitCode.ShouldBe(1);
    }

    private Task<ProgramRun> EvaluateAsync(params string[] more) => ProgramRun.Of(["evaluate", "--gold", labels.Path, "--graph", Graph, .. more]);

    private void Fill(LabelFolder folder, string predicate)
    {
        var text = File.ReadAllText(Directory.GetFiles(Path.Combine(Graph, "texts"))[0]);
        folder.Document("a", "a.txt");
        folder.Entity("alder", "COMPANY", "Alder Works");
        folder.Entity("birch", "COMPANY", "Birch Mills");
        folder.Statement("alder", predicate, "birch", ("quote", text[..^1]), ("start", 0), ("end", text.Length - 1));
        folder.Write();
    }
}
