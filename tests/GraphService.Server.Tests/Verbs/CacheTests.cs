using System.Text.Json;
using GraphService.Testing;

namespace GraphService.Server.Tests.Verbs;

/// <summary><c>--cache</c> and <c>--part</c> as people call them.</summary>
public sealed class CacheTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public CacheTests()
    {
        Directory.CreateDirectory(folder["documents"]);
        for (var i = 0; i < 6; i++)
            File.WriteAllText(folder[$"documents/{i}.txt"], $"2025年4月2{i}日、トヨタ自動車株式会社はさくらインターネット株式会社に出資した。\n");
    }

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Generate_TwiceWithACache_FindsAllDocumentsAndWritesTheSame()
    {
        (await Generate("--output", folder["a"])).ShouldBe(0);
        (await Run("generate", "--cache", folder["cache"], "--output", folder["b"])).Error.ShouldStartWith($"{folder["cache"]}: 0 documents found there, 6 read and kept\n");
        (await Run("generate", "--cache", folder["cache"], "--output", folder["c"])).Error.ShouldStartWith($"{folder["cache"]}: 6 documents found there, 0 read and kept\n");
        Bytes("b").ShouldBe(Bytes("a"));
        Bytes("c").ShouldBe(Bytes("a"));
    }

    [Fact]
    public async Task Part_OfSeveral_FillsTheCacheAndWritesNoScripts()
    {
        var counts = new List<int>();
        for (var i = 1; i <= 3; i++)
        {
            var run = await Run("generate", "--cache", folder["cache"], "--part", $"{i}/3", "--json");
            run.ExitCode.ShouldBe(0, run.Error);
            run.Error.ShouldStartWith($"{folder["cache"]}: part {i}/3, ");
            using var json = JsonDocument.Parse(run.Output);
            counts.Add(json.RootElement.GetProperty("kept").GetInt32());
        }
        counts.Sum().ShouldBe(6);
        Directory.Exists(folder["cypher"]).ShouldBeFalse();
        (await Run("check", "--cache", folder["cache"])).Error.ShouldStartWith($"{folder["cache"]}: 6 documents found there, 0 read and kept\n");
    }

    [Fact]
    public async Task Part_WithADocumentThatIsNoText_SaysSoAndOne()
    {
        File.WriteAllBytes(folder["documents/6.txt"], [0, 1, 2, 0xFF, 0xFE, 0, 0, 0]);
        var run = await Run("generate", "--cache", folder["cache"], "--part", "1/1");
        run.ExitCode.ShouldBe(1);
        run.Error.ShouldStartWith("documents/6.txt: error ");
        run.Error.ShouldEndWith("part 1/1, 7 documents, 0 found there, 6 read and kept, 1 error\n");
    }

    [Fact]
    public async Task Cache_ThatCantBeWritten_IsOneLineAndOne()
    {
        File.WriteAllText(folder["cache"], "");
        var run = await Run("generate", "--cache", folder["cache"]);
        run.ExitCode.ShouldBe(1);
        run.Error.ShouldStartWith($"graphservice: {folder["cache"]}: the cache can't be written there");
        run.Error.Count(c => c == '\n').ShouldBe(1);
    }

    private async Task<int> Generate(params string[] args) => (await Run(["generate", .. args])).ExitCode;

    private Task<ProgramRun> Run(params string[] args) => ProgramRun.Of([.. args, "--workspace", folder.Path]);

    private string Bytes(string output) =>
        string.Join('\n', Directory.GetFiles(folder[output]).Order(StringComparer.Ordinal).Select(f => $"{Path.GetFileName(f)}\n{File.ReadAllText(f)}"));
}
