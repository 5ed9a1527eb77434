using GraphService.Testing;

namespace GraphService.Server.Tests.Verbs;

/// <summary>Verbs on a real workspace: what they read and where they write by themselves.</summary>
public sealed class WorkspaceTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public WorkspaceTests()
    {
        Directory.CreateDirectory(folder["documents"]);
        File.WriteAllText(folder["documents/a.txt"], "2025年4月25日、トヨタ自動車株式会社はさくらインターネット株式会社に出資した。\n");
    }

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Generate_NoOutputGiven_WritesToTheWorkspace()
    {
        var run = await ProgramRun.Of("generate", "--workspace", folder.Path);
        run.ExitCode.ShouldBe(0, run.Error);
        Directory.GetFiles(folder["cypher/import"]).Length.ShouldBe(10);
        (await ProgramRun.Of("generate", "--check", "--quiet", "--workspace", folder.Path)).ShouldBe(new ProgramRun(0, "", ""));
    }

    [Fact]
    public async Task Generate_FileThatIsNoText_IsToldAndOne()
    {
        File.WriteAllBytes(folder["documents/b.txt"], [0, 1, 2, 0xFF, 0xFE, 0, 0, 0]);
        var run = await ProgramRun.Of("generate", "--quiet", "--workspace", folder.Path);
        run.ExitCode.ShouldBe(1);
        run.Error.ShouldStartWith("documents/b.txt");
        Directory.Exists(folder["cypher/import"]).ShouldBeTrue();
    }

    [Fact]
    public async Task Check_OntologyBroken_OneLineAndOne()
    {
        Directory.CreateDirectory(folder["ontology"]);
        File.WriteAllText(folder["ontology/x.yaml"], "predicate: [");
        var run = await ProgramRun.Of("check", "--workspace", folder.Path);
        run.ExitCode.ShouldBe(1);
        run.Error.ShouldStartWith("graphservice: ontology/x.yaml:");
        run.Error.Count(c => c == '\n').ShouldBe(1);
    }

    [Fact]
    public async Task Check_GraphWithAPredicateOfAWorkspace_NeedsItsOntology()
    {
        using var graph = new GraphFolder(errors: false);
        var statements = Path.Combine(graph.Graph, "statements.jsonl");
        File.WriteAllText(statements, File.ReadAllText(statements).Replace("\"OWNS\"", "\"BACKS\"", StringComparison.Ordinal));
        Directory.CreateDirectory(folder["ontology"]);
        File.WriteAllText(folder["ontology/backs.yaml"], """
            predicate: BACKS
            label: {ja: 後援, en: backs}
            description: {ja: 後援する。, en: Backs it.}
            subject: [Person, Government, Company, Organization]
            object: [Company]
            field: backed
            inverse: backers
            """);
        (await ProgramRun.Of("check", "--graph", graph.Graph)).Error.ShouldContain(": the ontology has no predicate BACKS");
        (await ProgramRun.Of("check", "--graph", graph.Graph, "--workspace", folder.Path)).ExitCode.ShouldBe(0);
    }
}
