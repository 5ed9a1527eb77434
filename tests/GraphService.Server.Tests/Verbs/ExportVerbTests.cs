using System.Text.Json;
using GraphService.Graphs;
using GraphService.Server.Exports;

namespace GraphService.Server.Tests.Verbs;

public sealed class ExportVerbTests
{
    public static TheoryData<string> Formats() => [.. ServerFormats.All.Select(f => f.Name)];

    [Theory]
    [MemberData(nameof(Formats))]
    public async Task Export_OfEachFormat_WritesAFileAndSaysHowMuch(string format)
    {
        using var folder = new GraphFolder(errors: false);
        var output = folder["out"];
        var run = await ProgramRun.Of("export", "--graph", folder.Graph, "--format", format, "--output", output);
        run.Error.ShouldBe($"4 entities, 4 statements: {output}\n");
        (run.ExitCode, run.Output).ShouldBe((0, ""));
        var files = Directory.Exists(output) ? Directory.GetFiles(output) : [output];
        files.ShouldAllBe(f => new FileInfo(f).Length > 0 || f.EndsWith(".jsonl", StringComparison.Ordinal));
        Directory.GetFileSystemEntries(Path.GetDirectoryName(output)!).ShouldBe([folder.Graph, output], ignoreOrder: true);
    }

    [Fact]
    public async Task Export_OfJsonLines_IsTheFolderItWasReadFrom()
    {
        using var folder = new GraphFolder(errors: false);
        await ProgramRun.Of("export", "--graph", folder.Graph, "--format", "jsonl", "--output", folder["out"]);
        foreach (var file in GraphFiles.Of(GraphFiles.Read(folder.Graph, Ontologies.DefaultOntology.Instance)))
            File.ReadAllBytes(Path.Combine(folder["out"], file.Name)).ShouldBe(file.Content.ToArray(), file.Name);
    }

    [Fact]
    public async Task List_AsJson_NamesFormatsAndTools()
    {
        var run = await ProgramRun.Of("export", "--list", "--json");
        var formats = JsonDocument.Parse(run.Output).RootElement.EnumerateArray().ToList();
        formats.Select(f => f.GetProperty("name").GetString()).ShouldBe(ServerFormats.All.Select(f => f.Name));
        formats.ShouldAllBe(f => f.GetProperty("tools").GetString()!.Length > 0);
    }

    [Theory]
    [InlineData("export", "--format is missing; there are ")]
    [InlineData("export --format xml", "there is no format 'xml'; there are ")]
    [InlineData("export --format gexf --around x%y", "'x%y' is not an id; ids look like company-zypl-ai")]
    [InlineData("export --format gexf --hops 2", "hops is of no use without around")]
    [InlineData("export --format gexf --around company-prosus --hops 9", "'9' is not a number of hops; it lies between 0 and 3")]
    [InlineData("export --format gexf --predicate LIKES", "there is no predicate 'LIKES'; there are ")]
    [InlineData("export --format gexf --stance SURE", "there is no stance 'SURE'; there are ")]
    [InlineData("export --format gexf --as-of 2025", "'2025' is not a day; 2025-04-25 is one")]
    [InlineData("export --format gexf --store cloud", "there is no store 'cloud'; there are embedded and neo4j")]
    public async Task Export_CalledWrongly_OneLineAndTwo(string line, string error)
    {
        using var folder = new GraphFolder(errors: false);
        var run = await ProgramRun.Of([.. line.Split(' '), "--graph", folder.Graph]);
        run.Error.ShouldStartWith($"graphservice: {error}");
        run.Error.Count(c => c == '\n').ShouldBe(1);
        (run.ExitCode, run.Output).ShouldBe((2, ""));
    }

    [Fact]
    public async Task Export_AroundAnIdThatIsNotThere_OneLineAndNoFile()
    {
        using var folder = new GraphFolder(errors: false);
        var run = await ProgramRun.Of("export", "--graph", folder.Graph, "--format", "gexf", "--around", "company-none", "--output", folder["out"]);
        run.Error.ShouldContain("there is no entity 'company-none' in the graph");
        run.ExitCode.ShouldBe(1);
        Directory.GetFileSystemEntries(Path.GetDirectoryName(folder["out"])!).ShouldBe([folder.Graph]);
    }
}
