using GraphService.Graphs;
using GraphService.Neo4j.Clients;
using GraphService.Neo4j.Clients.Errors;
using GraphService.Neo4j.Schemas;

namespace GraphService.Neo4j.Imports;

/// <summary>
/// Brings a database to exactly a graph. It touches only what is marked as a graph's (<see cref="Layout.Mark"/>), and refuses before it writes
/// anything where something of somebody else stands in its way. It can be stopped at any moment and run again; two at once wait for one another.
/// </summary>
/// <param name="client">The database, with the patience for long work.</param>
/// <param name="options">How.</param>
/// <param name="report">Whom to tell.</param>
/// <param name="time">For pauses.</param>
public sealed class GraphImport(Neo4jClient client, ImportOptions options, ImportReport report, TimeProvider time)
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);

    private readonly HashSet<string> noted = new(StringComparer.Ordinal);
    private ImportOutcome? outcome;

    /// <returns>What was changed; of a dry run, what would be.</returns>
    /// <exception cref="ImportException">It is not done, for a reason that the message says.</exception>
    /// <exception cref="Neo4jException">The database failed, again and again if that could have passed.</exception>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public async Task<ImportOutcome> RunAsync(CompiledGraph graph, CancellationToken cancellation)
    {
        if (IndexLimits.Of(graph).FirstOrDefault() is { } tooLong)
            throw new ImportException($"{tooLong.Message}. Nothing was changed");
        var arranged = GraphOrder.Arranged(graph);
        string? before = null;
        for (var attempt = 1; ; attempt++)
            try
            {
                return await TryAsync(arranged, cancellation);
            }
            catch (Exception e) when (attempt < options.Attempts && MayPass(e, before))
            {
                before = e.Message;
                report.Note($"{e.Message}; the database is compared again");
                await Task.Delay(attempt * Pause, time, cancellation);
            }
            catch (StaleComparisonException e)
            {
                throw new ImportException($"{e.Message}; somebody else writes to the graph all the while. Import again when that has ended", e);
            }
    }

    // What breaks a constraint is changed by others between two comparisons, or stays: then it breaks it again in the same words.
    private static bool MayPass(Exception e, string? before) =>
        e is StaleComparisonException or Neo4jException { IsTransient: true } || (e is ConstraintViolatedException && e.Message != before);

    private async Task<ImportOutcome> TryAsync(CompiledGraph graph, CancellationToken cancellation)
    {
        var survey = await Survey.ReadAsync(client, graph.Name, cancellation);
        survey.Check(graph.Name, options.Replace);
        var schema = await CheckAsync(graph, survey, cancellation);
        if (options.DryRun)
            return await ForeseeAsync(graph, survey, schema, cancellation);
        await new SchemaUpdate(client, graph.Ontology).RunAsync(schema, cancellation);
        return await ImportAsync(graph, survey.IsOld, schema, new Claim(client, graph.Name, options, time), cancellation);
    }

    private async Task<SchemaPlan> CheckAsync(CompiledGraph graph, Survey survey, CancellationToken cancellation)
    {
        var strangers = await Strangers.ReadAsync(client, survey.IsOld, cancellation);
        var schema = await SchemaPlan.ReadAsync(client, graph.Ontology, cancellation);
        await new ObstacleCheck(client, graph, survey, strangers, schema).RunAsync(cancellation);
        NoteOnce(survey.IsOld ? null : strangers.Describe());
        NoteOnce(schema.Describe());
        if (survey.IsOld)
            NoteOnce($"the graph in the database is of version 0.1, which marked nothing: all of it is marked as the graph's ({Layout.Mark.Property}: true), and stays");
        return schema;
    }

    private async Task<ImportOutcome> ForeseeAsync(CompiledGraph graph, Survey survey, SchemaPlan schema, CancellationToken cancellation)
    {
        var differences = await new Comparison(client, graph, survey, report, _ => Task.CompletedTask).RunAsync(cancellation);
        foreach (var kept in differences.KeptNotes)
            NoteOnce(kept);
        return differences.Outcome(schema);
    }

    private async Task<ImportOutcome> ImportAsync(CompiledGraph graph, bool old, SchemaPlan schema, Claim claim, CancellationToken cancellation)
    {
        var (written, finished) = (old, false);
        try
        {
            await claim.TakeAsync(old, report.Note, cancellation);
            var survey = await SurveyAsync(graph, claim, cancellation);
            var differences = await new Comparison(client, graph, survey, report, claim.RenewAsync).RunAsync(cancellation);
            foreach (var kept in differences.KeptNotes)
                NoteOnce(kept);
            // What an attempt before this one wrote is no less this import's.
            outcome ??= differences.Outcome(schema);
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

    // What a database of version 0.1 holds is marked first, and then looked at again.
    private async Task<Survey> SurveyAsync(CompiledGraph graph, Claim claim, CancellationToken cancellation)
    {
        var survey = await Survey.ReadAsync(client, graph.Name, cancellation);
        survey.Check(graph.Name, options.Replace);
        if (!survey.IsOld)
            return survey;
        await new Marking(client, claim, report).RunAsync(survey, cancellation);
        survey = await Survey.ReadAsync(client, graph.Name, cancellation);
        survey.Check(graph.Name, options.Replace);
        await CheckAsync(graph, survey, cancellation);
        return survey;
    }

    private void NoteOnce(string? note)
    {
        if (note is not null && noted.Add(note))
            report.Note(note);
    }
}
