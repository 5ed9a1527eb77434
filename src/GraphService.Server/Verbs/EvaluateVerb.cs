using System.CommandLine;
using GraphService.Extraction.Evaluation;
using GraphService.Extraction.Evaluation.Gold;
using GraphService.Server.Options;
using GraphService.Server.Verbs.Evaluations;

namespace GraphService.Server.Verbs;

internal sealed class EvaluateVerb() : Verb("evaluate", About)
{
    private const string About = "Compares a graph with labels: precision, recall and F1 of entities and statements, what is missed and wrong, "
        + "and which sentences state nothing.";

    private static readonly Option<string[]> Gold = new("--gold")
    {
        Description = "A folder of labels. Given more than once, each is scored by itself.",
        HelpName = "DIR",
        Required = true,
    };

    private static readonly Option<string> Documents = new("--documents")
    {
        Description = "The labelled documents to score, comma-separated. Default: all.",
        HelpName = "IDS",
    };

    private static readonly Option<string[]> Texts = new("--texts")
    {
        Description = "A folder with the labelled documents' files, to compile where neither --workspace nor --graph is given, and to check evidence "
            + "against; may be given more than once. Default: texts in the folder of the labels, or documents beside it.",
        HelpName = "DIR",
    };

    private static readonly Option<int> Errors = new("--errors")
    {
        Description = "List the first N errors of every kind, each with its sentence. Default: 0.",
        HelpName = "N",
    };

    private static readonly Option<int> Coverage = new("--coverage")
    {
        Description = "List the N most frequent verbs and nouns of sentences with two entities and no statement.",
        HelpName = "N",
        DefaultValueFactory = _ => 10,
    };

    private static readonly Option<string> Table = new("--table")
    {
        Description = $"Write the figures as Markdown into a file, between the lines {FigureFile.Begin} and {FigureFile.End}.",
        HelpName = "FILE",
    };

    private static readonly Option<bool> Check = new("--check")
    {
        Description = FormattableString.Invariant(
            $"With --table, write nothing; exit with 1 if a main figure is more than {FigureFile.Tolerance} lower than the file says."),
    };

    public override IEnumerable<Option> Options => [Gold, Documents, Texts, Errors, Coverage, Table, Check];

    public override Task<int> RunAsync(VerbCall call)
    {
        var table = call.Text(Table) is { } file ? FigureFile.Open(file) : null;
        if (table is null && call.Flag(Check))
            throw new WrongUseException("--check compares with the table in a file: give it with --table");
        var results = Evaluate(call);
        if (call.Json)
            call.Terminal.Output.WriteLine(EvaluationJson.Of(results, call.Number(Errors), call.Number(Coverage)));
        else
            foreach (var line in EvaluationText.Of(results, call.Number(Errors), call.Number(Coverage)))
                call.Terminal.Output.WriteLine(line);
        return Task.FromResult(table is null || Use(call, table, results) ? ExitCode.Done : ExitCode.Failed);
    }

    private static List<EvaluationResult> Evaluate(VerbCall call)
    {
        try
        {
            var graphs = new EvaluatedGraphs(call, call.Texts(Texts));
            var folders = call.Texts(Gold).Select(GoldFolder.Read).ToList();
            var asked = call.Text(Documents)?.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
            return [.. Chosen(folders, asked).Select(f => Evaluator.Evaluate(f.Gold, graphs.For(f.Gold, f.Documents), f.Documents, graphs.TextsOf(f.Gold)))];
        }
        catch (GoldException e)
        {
            throw new WrongUseException(e.Message);
        }
    }

    private static IEnumerable<(GoldFolder Gold, IReadOnlyList<string> Documents)> Chosen(List<GoldFolder> folders, string[]? asked)
    {
        if (asked?.FirstOrDefault(d => !folders.Exists(f => f.DocumentIds.Contains(d))) is { } unknown)
            throw new WrongUseException($"no label is of a document '{unknown}'; there are {string.Join(", ", folders.SelectMany(f => f.DocumentIds))}");
        return folders.Select(f => (f, (IReadOnlyList<string>)[.. f.DocumentIds.Where(d => asked is null || asked.Contains(d))])).Where(f => f.Item2.Count > 0);
    }

    private static bool Use(VerbCall call, FigureFile table, List<EvaluationResult> results)
    {
        if (!call.Flag(Check))
        {
            table.Write(results);
            call.Say($"{table.Path}: the figures of {string.Join(", ", results.Select(r => r.Gold))}");
            return true;
        }
        var lower = table.Lower(results);
        foreach (var line in lower)
            call.Terminal.Error.WriteLine($"{table.Path}: {line}");
        if (lower.Count == 0)
            call.Say($"{table.Path}: no figure is more than {FigureFile.Tolerance} lower than there");
        return lower.Count == 0;
    }
}
