using GraphService.Server.Options;
using GraphService.Server.Verbs;

namespace GraphService.Server.Tests.Verbs;

/// <summary>One run of the whole program in this process, with what it printed.</summary>
internal sealed record ProgramRun(int ExitCode, string Output, string Error)
{
    public static Task<ProgramRun> Of(params string[] args) => In(new ProgramSurroundings(), args);

    public static async Task<ProgramRun> In(ProgramSurroundings surroundings, params string[] args)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new HeardWriter(surroundings.Listener) { NewLine = "\n" };
        var terminal = new Terminal(new StringReader(surroundings.Input), output, TextWriter.Synchronized(error)) { Bytes = Stream.Null, OutputIsScreen = surroundings.Screen };
        Verb[] verbs =
        [
            new ServeVerb(), new GenerateVerb(), new ImportVerb(), new ExportVerb(), new QueryVerb(), new CheckVerb(), new DiffVerb(), new EvaluateVerb(), new AnalyzeVerb(),
        ];
        var runner = new VerbRunner(verbs, terminal, () => Settings.From(surroundings.Environment, surroundings.Folders));
        var exitCode = await runner.RunAsync(args, surroundings.Signals);
        return new ProgramRun(exitCode, output.ToString(), error.ToString());
    }
}
