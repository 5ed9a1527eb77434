using System.CommandLine;
using System.Text;
using GraphService.Language;
using GraphService.Server.Options;
using GraphService.Server.Verbs.Analyses;

namespace GraphService.Server.Verbs;

internal sealed class AnalyzeVerb() : Verb("analyze", "Prints what a text says as words: base forms, trees, arguments, names. For people who write ontology files.")
{
    private static readonly Argument<string> File = new("file") { Description = "A text file in UTF-8, or - for standard input.", HelpName = "FILE" };
    private static readonly Option<string> Format = new("--format") { Description = "text (the default), conllu or json.", HelpName = "FORMAT" };

    public override IEnumerable<Argument> Arguments => [File];

    public override IEnumerable<Option> Options => [Format];

    public override async Task<int> RunAsync(VerbCall call)
    {
        Action<Analysis, TextWriter> write = call.Text(Format) switch
        {
            null or "text" => AnalysisText.Write,
            "conllu" => ConlluWriter.Write,
            "json" => AnalysisJson.Write,
            var other => throw new WrongUseException($"'{other}' is no format; there are text, conllu, json"),
        };
        write(new TextAnalyzer().Analyze(await ReadText(call)), call.Terminal.Output);
        return ExitCode.Done;
    }

    private static async Task<string> ReadText(VerbCall call)
    {
        var file = call.Value(File)!;
        if (file == "-")
            return await call.Terminal.ReadInputAsync(call.Signals.Interrupted);
        if (!System.IO.File.Exists(file))
            throw new WrongUseException($"{file}: there is no such file");
        try
        {
            var bytes = await System.IO.File.ReadAllBytesAsync(file, call.Signals.Interrupted);
            return new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(bytes.AsSpan().StartsWith(Encoding.UTF8.Preamble) ? bytes.AsSpan(Encoding.UTF8.Preamble.Length) : bytes);
        }
        catch (DecoderFallbackException exception)
        {
            throw new WrongUseException($"{file}: byte {exception.Index} is not UTF-8");
        }
    }
}
