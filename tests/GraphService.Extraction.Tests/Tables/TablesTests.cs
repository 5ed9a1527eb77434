using System.IO.Compression;
using System.Text;
using GraphService.Diagnostics;
using GraphService.Extraction.Tables;
using GraphService.Extraction.Tables.Files;
using GraphService.Graphs;
using GraphService.Ontologies;
using GraphService.Statements;

namespace GraphService.Extraction.Tests.Tables;

public sealed class TablesTests
{
    private const string Mapping = """
        - table: documents/rounds.csv
          entities:
            investor: {type: Company, subtype: investor, name: Investor, split: ";"}
            company: {type: Company, name: Company, aliases: [Former name]}
          statements:
          - {subject: investor, predicate: INVESTED_IN, object: company, amount: Amount, currency: "=USD", date: Date, round: Round}
        """;

    private const string Header = "Date,Company,Former name,Investor,Round,Amount\n";

    private static CompiledGraph Compiled(string rows, string mapping = Mapping, Action<WorkspaceFolder>? more = null)
    {
        using var folder = new WorkspaceFolder(("documents/rounds.csv", rows), ("tables/a.yaml", mapping));
        more?.Invoke(folder);
        return folder.Compile();
    }

    private static IEnumerable<string> Found(CompiledGraph graph) => graph.Diagnostics.Select(d => $"{d}");

    [Fact]
    public void Row_OfAMappedTable_IsEvidenceAsItStandsThere()
    {
        var graph = Compiled(Header + "2024-05-03,\"Hoshino Robotics, Inc.\",Hoshino Works,Mizuki Capital,Series A,\"5,000,000\"\n");
        Found(graph).ShouldBeEmpty();
        var statement = graph.Statements.ShouldHaveSingleItem();
        var evidence = statement.Evidence.ShouldHaveSingleItem();
        (evidence.Quote, evidence.Line, evidence.Reader).ShouldBe(("2024-05-03,\"Hoshino Robotics, Inc.\",Hoshino Works,Mizuki Capital,Series A,\"5,000,000\"", 2, Readers.Table));
        (statement.Qualifiers.Amount!.Value, statement.Qualifiers.Amount.Currency, statement.Qualifiers.Amount.Text).ShouldBe((5_000_000m, "USD", "5,000,000"));
        (statement.Qualifiers.Date!.Value.Value, statement.Qualifiers.Round, statement.Confidence).ShouldBe(("2024-05-03", "Series A", 0.9));
        var company = graph.Entities.Single(e => e.Id == statement.Object);
        company.Names.Select(n => n.Text).ShouldBe(["Hoshino Robotics, Inc.", "Hoshino Works"]);
        graph.Mentions.Select(m => m.Text).ShouldBe(["Hoshino Robotics, Inc.", "Mizuki Capital"]);
    }

    [Theory]
    [InlineData("12億円", "", 1_200_000_000, "JPY")]
    [InlineData("$5 million", "", 5_000_000, "USD")]
    [InlineData("about 3.5 million euros", "", 3_500_000, "EUR")]
    [InlineData("1.5E+7", "", 15_000_000, "USD")]
    [InlineData("12", " (億円)", 1_200_000_000, "JPY")]
    [InlineData("2.5", " (USD million)", 2_500_000, "USD")]
    [InlineData("750", " (千円)", 750_000, "JPY")]
    public void Sums_InCells_AreReadAsInTexts(string cell, string unit, long value, string currency)
    {
        var mapping = Mapping.Replace("amount: Amount, currency: \"=USD\"", $"amount: 'Amount{unit}'" + (unit.Length + cell.Length == 6 ? ", currency: '=USD'" : ""));
        var graph = Compiled(Header.Replace("Amount", $"Amount{unit}") + $"2024,Hoshino Robotics,,Mizuki Capital,,{cell}\n", mapping);
        Found(graph).ShouldBeEmpty();
        var amount = graph.Statements.ShouldHaveSingleItem().Qualifiers.Amount!;
        (amount.Value, amount.Currency).ShouldBe((value, currency));
    }

