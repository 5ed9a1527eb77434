using GraphService.Embedded;
using GraphService.Exports;
using GraphService.Neo4j.Clients;
using GraphService.Neo4j.Reading;
using GraphService.Neo4j.Scripts;
using GraphService.Server.Exports;
using GraphService.Server.Tests.GraphQL;
using GraphService.Statements;
using GraphService.Stores;
using GraphService.Testing.Databases;

namespace GraphService.Server.Tests.Stores;

/// <summary>Both stores export the same bytes, the whole graph and parts of it.</summary>
[Collection(TestDatabase.Collection)]
public sealed class ExportEqualityTests(FilledDatabase database) : IClassFixture<FilledDatabase>
{
    private static readonly ExportSelection[] Selections =
    [
        ExportSelection.All,
        new() { Around = [new("company-zypl-ai")], Hops = 2 },
        new() { Stances = [Stance.Asserted], Predicates = ["INVESTED_IN", "OWNS"], AsOf = new DateOnly(2024, 12, 31) },
        new() { Predicates = ["MEMBER_OF"] },
    ];

    [Fact]
    public async Task Exports_OfEachFormatAndPart_AreTheSameBytes()
    {
        var graph = SampleGraph.Graph;
        await database.FillAsync([.. ScriptWriter.Files(graph).Select(s => s.Text)]);
        var options = new Neo4jOptions { Url = TestDatabase.Url, Database = TestDatabase.Database, User = TestDatabase.User, Password = TestDatabase.Password };
        using var client = new Neo4jClient(options.ForLongWork());
        foreach (var format in ServerFormats.All)
            foreach (var selection in Selections)
                (await BytesAsync(new Neo4jGraphStore(client, graph.Ontology), format, selection))
                    .ShouldBe(await BytesAsync(new EmbeddedGraphStore(graph), format, selection), $"{format.Name}, {selection}");
    }

    private static async Task<byte[]> BytesAsync(IGraphStore store, ExportFormat format, ExportSelection selection)
    {
        using var stream = new MemoryStream();
        await GraphExport.WriteAsync(store, format, selection, stream, TestContext.Current.CancellationToken);
        return stream.ToArray();
    }
}
