using System.IO.Compression;
using GraphService.Embedded;
using GraphService.Exports.Tests.Graphs;
using GraphService.Stores;
using GraphService.Testing.Graphs;
using GraphService.Testing.Stores;

namespace GraphService.Exports.Tests.Changes;

/// <summary>A graph that is changed, or a reader that goes, while an export is written.</summary>
public sealed class ChangedGraphTests
{
    private const string Changed = "the graph was changed while it was written; what was written is of two graphs and must not be used";

    public static TheoryData<string> Formats() => [.. ExportFormats.All.Select(f => f.Name)];

    [Theory]
    [MemberData(nameof(Formats))]
    public async Task Graph_ChangedOnTheWay_IsSaidSo(string format)
    {
        // At each call in turn, for what a format has read by then differs; the last calls are those after which nothing is read.
        var calls = await CallsAsync(format);
        calls.ShouldBeGreaterThan(2);
        for (var at = 2; at <= calls; at++)
        {
            using var stream = new MemoryStream();
            var refused = await Should.ThrowAsync<ExportException>(() => GraphExport.WriteAsync(
                ChangingAt(at), Exporting.Format(format), ExportSelection.All, stream, TestContext.Current.CancellationToken), $"changed at call {at}");
            refused.Message.ShouldBe(Changed);
        }
    }

    [Theory]
    [InlineData("csv")]
    [InlineData("jsonl")]
    [InlineData("xlsx")]
    public async Task Archive_OfAGraphThatWasChanged_DoesNotOpen(string format)
    {
        using var stream = new MemoryStream();
        await Should.ThrowAsync<ExportException>(() => GraphExport.WriteAsync(
            ChangingAt(4), Exporting.Format(format), ExportSelection.All, stream, TestContext.Current.CancellationToken));
        stream.Position = 0;
        Should.Throw<InvalidDataException>(() => new ZipArchive(stream));
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public async Task Reader_ThatGoes_EndsTheWork(string format)
    {
        var calls = 0;
        using var cancellation = new CancellationTokenSource();
        var whole = new EmbeddedGraphStore(Many());
        var store = WatchedStore.Of((_, _) =>
        {
            if (++calls == 6)
                cancellation.Cancel();
            return whole;
        });
        await Should.ThrowAsync<OperationCanceledException>(
            () => GraphExport.WriteAsync(store, Exporting.Format(format), ExportSelection.All, Stream.Null, cancellation.Token));
        calls.ShouldBeLessThanOrEqualTo(8);
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public async Task Progress_OfEachFormat_EndsWithAllThatWasWritten(string format)
    {
        var told = new List<ExportProgress>();
        var graph = Many();
        var outcome = await GraphExport.WriteAsync(
            new EmbeddedGraphStore(graph), Exporting.Format(format), ExportSelection.All, Stream.Null, TestContext.Current.CancellationToken, told.Add);
        told[^1].ShouldBe(new ExportProgress(graph.Entities.Count, graph.Statements.Count));
        told.ShouldContain(p => p.Entities > 0 && p.Statements < graph.Statements.Count);
        (outcome.Entities, outcome.Statements).ShouldBe((graph.Entities.Count, graph.Statements.Count));
    }

    private static async Task<int> CallsAsync(string format)
    {
        var calls = 0;
        var whole = new EmbeddedGraphStore(SmallGraphs.Parallel());
        var store = WatchedStore.Of((_, _) =>
        {
            calls++;
            return whole;
        });
        await GraphExport.WriteAsync(store, Exporting.Format(format), ExportSelection.All, Stream.Null, TestContext.Current.CancellationToken);
        return calls;
    }

    private static IGraphStore ChangingAt(int call)
    {
        var calls = 0;
        var (before, after) = (new EmbeddedGraphStore(SmallGraphs.Parallel()), new EmbeddedGraphStore(SmallGraphs.Chain()));
        return WatchedStore.Of((_, _) => ++calls < call ? before : after);
    }

    private static GraphService.Graphs.CompiledGraph Many()
    {
        var graph = new GraphBuilder();
        for (var i = 0; i < 1_200; i++)
            graph.State(graph.Company($"Firm {i}"), "OWNS", graph.Company($"Plant {i}"));
        return graph.Build();
    }
}
