using System.Globalization;
using CsCheck;
using GraphService.Embedded;
using GraphService.Exports.Tests.Graphs;
using GraphService.Statements;
using GraphService.Testing.Graphs;
using GraphService.Testing.Stores.BruteForce;

namespace GraphService.Exports.Tests;

/// <summary>What a graph holds decides every byte: not the store, the machine's culture or what was exported before.</summary>
public sealed class StoreTests
{
    private static readonly Gen<ExportSelection> Selections = Gen.OneOf(
        ExportSelection.All,
        new ExportSelection { Stances = [Stance.Asserted] },
        new ExportSelection { Predicates = ["OWNS", "PARTNERS_WITH"] },
        new ExportSelection { AsOf = new DateOnly(2024, 6, 1) });

    [Fact]
    public async Task Stores_OfAnyGraph_GiveTheSameBytes() => await Gen.Select(RandomGraphs.Of(), Selections).SampleAsync(
        async (graph, selection) =>
        {
            var around = graph.Entities.Count > 0 ? selection with { Around = [graph.Entities[0].Id] } : selection;
            foreach (var format in ExportFormats.All)
                foreach (var part in (ExportSelection[])[selection, around])
                {
                    var (bytes, outcome) = await Exporting.WriteAsync(new EmbeddedGraphStore(graph), format.Name, part);
                    var (others, other) = await Exporting.WriteAsync(new BruteForceStore(graph), format.Name, part);
                    others.ShouldBe(bytes, format.Name);
                    other.ShouldBeEquivalentTo(outcome);
                }
        },
        iter: 20);

    [Fact]
    public async Task Culture_WithACommaInNumbers_ChangesNothing()
    {
        var graph = SmallGraphs.Stating(new() { Amount = Said.Sum(1234567.89m), Share = Said.Stake(12.5m), Date = "2024" });
        var before = CultureInfo.CurrentCulture;
        foreach (var format in ExportFormats.All)
        {
            var expected = await Exporting.BytesAsync(graph, format.Name);
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("de-DE");
            try
            {
                (await Exporting.BytesAsync(graph, format.Name)).ShouldBe(expected, format.Name);
            }
            finally
            {
                CultureInfo.CurrentCulture = before;
            }
        }
    }

    [Fact]
    public async Task Folder_OfSeveralFiles_HoldsWhatTheArchiveHolds()
    {
        using var folder = new Testing.TemporaryFolder();
        var graph = SmallGraphs.Chain();
        var archive = Exporting.Unpacked(await Exporting.BytesAsync(graph, "csv"));
        await GraphExport.WriteFolderAsync(new EmbeddedGraphStore(graph), Exporting.Format("csv"), ExportSelection.All, folder.Path, TestContext.Current.CancellationToken);
        foreach (var (name, content) in archive)
            File.ReadAllBytes(folder[name]).ShouldBe(content);
    }
}
