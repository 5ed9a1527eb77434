using GraphService.Server.Options;
using GraphService.Server.Verbs;

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
];
return await new VerbRunner(verbs, Terminal.OfProcess(), Settings.OfProcess).RunAsync(args, signals);
