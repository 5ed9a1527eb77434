using System.CommandLine;
using GraphService.Comparisons;
using GraphService.Server.Options;
using GraphService.Server.Verbs.Differences;

namespace GraphService.Server.Verbs;

internal sealed class DiffVerb() : Verb("diff", "Compares two graphs and prints which entities, statements and documents were added, removed or changed, "
    + "with evidence on both sides. Exit code 1 if the graphs differ.")
{
    private const string Forms = "The folder of a compiled graph, a workspace, which is compiled, or neo4j for what import brought there.";
    private static readonly Argument<string> Before = new("a") { Description = $"The earlier graph. {Forms}", HelpName = "A" };
    private static readonly Argument<string> After = new("b") { Description = "The later graph, named in the same way.", HelpName = "B" };
    private static readonly Option<bool> Evidence = new("--evidence")
    {
        Description = "Also list statements that state the same on other evidence, with another confidence or by another rule.",
    };

    public override IEnumerable<Argument> Arguments => [Before, After];

    public override IEnumerable<Option> Options => [Evidence, CommonOptions.Cache, .. Neo4jSettings.All];

    public override async Task<int> RunAsync(VerbCall call)
    {
        var sources = new ComparedGraphs(call, [call.Value(Before)!, call.Value(After)!]);
        var before = await sources.OpenAsync(0);
        var after = await sources.OpenAsync(1);
        var difference = GraphComparison.Of(before, after);
        if (call.Json)
            DifferenceJson.Write(call.Terminal.Output, difference, call.Flag(Evidence));
        else
            new DifferenceText(call, before, after).Write(difference, call.Flag(Evidence));
        call.Say(Summary(difference));
        if (difference.Evidence is { Count: > 0 and var count } && !call.Flag(Evidence))
            call.Say($"{GraphSource.Count(count, "statement states", "statements state")} the same on other evidence; --evidence lists them");
        return difference.IsNone ? ExitCode.Done : ExitCode.Failed;
    }

    private static string Summary(GraphDifference difference)
    {
        if (difference.IsNone)
            return $"the graphs are equal: {difference.AfterHash}";
        return difference is { Entities.Count: 0, Statements.Count: 0, Evidence.Count: 0, Documents.Count: 0 }
            ? "entities, statements and documents are equal; the graphs differ in mentions, passages, conflicts, diagnostics or their names"
            : $"entities {Counts(difference.Entities)}, statements {Counts(difference.Statements)}, documents {Counts(difference.Documents)}";
    }

    private static string Counts<T>(IReadOnlyList<Change<T>> changes)
        where T : class
    {
        var counts = changes.CountBy(c => c.Kind).ToDictionary();
        return $"+{counts.GetValueOrDefault(ChangeKind.Added)} ~{counts.GetValueOrDefault(ChangeKind.Changed)} -{counts.GetValueOrDefault(ChangeKind.Removed)}";
    }
}
