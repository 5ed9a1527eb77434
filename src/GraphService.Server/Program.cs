using GraphService.Extraction.Reading.Pdfs;
using GraphService.Server.Options;
using GraphService.Server.Verbs;

// Not a verb of people: compiles start it for PDFs, which can end the process that reads them.
if (args is [PdfHost.Verb])
    return await PdfHost.RunAsync(Console.OpenStandardInput(), Console.OpenStandardOutput());

// Each verb is one file in Verbs/; what they have in common is in Options/.
using var signals = Signals.OfProcess();
Verb[] verbs =
[
    new ServeVerb(), // the default
    new GenerateVerb(),
    new ImportVerb(),
    new ExportVerb(),
    new QueryVerb(),
    new CheckVerb(),
    new DiffVerb(),
    new EvaluateVerb(),
    new AnalyzeVerb(),
    new MapVerb(),
];
return await new VerbRunner(verbs, Terminal.OfProcess(), Settings.OfProcess).RunAsync(args, signals);
