using GraphService.Graphs;
using GraphService.Neo4j.Clients;
using GraphService.Neo4j.Clients.Errors;
using GraphService.Neo4j.Schemas;

namespace GraphService.Neo4j.Imports;

/// <summary>
/// Brings a database to exactly a graph. It touches only nodes with the labels of graphs and their relationships. It can be stopped at any
/// moment and run again; two at once wait for one another.
/// </summary>
/// <param name="client">The database, with the patience for long work.</param>
/// <param name="options">How.</param>
/// <param name="report">Whom to tell.</param>
/// <param name="time">For pauses.</param>
public sealed class GraphImport(Neo4jClient client, ImportOptions options, ImportReport report, TimeProvider time)
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);

    private ImportOutcome? outcome;

    /// <returns>What was changed; of a dry run, what would be.</returns>
    /// <exception cref="ImportException">It is not done, for a reason that the message says.</exception>
    /// <exception cref="Neo4jException">The database failed, again and again if that could have passed.</exception>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public async Task<ImportOutcome> RunAsync(CompiledGraph graph, CancellationToken cancellation)
    {
        var arranged = GraphOrder.Arranged(graph);
        if (await Strangers.DescribeAsync(client, cancellation) is { } others)
            report.Note(others);
        for (var attempt = 1; ; attempt++)
            try
            {
                return await TryAsync(arranged, cancellation);
            }
            catch (Exception e) when (attempt < options.Attempts && MayPass(e))
            {
                report.Note($"{e.Message}; the database is compared again");
                await Task.Delay(attempt * Pause, time, cancellation);
            }
            catch (StaleComparisonException e)
            {
                throw new ImportException($"{e.Message}; somebody else writes to the graph all the while. Import again when that has ended", e);
            }
    }

    private static bool MayPass(Exception e) => e is StaleComparisonException or ConstraintViolatedException or Neo4jException { IsTransient: true };

    private async Task<ImportOutcome> TryAsync(CompiledGraph graph, CancellationToken cancellation)
    {
        var survey = await Survey.ReadAsync(client, cancellation);
        survey.Check(graph.Name, options.Replace);
        if (options.DryRun)
            return (await CompareAsync(graph, survey, _ => Task.CompletedTask, cancellation)).Outcome();
        await new SchemaUpdate(client, report.Note).RunAsync(graph.Ontology, cancellation);
        return await ImportAsync(graph, new Claim(client, graph.Name, options, time), cancellation);
    }

    private async Task<ImportOutcome> ImportAsync(CompiledGraph graph, Claim claim, CancellationToken cancellation)
    {
        var (written, finished) = (false, false);
        try
        {
            await claim.TakeAsync(report.Note, cancellation);
            var survey = await Survey.ReadAsync(client, cancellation);
            survey.Check(graph.Name, options.Replace);
            var differences = await CompareAsync(graph, survey, claim.RenewAsync, cancellation);
            // What an attempt before this one wrote is no less this import's.
            outcome ??= differences.Outcome();
            written = differences.Any;
            if (written)
                await new ChangeWriter(client, graph, claim, options, report).WriteAsync(differences, cancellation);
            finished = written;
            return outcome;
        }
        finally
        {
            if (!finished)
                await claim.ReleaseAsync(empty: !written);
        }
    }

    private async Task<Differences> CompareAsync(CompiledGraph graph, Survey survey, Func<CancellationToken, Task> beforePage, CancellationToken cancellation)
    {
        var differences = await new Comparison(client, graph, report, beforePage).RunAsync(survey, cancellation);
        await Attachments.CheckAsync(client, differences.RemovedNodes, cancellation);
        return differences;
    }
}
