using System.CommandLine;
using System.Security.Cryptography;
using System.Text.Json;
using GraphService.Diagnostics;
using GraphService.Graphs;
using GraphService.Neo4j.Clients;
using GraphService.Neo4j.Clients.Errors;
using GraphService.Neo4j.Imports;
using GraphService.Server.Options;

namespace GraphService.Server.Verbs;

internal sealed class ImportVerb() : Verb("import", "Compiles and brings a Neo4j to exactly the compiled graph: adds, changes and removes what differs, and prints how much. Exit code 1 on an error in the workspace; what could be used is imported all the same.")
{
    private static readonly Option<bool> DryRun = new("--dry-run") { Description = "Change nothing; print what would be changed." };
    private static readonly Option<bool> Replace = new("--replace") { Description = "Let the graph take the place of one of another name, or of what is left of one that is not named. What is of no graph stays." };

    public override IEnumerable<Option> Options => [DryRun, Replace, CommonOptions.Cache, .. Neo4jSettings.All];

    public override async Task<int> RunAsync(VerbCall call)
    {
        var neo4j = Neo4jSettings.Of(call);
        var graph = GraphSource.Open(call);
        foreach (var error in GraphSource.InOrder(graph).Where(d => d.Severity == Severity.Error))
            call.Terminal.Error.WriteLine(error);
        var outcome = await ExplainedAsync(() => ImportAsync(call, graph, neo4j), neo4j);
        call.Terminal.Output.WriteLine(call.Json ? Json(call, graph, outcome) : $"entities {outcome.Counts["entities"]}, statements {outcome.Counts["statements"]}");
        call.Say($"{string.Join(", ", outcome.Counts.Skip(2).Select(c => $"{c.Key} {c.Value}"))}, constraints and indexes {outcome.Schema}");
        if (call.Flag(DryRun))
            call.Say("nothing was changed: this is what an import without --dry-run would do");
        return GraphSource.HasErrors(graph) ? ExitCode.Failed : ExitCode.Done;
    }

    private static async Task<ImportOutcome> ImportAsync(VerbCall call, CompiledGraph graph, Neo4jOptions neo4j)
    {
        // Whether there is a server at all is asked without the patience that waits out a restart; one that has just started answers slowly.
        var once = neo4j.ForLongWork();
        once.Retries = 0;
        using (var first = new Neo4jClient(once))
            await ServerCheck.RunAsync(first, call.Signals.Interrupted);
        using var client = new Neo4jClient(neo4j.ForLongWork());
        var options = new ImportOptions { DryRun = call.Flag(DryRun), Replace = call.Flag(Replace), Token = RandomNumberGenerator.GetHexString(32, lowercase: true) };
        var report = new ImportReport { Note = call.Say, Progress = new ProgressLines(call, TimeProvider.System).Tell };
        return await new GraphImport(client, options, report, TimeProvider.System).RunAsync(graph, call.Signals.Interrupted);
    }

    private static async Task<ImportOutcome> ExplainedAsync(Func<Task<ImportOutcome>> import, Neo4jOptions neo4j)
    {
        try
        {
            return await import();
        }
        catch (ImportException e)
        {
            throw new VerbFailedException(e.Message);
        }
        catch (Neo4jException e)
        {
            throw new VerbFailedException(Neo4jFailure.Explain(e, neo4j));
        }
    }

    private static string Json(VerbCall call, CompiledGraph graph, ImportOutcome outcome)
    {
        var json = new Dictionary<string, object> { ["graph"] = graph.Name, ["contentHash"] = graph.ContentHash, ["dryRun"] = call.Flag(DryRun) };
        foreach (var (kind, count) in outcome.Counts)
            json.Add(kind, Numbers(count));
        json.Add("schema", Numbers(outcome.Schema));
        return JsonSerializer.Serialize(json);
    }

    private static object Numbers(ChangeCount count) => new { added = count.Added, changed = count.Changed, removed = count.Removed };
}
