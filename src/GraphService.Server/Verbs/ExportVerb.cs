using System.CommandLine;
using System.Text.Json;
using GraphService.Exports;
using GraphService.Server.Exports;
using GraphService.Server.Options;
using GraphService.Stores;

namespace GraphService.Server.Verbs;

internal sealed class ExportVerb() : Verb("export", "Writes the graph, or a part of it, as a file for other tools.")
{
    private static readonly Option<string> Format = new("--format", "-f") { Description = "The file's format; --list names them.", HelpName = "FORMAT" };
    private static readonly Option<string> Output = new("--output", "-o") { Description = "The file; of a format of several files a folder, or an archive if it ends in .zip. Default: standard output.", HelpName = "FILE" };
    private static readonly Option<string[]> Around = new("--around") { Description = "Only what lies around this entity; may be given several times.", HelpName = "ID" };
    private static readonly Option<string> Hops = new("--hops") { Description = $"How far around, 0 to {NeighborhoodQuery.HopLimit}. Default: 1.", HelpName = "N" };
    private static readonly Option<string[]> Predicate = new("--predicate") { Description = "Only statements of this predicate; may be given several times.", HelpName = "NAME" };
    private static readonly Option<string[]> Stance = new("--stance") { Description = "Only statements of this stance; may be given several times. Default: all.", HelpName = "STANCE" };
    private static readonly Option<string> AsOf = new("--as-of") { Description = "Only statements that possibly hold on that day.", HelpName = "DAY" };
    private static readonly Option<bool> List = new("--list") { Description = "Print the formats and the tools that open them, and do nothing else." };
    private static readonly Option<string> Store = new("--store") { Description = "embedded compiles the workspace; neo4j exports what import brought there. Default: embedded.", HelpName = "STORE" };

    public override IEnumerable<Option> Options => [Format, Output, Around, Hops, Predicate, Stance, AsOf, List, CommonOptions.Cache, Store, .. Neo4jSettings.All];

    public override async Task<int> RunAsync(VerbCall call)
    {
        if (call.Flag(List))
            return Tell(call);
        var name = call.Text(Format) ?? throw new WrongUseException($"--format is missing; there are {ExportRequest.Names}");
        var format = ExportRequest.Format(name) ?? throw new WrongUseException($"there is no format '{name}'; there are {ExportRequest.Names}");
        using var graph = ServedGraph.Open(call, call.Text(Store));
        var outcome = await VerbStore.ExplainedAsync(() => WriteAsync(call, graph, format));
        foreach (var note in outcome.Notes)
            call.Say(note);
        call.Say($"{GraphSource.Count(outcome.Entities, "entity", "entities")}, {GraphSource.Count(outcome.Statements, "statement", "statements")}{(call.Text(Output) is { } path ? $": {path}" : "")}");
        return ExitCode.Done;
    }

    private static async Task<ExportOutcome> WriteAsync(VerbCall call, ServedGraph graph, ExportFormat format)
    {
        try
        {
            var selection = ExportRequest.Selection(call.Texts(Around), call.Text(Hops), call.Texts(Predicate), call.Texts(Stance), call.Text(AsOf), graph.Ontology);
            var lines = new ProgressLines(call, TimeProvider.System);
            return call.Text(Output) is { } path
                ? await ExportFile.WriteAsync(graph.Store, format, selection, path, lines.Tell, call.Signals.Interrupted)
                : await GraphExport.WriteAsync(graph.Store, format, selection, call.Terminal.Bytes, call.Signals.Interrupted, lines.Tell);
        }
        catch (ExportRequestException e)
        {
            throw new WrongUseException(e.Message);
        }
    }

    private static int Tell(VerbCall call)
    {
        if (call.Json)
            call.Terminal.Output.WriteLine(JsonSerializer.Serialize(ServerFormats.All.Select(f => new { f.Name, f.Ending, f.MediaType, f.Tools, f.Description }), JsonSerializerOptions.Web));
        else
            foreach (var format in ServerFormats.All)
                call.Terminal.Output.WriteLine($"{format.Name,-12} {format.Ending,-9} {format.Tools}: {format.Description}");
        return ExitCode.Done;
    }
}
