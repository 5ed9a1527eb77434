using System.Text.RegularExpressions;
using GraphService.Testing;

namespace GraphService.Server.Tests.Verbs;

public sealed class HelpTests
{
    [Theory]
    [InlineData("graphservice")]
    [InlineData("serve")]
    [InlineData("generate")]
    [InlineData("import")]
    [InlineData("export")]
    [InlineData("query")]
    [InlineData("check")]
    [InlineData("diff")]
    [InlineData("evaluate")]
    [InlineData("analyze")]
    [InlineData("map")]
    public async Task Help_OfAVerb_IsAsApproved(string verb)
    {
        var run = await ProgramRun.Of(verb == "graphservice" ? ["--help"] : [verb, "--help"]);
        run.ExitCode.ShouldBe(0);
        run.Error.ShouldBeEmpty();
        var help = Regex.Replace(run.Output.ReplaceLineEndings("\n"), " +\n", "\n").TrimEnd('\n') + "\n";
        help.ShouldBe(ApprovedFile.Text($"Approved/{verb}.txt", help));
    }

    [Fact]
    public async Task Version_Asked_IsPrinted() => (await ProgramRun.Of("--version")).ExitCode.ShouldBe(0);
}