    [Theory]
    [InlineData("2024-05-03", "2024-05-03")]
    [InlineData("2024/5/3", "2024-05-03")]
    [InlineData("2024年5月", "2024-05")]
    [InlineData("令和6年5月3日", "2024-05-03")]
    [InlineData("3 May 2024", "2024-05-03")]
    [InlineData("2024-05-03 00:00:00", "2024-05-03")]
    [InlineData("FY2024", "FY2024")]
    [InlineData("-", null)]
    public void Dates_InCells_AreReadAsInTexts(string cell, string? date)
    {
        var graph = Compiled(Header + $"{cell},Hoshino Robotics,,Mizuki Capital,,5\n");
        Found(graph).ShouldBeEmpty();
        graph.Statements.ShouldHaveSingleItem().Qualifiers.Date?.Value.ShouldBe(date);
        (graph.Statements[0].Qualifiers.Date is null).ShouldBe(date is null);
    }

    [Fact]
    public void Cell_ThatCannotBeRead_IsReportedAndTheRestStays()
    {
        var graph = Compiled(Header + "3/4/2024,Hoshino Robotics,,Mizuki Capital,Seed,plenty\n2024,Tamura Foods,,Mizuki Capital,Seed,5\n");
        Found(graph).ShouldBe([
            "documents/rounds.csv:2:1: warning TABLE_CELL_UNREAD: '3/4/2024' in the column 'Date' can't be read as a date; the rest of the row is used",
            "documents/rounds.csv:2:48: warning TABLE_CELL_UNREAD: 'plenty' in the column 'Amount' can't be read as a sum; the rest of the row is used"]);
        graph.Statements.Count.ShouldBe(2);
        graph.Statements.ShouldAllBe(s => s.Qualifiers.Round == "Seed");
    }

    [Fact]
    public void Sum_OfSeveralInvestors_IsThatOfTheRound()
    {
        var graph = Compiled(Header + "2024,Hoshino Robotics,,Mizuki Capital; Aoi Partners,Seed,5\n");
        graph.Statements.Count.ShouldBe(2);
        graph.Statements.ShouldAllBe(s => s.Qualifiers.Amount == null && s.Qualifiers.RoundAmount!.Value == 5);
    }

    [Fact]
    public void Entities_OfTablesAndTexts_AreJoinedByTheSameRules()
    {
        var graph = Compiled(Header + "2024-05,Hoshino Robotics,,Mizuki Capital,,5000000\n", more: f =>
            f.Write("documents/a.txt", "Mizuki Capital invested $5 million in Hoshino Robotics in May 2024."));
        graph.Statements.ShouldHaveSingleItem().Evidence.Select(e => e.Reader).ShouldBe([Readers.Rules, Readers.Table], ignoreOrder: true);
        graph.Entities.Count.ShouldBe(2);
    }

    public static TheoryData<string, string, string> Faults => new()
    {
        { "no such column", Mapping.Replace("name: Company", "name: Firm"), "tables/a.yaml:1:1: error TABLE_MAPPING_BROKEN: documents/rounds.csv has no column 'Firm'; its columns are Date, Company" },
        { "no such table", Mapping.Replace("rounds.csv", "other.csv"), "tables/a.yaml:1:1: error TABLE_MISSING: There is no table documents/other.csv" },
        { "no header there", Mapping.Replace("entities:", "header: 9\n  entities:"), "error TABLE_MAPPING_BROKEN: documents/rounds.csv has no header in line 9" },
        { "no such predicate", Mapping.Replace("INVESTED_IN", "LIKES"), "error TABLE_MAPPING_BROKEN: 'LIKES' is not a predicate" },
        { "a type that does not fit", Mapping.Replace("INVESTED_IN", "HELD_AT"), "the subject of HELD_AT is one of EVENT" },
        { "no such entity", Mapping.Replace("subject: investor", "subject: buyer"), "'buyer' is none of the entities investor, company" },
        { "not YAML", "- table: [", "error TABLE_MAPPING_BROKEN: no YAML" },
        { "not a table", Mapping.Replace("rounds.csv", "rounds.txt"), "'documents/rounds.txt' is not the path of a table" },
    };

    [Theory, MemberData(nameof(Faults))]
    public void Mapping_ThatCannotBeUsed_IsAnErrorAtItsPlace(string name, string mapping, string expected)
    {
        var graph = Compiled(Header + "2024,Hoshino Robotics,,Mizuki Capital,,5\n", mapping);
        graph.Diagnostics.Where(d => d.Severity == Severity.Error).Select(d => $"{d}").ShouldContain(d => d.Contains(expected), name);
        graph.Statements.ShouldBeEmpty(name);
    }

    [Fact]
    public void Table_WithoutAMapping_IsNoticed() =>
        Found(Compiled(Header, "")).ShouldHaveSingleItem().ShouldStartWith("documents/rounds.csv: info TABLE_WITHOUT_MAPPING");

