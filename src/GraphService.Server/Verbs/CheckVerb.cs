using System.CommandLine;
using System.Text;
using GraphService.Diagnostics;
using GraphService.Neo4j.Schemas;
using GraphService.Server.Options;
using Spectre.Console;

namespace GraphService.Server.Verbs;

internal sealed class CheckVerb() : Verb("check", "Compiles and prints what the compile found, as path:line:column: severity CODE: message. Exit code 1 on an error.")
{
    private static readonly Option<bool> Suggest = new("--suggest")
    {
        Description = "Instead of what was found, print pairs that may be the same, most likely first, as YAML for curation/*.yaml.",
    };

    public override IEnumerable<Option> Options => [CommonOptions.Cache, Suggest];

    public override Task<int> RunAsync(VerbCall call)
    {
        var graph = GraphSource.Open(call);
        // What a database could not take is no fault of the compile, and is told beside what that found.
        var tooLong = IndexLimits.Of(graph).ToList();
        var found = GraphSource.InOrder(graph.Diagnostics.Concat(tooLong));
        if (call.Flag(Suggest))
            call.Say(GraphSource.Count(SuggestedEntries.Write(graph, GraphSource.WorkspaceIn(call), call.Terminal.Output), "suggestion", "suggestions"));
        else if (call.Json)
            call.Terminal.Output.WriteLine(DiagnosticJson.Of(found));
        else
            foreach (var diagnostic in found)
                Print(call, diagnostic);
        call.Say(GraphSource.Describe(graph, tooLong.Count));
        return Task.FromResult(GraphSource.HasErrors(graph) ? ExitCode.Failed : ExitCode.Done);
    }

    private static void Print(VerbCall call, Diagnostic diagnostic)
    {
        var line = new StringBuilder(diagnostic.ToString()).Replace("\r", "").Replace('\n', ' ').ToString();
        var severity = $"{diagnostic.Severity.ToString().ToLowerInvariant()} {diagnostic.Code}:";
        var at = line.IndexOf(severity, StringComparison.Ordinal);
        call.Terminal.WriteLine(line[..at], severity, ColorOf(diagnostic.Severity), line[(at + severity.Length)..], call.Colors);
    }

    private static Color ColorOf(Severity severity) => severity switch
    {
        Severity.Error => Color.Red,
        Severity.Warning => Color.Yellow,
        _ => Color.Blue,
    };
}
