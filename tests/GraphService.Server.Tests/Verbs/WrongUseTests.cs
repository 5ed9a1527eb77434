using GraphService.Testing;

namespace GraphService.Server.Tests.Verbs;

public sealed class WrongUseTests
{
    [Theory]
    [InlineData("chek", "graphservice: there is no verb 'chek'; there are serve, generate, import, export, query, check, diff, evaluate, analyze (see graphservice --help)")]
    [InlineData("check --fast", "graphservice: there is no option '--fast' (see graphservice check --help)")]
    [InlineData("--fast", "graphservice: there is no option '--fast' (see graphservice --help)")]
    [InlineData("check now", "graphservice: 'now' is too much (see graphservice check --help)")]
    [InlineData("generate --output", "graphservice: Required argument missing for option: '--output' (see graphservice generate --help)")]
    [InlineData("generate --part 1/4", "graphservice: --part fills a cache: name its folder with --cache (see graphservice generate --help)")]
    [InlineData("generate --cache c --part 0/4", "graphservice: '0/4' is not a part; parts look like 3/16, the third of sixteen (see graphservice generate --help)")]
    [InlineData("generate --cache c --part 5/4", "graphservice: '5/4' is not a part; parts look like 3/16, the third of sixteen (see graphservice generate --help)")]
    [InlineData("generate --cache c --part x", "graphservice: 'x' is not a part; parts look like 3/16, the third of sixteen (see graphservice generate --help)")]
    [InlineData("generate --cache c --part 1/4 --check", "graphservice: --part writes no scripts, so that there is nothing to --check (see graphservice generate --help)")]
    [InlineData("generate --cache c --part 1/4 --graph g", "graphservice: --part reads documents, and --graph names a graph that has been compiled (see graphservice generate --help)")]
    [InlineData("query", "graphservice: Required argument 'DOCUMENT' missing for command: 'query' (see graphservice query --help)")]
    [InlineData("query missing.graphql", "graphservice: missing.graphql: there is no such file (see graphservice query --help)")]
    [InlineData("query {x} --variables [1]", "graphservice: --variables is no JSON object (see graphservice query --help)")]
    [InlineData("check --workspace /nowhere", "graphservice: /nowhere: no workspace here: a workspace is a folder with a folder 'documents' in it (see graphservice check --help)")]
    [InlineData("--workspace /nowhere check", "graphservice: /nowhere: no workspace here: a workspace is a folder with a folder 'documents' in it (see graphservice check --help)")]
    [InlineData("generate --workspace /nowhere", "graphservice: /nowhere: no workspace here: a workspace is a folder with a folder 'documents' in it (see graphservice generate --help)")]
    [InlineData("--workspace /nowhere", "graphservice: /nowhere: no workspace here: a workspace is a folder with a folder 'documents' in it (see graphservice serve --help)")]
    [InlineData("check --graph /nowhere", "graphservice: /nowhere: there is no such folder (see graphservice check --help)")]
    [InlineData("analyze missing.txt", "graphservice: missing.txt: there is no such file (see graphservice analyze --help)")]
    [InlineData("analyze - --format xml", "graphservice: 'xml' is no format; there are text, conllu, json (see graphservice analyze --help)")]
    [InlineData("serve --url nonsense", "graphservice: 'nonsense' is no address to listen on: http://127.0.0.1:8080 is one (see graphservice serve --help)")]
    [InlineData("serve --url https://localhost", "graphservice: 'https://localhost' is no address to listen on: http://127.0.0.1:8080 is one (see graphservice serve --help)")]
    public async Task Program_CalledWrongly_OneLineAndTwo(string line, string error)
    {
        var run = await ProgramRun.Of(line.Split(' '));
        run.Error.ShouldBe(error + "\n");
        run.Output.ShouldBeEmpty();
        run.ExitCode.ShouldBe(2);
    }

    [Fact]
    public async Task Option_Empty_OneLineAndTwo() =>
        (await ProgramRun.Of("check", "--workspace", "")).ShouldBe(new ProgramRun(2, "", "graphservice: --workspace is empty (see graphservice check --help)\n"));

    [Fact]
    public async Task Setting_NeitherTrueNorFalse_OneLineAndTwo()
    {
        using var folder = new GraphFolder(errors: false);
        var run = await ProgramRun.In(new() { Environment = { ["GRAPHSERVICE_JSON"] = "perhaps" } }, "check", "--graph", folder.Graph);
        run.ShouldBe(new ProgramRun(2, "", "graphservice: 'perhaps' as setting of --json is neither true nor false (see graphservice check --help)\n"));
    }

    [Fact]
    public async Task Settings_BrokenFile_OneLineAndTwo()
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder["appsettings.json"], "{");
        var run = await ProgramRun.In(new() { Folders = [folder.Path] }, "check");
        run.Error.ShouldStartWith($"graphservice: Failed to load configuration from file '{folder["appsettings.json"]}'.");
        run.Error.Count(c => c == '\n').ShouldBe(1);
        run.ExitCode.ShouldBe(2);
    }
}