    [Fact]
    public void Tables_ThatAreTooLargeOrBroken_AreErrorsOfTheirOwn()
    {
        var graph = Compiled(Header + string.Concat(Enumerable.Repeat("2024,A,,B,,5\n", 1_000_000)), more: f =>
        {
            f.Write("documents/more.csv", Header + "2024,Hoshino Robotics,,Mizuki Capital,,5\n");
            f.Write("documents/bomb.xlsx", Bomb());
            f.Write("documents/text.xlsx", "no workbook");
            f.Write("tables/b.yaml", string.Concat(new[] { "more.csv", "bomb.xlsx", "text.xlsx" }.Select(t => Mapping.Replace("rounds.csv", t) + "\n")));
        });
        var errors = graph.Diagnostics.Where(d => d.Severity == Severity.Error).Select(d => $"{d.Path} {d.Code}").Order(StringComparer.Ordinal);
        errors.ShouldBe(["documents/bomb.xlsx TABLE_TOO_LARGE", "documents/rounds.csv TABLE_TOO_LARGE", "documents/text.xlsx TABLE_BROKEN"]);
        graph.Statements.ShouldHaveSingleItem();
    }

    // A gigabyte of zeros in a megabyte.
    private static byte[] Bomb()
    {
        using var bytes = new MemoryStream();
        using (var archive = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        using (var entry = archive.CreateEntry("xl/worksheets/sheet1.xml", CompressionLevel.Fastest).Open())
            for (var i = 0; i < 512; i++)
                entry.Write(new byte[1 << 20]);
        return bytes.ToArray();
    }

    [Fact]
    public void Formulas_AreNotRun_AndCellsOfAWorkbookAreTexts()
    {
        using var folder = new WorkspaceFolder(("tables/a.yaml", Mapping.Replace("rounds.csv", "book.xlsx").Replace("entities:", "sheet: Deals\n  entities:")));
        folder.Write("documents/book.xlsx", Workbooks.Of("Deals", [
            [.. Header.Trim().Split(',')],
            [new DateOnly(2024, 5, 3), "Hoshino Robotics", null, "Mizuki Capital", "Seed", 5_000_000m],
            [null],
            [new DateOnly(2024, 6, 1), "=cmd|' /C calc'!A0", null, "Mizuki Capital", null, Workbooks.Formula("SUM(F2:F2)", "7000000")]]));
        var graph = folder.Compile();
        Found(graph).ShouldHaveSingleItem().ShouldStartWith("documents/book.xlsx: info TABLE_FORMULAS: 1 cells of the sheet Deals");
        graph.Statements.SelectMany(s => s.Evidence, (s, e) => (e.Line, e.Quote, s.Qualifiers.Amount!.Value)).OrderBy(e => e.Line).ShouldBe([
            (2, "2024-05-03\tHoshino Robotics\t\tMizuki Capital\tSeed\t5000000", 5_000_000m),
            (4, "2024-06-01\t=cmd|' /C calc'!A0\t\tMizuki Capital\t\t7000000", 7_000_000m)]);
    }

    [Fact]
    public void FirstMapping_OfAHeader_ReadsTheTable()
    {
        var table = "発表日,企業名,投資家,ラウンド,調達額（億円）,備考\n2024年5月,星野ロボティクス株式会社,瑞木キャピタル株式会社、葵パートナーズ株式会社,シリーズA,12,-\n";
        var yaml = FirstMapping.Of(Encoding.UTF8.GetBytes(table), "documents/rounds.csv", DefaultOntology.Instance);
        var graph = Compiled(table, yaml);
        Found(graph).ShouldBeEmpty(yaml);
        graph.Statements.Count.ShouldBe(2, yaml);
        graph.Statements.ShouldAllBe(s => s.Predicate == "INVESTED_IN" && s.Qualifiers.RoundAmount!.Value == 1_200_000_000 && s.Qualifiers.Round == "シリーズA"
            && s.Qualifiers.Date!.Value.Value == "2024-05");
        yaml.ShouldContain("# Not used: 備考");
    }

    [Theory]
    [InlineData("")]
    [InlineData("1,2,3\n4,5,6\n")]
    public void FirstMapping_OfATableWithoutAHeader_SaysSo(string table) =>
        Should.Throw<TableException>(() => FirstMapping.Of(Encoding.UTF8.GetBytes(table), "documents/a.csv", DefaultOntology.Instance)).Message.ShouldContain("no header");
}
