using System.CommandLine;
using System.Text.Json;
using GraphService.Diagnostics;
using GraphService.Graphs;
using GraphService.Neo4j.Schemas;
using GraphService.Neo4j.Scripts;
using GraphService.Server.Options;

namespace GraphService.Server.Verbs;

internal sealed class GenerateVerb() : Verb("generate", "Compiles and writes the Cypher scripts, and with --build the compiled graph as JSON lines. Exit code 1 on an error in the workspace; what could be used is written all the same.")
{
    private static readonly Option<string> Output = new("--output", "-o") { Description = "Where the scripts go. Default: cypher/import in the workspace.", HelpName = "DIR" };
    private static readonly Option<string> Build = new("--build") { Description = "Where the compiled graph goes, as JSON lines. Default: nowhere.", HelpName = "DIR" };
    private static readonly Option<bool> Check = new("--check") { Description = "Write nothing; name the files that differ from what would be written, and exit with 1 if there are any." };

    private static readonly Option<string> Part = new("--part") { Description = "Only fill --cache with one part of the documents, 3/16 for the third of sixteen, and write no scripts. A last run without --part finds what all parts have kept.", HelpName = "I/N" };

    public override IEnumerable<Option> Options => [Output, Build, Check, CommonOptions.Cache, Part];

    public override Task<int> RunAsync(VerbCall call)
    {
        if (call.Text(Part) is { } part)
            return Task.FromResult(CachePart.Fill(call, part, call.Flag(Check)));
        var output = call.Text(Output) ?? Path.Combine(GraphSource.RootOf(call), "cypher", "import");
        var build = call.Text(Build);
        var graph = GraphSource.Open(call);
        foreach (var error in GraphSource.InOrder(graph).Where(d => d.Severity == Severity.Error))
            call.Terminal.Error.WriteLine(error);
        foreach (var tooLong in IndexLimits.Of(graph))
            call.Terminal.Error.WriteLine(tooLong);
        var clean = call.Flag(Check) ? Compare(call, graph, output, build) : Write(call, graph, output, build);
        return Task.FromResult(clean && !GraphSource.HasErrors(graph) ? ExitCode.Done : ExitCode.Failed);
    }

    private static bool Write(VerbCall call, CompiledGraph graph, string output, string? build)
    {
        ScriptFolder.Write(graph, output);
        call.Signals.Interrupted.ThrowIfCancellationRequested();
        call.Say($"{output}: Cypher scripts, read back and compared");
        if (build is not null)
        {
            GraphFiles.Write(graph, build);
            call.Say($"{build}: compiled graph, read back and compared");
        }
        call.Say(GraphSource.Describe(graph));
        if (call.Json)
            call.Terminal.Output.WriteLine(Json(graph, []));
        return true;
    }

    private static bool Compare(VerbCall call, CompiledGraph graph, string output, string? build)
    {
        var different = ScriptFolder.Differences(graph, output).Select(name => Path.Combine(output, name)).ToList();
        if (build is not null)
            different.AddRange(GraphFiles.Differences(graph, build).Select(name => Path.Combine(build, name)));
        if (call.Json)
            call.Terminal.Output.WriteLine(Json(graph, different));
        else
            different.ForEach(call.Terminal.Output.WriteLine);
        call.Say(different.Count == 0 ? "nothing differs" : $"{GraphSource.Count(different.Count, "file differs", "files differ")} from what the workspace gives; graphservice generate writes them");
        return different.Count == 0;
    }

    private static string Json(CompiledGraph graph, IReadOnlyList<string> different) => JsonSerializer.Serialize(new Dictionary<string, object>
    {
        ["contentHash"] = graph.ContentHash,
        ["documents"] = graph.Documents.Count,
        ["entities"] = graph.Entities.Count,
        ["statements"] = graph.Statements.Count,
        ["conflicts"] = graph.Conflicts.Count,
        ["errors"] = GraphSource.Diagnostics(graph, Severity.Error),
        ["warnings"] = GraphSource.Diagnostics(graph, Severity.Warning),
        ["different"] = different,
    });
}
