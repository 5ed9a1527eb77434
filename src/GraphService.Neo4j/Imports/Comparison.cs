using GraphService.Graphs;
using GraphService.Neo4j.Clients;
using GraphService.Neo4j.Clients.Values;
using GraphService.Neo4j.Layout;

namespace GraphService.Neo4j.Imports;

/// <summary>
/// Compares what a database holds with what it should hold, value by value and not by hash or date, so that what somebody changed by hand is
/// found too.
/// </summary>
internal sealed class Comparison(Neo4jClient client, CompiledGraph graph, Survey survey, ImportReport report, Func<CancellationToken, Task> beforePage)
{
    private readonly PartReader reader = new(client, survey.IsOld, beforePage);

    public async Task<Differences> RunAsync(CancellationToken cancellation)
    {
        var kinds = new Dictionary<PartKind, Difference>();
        foreach (var kind in PartKinds.All)
            kinds.Add(kind, await CompareAsync(kind, survey.Holdings.Number(kind.Name), cancellation));
        List<string> strange = [.. survey.Graphs.Where(g => g.Name != graph.Name).Select(g => g.Element), .. await ElementsAsync("read-unnamed", cancellation)];
        var nodes = kinds.Values.Where(d => d.Kind.IsNode).ToList();
        var attached = await Attachments.FindAsync(client, nodes.SelectMany(d => d.Removed).Concat(strange), survey.IsOld, cancellation);
        nodes.ForEach(d => d.Keep(attached));
        return new Differences
        {
            Kinds = kinds,
            StrangeNodes = [.. strange.Where(e => !attached.ContainsKey(e))],
            KeptStrangeNodes = [.. strange.Where(attached.ContainsKey)],
            KeptNotes = [.. attached.Values],
            Misplaced = await ElementsAsync("read-misplaced", cancellation),
            SameHead = survey.Graphs.Any(g => g.Name == graph.Name && g.Says(GraphRows.Graph(graph))),
        };
    }

    private async Task<Difference> CompareAsync(PartKind kind, int total, CancellationToken cancellation)
    {
        var difference = new Difference(kind);
        var missing = PartKinds.Of(kind, graph).ToDictionary(p => p.Key, StringComparer.Ordinal);
        var read = 0;
        await foreach (var (element, row) in reader.ReadAsync(kind, cancellation))
        {
            if (!missing.Remove(kind.KeyOf(row), out var part))
            {
                difference.Removed.Add(element);
                if (row.Has("kept"))
                    difference.KeptBefore.Add(element);
            }
            else if (!part.Row().Same(row))
                difference.Changed.Add((element, part));
            if (++read % kind.Page == 0)
                report.Progress(new($"comparing {kind.Name}", read, total));
        }
        difference.Added.AddRange(missing.Values);
        return difference;
    }

    private async Task<IReadOnlyList<string>> ElementsAsync(string statement, CancellationToken cancellation) =>
        [.. (await client.ReadAsync(SyncStatements.Text(statement), Parameters.None, cancellation)).Select(row => row.Text("element"))];
}
