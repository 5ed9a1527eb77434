using System.Text.Json;
using GraphService.Ontologies;
using GraphService.Server.Options;
using GraphService.Testing.Databases;

namespace GraphService.Server.Tests.Verbs;

[Collection(TestDatabase.Collection)]
public sealed class ImportVerbTests
{
    [Fact]
    public async Task Import_IntoAnEmptyDatabase_PrintsCountsAndZero()
    {
        await using var database = await TestDatabase.OpenAsync();
        using var folder = new GraphFolder(errors: false);
        var foreseen = await Import(folder, "--dry-run");
        (foreseen.ExitCode, foreseen.Output).ShouldBe((0, "entities +4 ~0 -0, statements +4 ~0 -0\n"));
        foreseen.Error.Split('\n')[1..].ShouldBe(
        [
            "documents +2 ~0 -0, passages +4 ~0 -0, evidence +4 ~0 -0, mentions +7 ~0 -0, conflicts +1 ~0 -0, diagnostics +2 ~0 -0, others +0 ~0 -0, "
                + $"constraints and indexes +{DefaultOntology.Instance.Predicates.Count + 14} ~0 -0",
            "nothing was changed: this is what an import without --dry-run would do",
            "",
        ]);
        (await Import(folder, "--quiet")).ShouldBe(new ProgramRun(0, "entities +4 ~0 -0, statements +4 ~0 -0\n", ""));
        (await Import(folder, "--quiet")).ShouldBe(new ProgramRun(0, "entities +0 ~0 -0, statements +0 ~0 -0\n", ""));
    }

    [Fact]
    public async Task Import_Errors_BringsWhatCouldBeUsedAndOne()
    {
        await using var database = await TestDatabase.OpenAsync();
        using var folder = new GraphFolder(errors: true);
        var run = await Import(folder, "--quiet", "--json");
        run.Error.ShouldBe("curation/people.yaml:3:5: error BROKEN_CURATION: 'same' fits nothing.\ndocuments/image.txt: error NO_TEXT: This is no text.\n");
        run.ExitCode.ShouldBe(1);
        using var json = JsonDocument.Parse(run.Output);
        json.RootElement.GetProperty("evidence").GetRawText().ShouldBe("""{"added":4,"changed":0,"removed":0}""");
        (await database.RunAsync("MATCH (g:Graph) RETURN g.contentHash"))[0][0].GetString().ShouldBe(json.RootElement.GetProperty("contentHash").GetString());
    }

    [Fact]
    public async Task Import_OverAnotherGraph_OneLineAndOne()
    {
        await using var database = await TestDatabase.OpenAsync();
        await database.RunAsync("CREATE (:Graph {name: 'other', graphService: true})");
        using var folder = new GraphFolder(errors: false);
        (await Import(folder)).ShouldBe(new ProgramRun(1, "", "graphservice: the database holds the graph 'other'; with --replace, 'default' takes its place\n"));
        (await Import(folder, "--replace")).ExitCode.ShouldBe(0);
    }

    [Theory]
    [InlineData("--dry-run")]
    [InlineData("--replace")]
    public async Task Import_WhereAForeignIndexHasAName_OneLineAndOne(string option)
    {
        await using var database = await TestDatabase.OpenAsync();
        await database.RunAsync("CREATE INDEX passage_words FOR (n:Chapter) ON (n.words)");
        using var folder = new GraphFolder(errors: false);
        (await Import(folder, option)).ShouldBe(new ProgramRun(1, "", "graphservice: the index passage_words on :Chapter(words) is somebody else's, and the graph needs its name for "
            + "the full-text index passage_words on :Passage(words); make it anew under another name (DROP INDEX `passage_words`). Nothing was changed\n"));
        (await database.RunAsync("MATCH (n) RETURN n")).ShouldBeEmpty();
        (await database.RunAsync("SHOW CONSTRAINTS")).ShouldBeEmpty();
    }

    [Fact]
    public async Task Import_WrongPassword_OneLineWithoutIt()
    {
        await using var database = await TestDatabase.OpenAsync();
        using var folder = new GraphFolder(errors: false);
        var run = await ProgramRun.In(Surroundings("wrong-password"), "import", "--graph", folder.Graph);
        run.Error.ShouldStartWith($"graphservice: the Neo4j at {TestDatabase.Url} refuses the user '{TestDatabase.User}' with this password (");
        run.Error.ShouldNotContain("wrong-password");
        run.ExitCode.ShouldBe(1);
    }

    [Fact]
    public async Task Import_Interrupted_130AndNothingThere()
    {
        await using var database = await TestDatabase.OpenAsync();
        using var folder = new GraphFolder(errors: false);
        using var signals = new Signals();
        signals.Interrupt();
        (await ProgramRun.In(Surroundings(TestDatabase.Password, signals), "import", "--graph", folder.Graph)).ShouldBe(new ProgramRun(130, "", ""));
        (await database.RunAsync("MATCH (n) RETURN n")).ShouldBeEmpty();
    }

    private static Task<ProgramRun> Import(GraphFolder folder, params string[] more) => ProgramRun.In(Surroundings(TestDatabase.Password), ["import", "--graph", folder.Graph, .. more]);

    private static ProgramSurroundings Surroundings(string? password, Signals? signals = null) => new()
    {
        Environment = { ["GRAPHSERVICE_NEO4J__URL"] = TestDatabase.Url, ["GRAPHSERVICE_NEO4J_DATABASE"] = TestDatabase.Database, ["GRAPHSERVICE_NEO4J_USER"] = TestDatabase.User, [Neo4jSettings.Password] = password },
        Signals = signals ?? new Signals(),
    };
}
