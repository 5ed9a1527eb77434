using System.Text.Json;
using GraphService.Graphs;
using GraphService.Statements;

namespace GraphService.Extraction.Tests.Graphs;

/// <summary>A text, a table, another reader and a curator say the same of two investments.</summary>
public sealed class FourSourcesTests
{
    private const string Text = "Mizuki Capital invested $5 million in Hoshino Robotics in May 2024.\n\nAoi Partners invested $7 million in Tamura Foods in June 2024.\n";

    private static readonly (string Path, string Text)[] Files =
    [
        ("documents/a.txt", Text),
        ("documents/rounds.csv", "Date,Company,Investor,Amount\n2024-05,Hoshino Robotics,Mizuki Capital,5000000\n2024-06,Tamura Foods,Aoi Partners,7000000\n"),
        ("tables/rounds.yaml", """
            - table: documents/rounds.csv
              entities:
                investor: {type: Company, subtype: investor, name: Investor}
                company: {type: Company, name: Company}
              statements:
              - {subject: investor, predicate: INVESTED_IN, object: company, amount: Amount, currency: "=USD", date: Date}
            """),
        ("readings/x.jsonl", Reading("Mizuki Capital", "Hoshino Robotics", "$5 million", 5_000_000, "2024-05", "Mizuki Capital invested $5 million in Hoshino Robotics in May 2024.")
            + Reading("Aoi Partners", "Tamura Foods", "$7 million", 7_000_000, "2024-06", "Aoi Partners invested $7 million in Tamura Foods in June 2024.")),
        ("curation/a.yaml", """
            - add: {subject: Mizuki Capital, predicate: INVESTED_IN, object: Hoshino Robotics, document: a.txt, quote: Mizuki Capital invested, amount: $5 million, date: 2024-05}
              by: Kondo
            - add: {subject: Aoi Partners, predicate: INVESTED_IN, object: Tamura Foods, document: a.txt, quote: Aoi Partners invested, amount: $7 million, date: 2024-06}
              by: Kondo
            """),
    ];

    private static string Reading(string subject, string @object, string sum, int value, string date, string quote) => JsonSerializer.Serialize(new
    {
        document = "documents/a.txt",
        reader = new { name = "model-x" },
        subject = new { text = subject, type = "COMPANY" },
        predicate = "INVESTED_IN",
        @object = new { text = @object, type = "COMPANY" },
        quote,
        amount = new { text = sum, value, currency = "USD", bound = "EXACT" },
        date,
    }) + "\n";

    private static CompiledGraph Compiled(params string[] without)
    {
        using var folder = new WorkspaceFolder([.. Files.Where(f => !without.Any(w => f.Path.StartsWith(w, StringComparison.Ordinal)))]);
        return folder.Compile();
    }

    [Fact]
    public void FourSources_OfTwoInvestments_MakeTwoStatements()
    {
        var graph = Compiled();
        graph.Diagnostics.ShouldBeEmpty();
        graph.Statements.Count.ShouldBe(2);
        graph.Entities.Count.ShouldBe(4);
        foreach (var statement in graph.Statements)
        {
            statement.Evidence.Select(e => e.Reader).ShouldBe([Readers.Curator, "model-x", Readers.Rules, Readers.Table], ignoreOrder: true);
            statement.Decisions.ShouldHaveSingleItem().By.ShouldBe("Kondo");
        }
        Compiled().ContentHash.ShouldBe(graph.ContentHash);
    }

    [Theory]
    [InlineData("curation", Readers.Curator)]
    [InlineData("readings", "model-x")]
    [InlineData("tables", Readers.Table)]
    public void Source_TakenAway_TakesExactlyItsEvidenceAway(string folder, string reader)
    {
        var (all, left) = (Compiled(), Compiled(folder));
        left.Statements.Select(s => s.Id).ShouldBe(all.Statements.Select(s => s.Id));
        left.Statements.SelectMany(s => s.Evidence).ShouldBe(all.Statements.SelectMany(s => s.Evidence).Where(e => e.Reader != reader));
        foreach (var (statement, before) in left.Statements.Zip(all.Statements))
            statement.Confidence.ShouldBeLessThanOrEqualTo(before.Confidence);
    }
}
