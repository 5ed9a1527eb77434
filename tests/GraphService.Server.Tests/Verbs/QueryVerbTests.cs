namespace GraphService.Server.Tests.Verbs;

public sealed class QueryVerbTests
{
    [Theory]
    [InlineData("{ __typename }", "")]
    [InlineData("-", "{ __typename }")]
    public async Task Query_TextOrStandardInput_PrintsTheResponse(string document, string input)
    {
        using var folder = new GraphFolder(errors: false);
        var run = await ProgramRun.In(new() { Input = input }, "query", document, "--graph", folder.Graph);
        run.Output.ShouldStartWith("""{"data":""");
        run.ExitCode.ShouldBe(0);
    }

    [Fact]
    public async Task Query_File_IsRead()
    {
        using var folder = new GraphFolder(errors: false);
        File.WriteAllText(folder["broken.graphql"], "{ broken }");
        var run = await ProgramRun.Of("query", folder["broken.graphql"], "--graph", folder.Graph);
        run.Output.ShouldContain("\"errors\":");
        run.ExitCode.ShouldBe(1);
    }
}
