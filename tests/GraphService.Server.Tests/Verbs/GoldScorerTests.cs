using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using GraphService.Testing;

namespace GraphService.Server.Tests.Verbs;

/// <summary>
/// <c>evaluate</c> and the scorer that lies beside the labels (<c>shared/gold/score.py</c>, not in the repository) count the same. Skipped where it
/// is not there; with GRAPHSERVICE_REQUIRE_SHARED=1 it fails then.
/// </summary>
public sealed class GoldScorerTests
{
    private const double ThirdDecimal = 0.0005;

    [Theory]
    [InlineData("gold", "documents", "")]
    [InlineData("gold", "documents", "000")]
    [InlineData("gold-others", "gold-others/texts", "")]
    public async Task Figures_OfBothScorers_AreEqual(string gold, string texts, string documents)
    {
        var (labels, sources) = (Path.Combine(Shared(), gold), Path.Combine(Shared(), texts));
        using var folder = new TemporaryFolder();
        Directory.CreateDirectory(folder["documents"]);
        foreach (var file in Directory.EnumerateFiles(sources, "*.txt"))
            File.Copy(file, Path.Combine(folder["documents"], Path.GetFileName(file)));
        (await ProgramRun.Of("generate", "--workspace", folder.Path, "--output", folder["scripts"], "--build", folder["build"])).ExitCode.ShouldBe(0);
        string[] asked = documents.Length == 0 ? [] : ["--documents", documents];

        var theirs = await ScoreAsync(["--build", folder["build"], "--gold", labels, "--texts", sources, "--json", folder["theirs.json"], .. asked]);
        theirs.ShouldBeEmpty();
        var run = await ProgramRun.Of(["evaluate", "--gold", labels, "--graph", folder["build"], "--texts", sources, "--json", .. asked]);

        run.ExitCode.ShouldBe(0);
        var expected = Figures(File.ReadAllText(folder["theirs.json"]));
        var figures = Figures(run.Output);
        expected.Count.ShouldBeGreaterThan(100);
        expected.Where(f => !IsSame(f.Value, figures.GetValueOrDefault(f.Key))).Select(f => $"{f.Key}: {f.Value}, not {figures.GetValueOrDefault(f.Key)}")
            .ShouldBeEmpty();
        // No type and no predicate that the other doesn't have.
        string[] tables = ["entities", "entitiesAnyType", "statements", "statementsLenient"];
        figures.Keys.Where(k => tables.Contains(k.Split('/')[1]) && !expected.ContainsKey(k)).ShouldBeEmpty();
    }

    private static bool IsSame(string expected, string? actual) =>
        Number(expected) is { } a && Number(actual) is { } b ? Math.Abs(a - b) < ThirdDecimal : expected == actual;

    private static double? Number(string? text) => double.TryParse(text, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static Dictionary<string, string> Figures(string json)
    {
        var figures = new Dictionary<string, string>();
        using var document = JsonDocument.Parse(json);
        Add("", document.RootElement);
        return figures;

        void Add(string path, JsonElement element)
        {
            if (element.ValueKind == JsonValueKind.Object)
                foreach (var property in element.EnumerateObject())
                    Add($"{path}/{property.Name}", property.Value);
            else if (element.ValueKind == JsonValueKind.Array)
                figures[path] = string.Join(',', element.EnumerateArray().Select(e => e.ToString()));
            else
                figures[path] = element.ValueKind == JsonValueKind.Null ? "null" : element.ToString();
        }
    }

    // What it writes to standard error.
    private static async Task<string> ScoreAsync(string[] arguments)
    {
        string[] line = [Path.Combine(Shared(), "gold", "score.py"), .. arguments];
        using var process = Process.Start(new ProcessStartInfo("python3", line) { RedirectStandardError = true, RedirectStandardOutput = true })!;
        var output = process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        var error = await process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await output;
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return error;
    }

    private static string Shared()
    {
        for (var d = new DirectoryInfo(Repository.Root); d is not null; d = d.Parent)
            if (Path.Combine(d.FullName, "shared") is var shared && File.Exists(Path.Combine(shared, "gold", "score.py")))
                return shared;
        if (Environment.GetEnvironmentVariable("GRAPHSERVICE_REQUIRE_SHARED") == "1")
            Assert.Fail("shared/gold is required here and not there");
        Assert.Skip("The labels are not beside the repository: no folder shared/gold upwards of it");
        return "";
    }
}
