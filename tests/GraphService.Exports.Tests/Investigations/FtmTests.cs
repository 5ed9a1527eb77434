using System.Text;
using System.Text.Json;
using GraphService.Entities;
using GraphService.Exports.Tests.Graphs;
using GraphService.Graphs;
using GraphService.Statements;
using GraphService.Testing.Graphs;

namespace GraphService.Exports.Tests.Investigations;

public sealed class FtmTests
{
    [Theory]
    [InlineData(EntityType.Person, "Person")]
    [InlineData(EntityType.Government, "PublicBody")]
    [InlineData(EntityType.Company, "Company")]
    [InlineData(EntityType.Organization, "Organization")]
    [InlineData(EntityType.Event, "Event")]
    [InlineData(EntityType.Initiative, "Project")]
    [InlineData(EntityType.Place, "Address")]
    public async Task Entity_OfAType_IsOfASchema(EntityType type, string schema)
    {
        var graph = new GraphBuilder();
        var id = graph.Entity(type, "Finch", ja: "フィンチ", aliases: ["The Finch"]);
        var entity = (await RowsAsync(graph.Build()))[id.Value];
        entity.GetProperty("schema").GetString().ShouldBe(schema);
        Values(entity, "name").ShouldBe(["フィンチ"]);
        Values(entity, "alias").ShouldBe(["Finch", "The Finch"]);
    }

    public static TheoryData<string, EntityType, EntityType, Said, string, string[]> Links() => new()
    {
        // predicate, subject, object, what else is stated, schema, its ends and one property with its value
        { "OWNS", EntityType.Company, EntityType.Company, new() { Share = Said.Stake(51) }, "Ownership", ["owner", "asset", "percentage", "51%"] },
        { "INVESTED_IN", EntityType.Company, EntityType.Company, new() { Amount = Said.Sum(9007199254740993m) }, "Payment", ["payer", "beneficiary", "amount", "9007199254740993"] },
        { "INVESTED_IN", EntityType.Company, EntityType.Company, new() { Share = Said.Stake(5), Amount = Said.Sum(7) }, "Ownership", ["owner", "asset", "sharesValue", "7"] },
        { "INVESTED_IN", EntityType.Company, EntityType.Place, new(), "UnknownLink", ["subject", "object", "role", "INVESTED_IN"] },
        { "FUNDS", EntityType.Government, EntityType.Organization, new() { Date = "2024-05" }, "Payment", ["payer", "beneficiary", "date", "2024-05"] },
        { "HOLDS_POSITION", EntityType.Person, EntityType.Company, new() { Role = "代表取締役" }, "Directorship", ["director", "organization", "role", "代表取締役"] },
        { "HOLDS_POSITION", EntityType.Person, EntityType.Company, new() { Role = "engineer", From = "FY2020" }, "Employment", ["employee", "employer", "startDate", "2020-04-01"] },
        { "PARTNERS_WITH", EntityType.Company, EntityType.Company, new() { Until = "2021" }, "UnknownLink", ["subject", "object", "endDate", "2021-12-31"] },
        { "OWNS", EntityType.Company, EntityType.Company, new() { Stance = Stance.Denied }, "UnknownLink", ["subject", "object", "status", "DENIED"] },
    };

    [Theory]
    [MemberData(nameof(Links))]
    public async Task Statement_OfAPredicate_IsALinkWithProof(string predicate, EntityType subject, EntityType @object, Said stated, string schema, string[] properties)
    {
        var graph = new GraphBuilder();
        var document = graph.Document("notes/a.txt", date: "2025-04-01", title: "=A title");
        var (from, to) = (graph.Entity(subject, "Heron"), graph.Entity(@object, "Finch"));
        var id = graph.State(from, predicate, to, stated);
        var rows = await RowsAsync(graph.Build());
        var link = rows[id.Value];
        link.GetProperty("schema").GetString().ShouldBe(schema);
        Values(link, properties[0]).ShouldBe([from.Value]);
        Values(link, properties[1]).ShouldBe([to.Value]);
        Values(link, properties[2]).ShouldContain(properties[3]);
        Values(link, "proof").ShouldBe([document.Value]);
        rows[document.Value].GetProperty("schema").GetString().ShouldBe("Document");
        Values(rows[document.Value], "title").ShouldBe(["=A title"]);
    }

    [Fact]
    public async Task Rows_OfParallelStatements_HaveIdsOfTheirOwn()
    {
        var graph = SmallGraphs.Parallel();
        var rows = await RowsAsync(graph);
        rows.Count.ShouldBe(graph.Entities.Count + graph.Statements.Count + graph.Documents.Count);
    }

    private static async Task<Dictionary<string, JsonElement>> RowsAsync(CompiledGraph graph) =>
        Encoding.UTF8.GetString(await Exporting.BytesAsync(graph, "ftm")).Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(line => JsonDocument.Parse(line).RootElement).ToDictionary(row => row.GetProperty("id").GetString()!);

    private static IEnumerable<string?> Values(JsonElement row, string property) => row.GetProperty("properties").GetProperty(property).EnumerateArray().Select(v => v.GetString());
}
