using GraphService.Graphs;

namespace GraphService.Extraction.Tests.Statements;

/// <summary>Each sentence of a quotation has its own stance, subject, object and date; who says them is the speaker of all.</summary>
public sealed class QuotationTests
{
    public static IEnumerable<TheoryDataRow<string, string>> Quotations() =>
        Rows.Select(row => new TheoryDataRow<string, string>(row.Text, row.Stated) { TestDisplayName = row.Text });

    [Theory]
    [MemberData(nameof(Quotations))]
    public void Quotation_OfSeveralSentences_IsReadSentenceBySentence(string text, string stated) =>
        Compiling.Text(Firms.Named(text)).Stated().ShouldBe(stated);

    [Fact]
    public void Quotation_OfTwoDeeds_GivesEachItsDateAndBothTheSpeaker()
    {
        var graph = Compiling.Text(Firms.Named("{a}の森下健一社長は「当社は2023年に{b}を買収した。2027年には{c}に出資する計画だ」と語った。"));
        Deeds(graph).ShouldBe(["ACQUIRED 2023 森下健一", "INVESTED_IN 2027 森下健一"]);
    }

    [Fact]
    public void Quotation_InEnglish_GivesEachDeedItsDateAndBothTheSpeaker()
    {
        var graph = Compiling.Text(Firms.Named("“{a} acquired {b} in 2023. It plans to acquire {c} in 2027,” said Ann Lee."));
        Deeds(graph).ShouldBe(["ACQUIRED 2023 Ann Lee", "ACQUIRED 2027 Ann Lee"]);
    }

    private static IReadOnlyList<string> Deeds(CompiledGraph graph)
    {
        var names = graph.Entities.ToDictionary(e => e.Id, e => e.PrimaryName);
        return [.. graph.Statements.Where(s => s.Predicate is "ACQUIRED" or "INVESTED_IN")
            .Select(s => $"{s.Predicate} {s.Qualifiers.Date} {(s.Evidence.Single().Speaker is { } speaker ? names[speaker] : "nobody")}").Order(StringComparer.Ordinal)];
    }

    private static readonly (string Text, string Stated)[] Rows =
    [
        ("{a}の森下健一社長は「当社は{b}を買収した。{c}は買収しなかった」と語った。", "a>b ASSERTED"),
        ("{a}の森下健一社長は「当社は{b}を買収した。当社は{c}に出資しなかった」と語った。", "a>b ASSERTED, a>c DENIED"),
        ("{a}の森下健一社長は「{b}を買収した。来年は{c}に出資する可能性がある」と語った。", "a>b ASSERTED, a>c EXPECTED"),
        ("{a}は「競合のみずもりは{b}を買収した。残念だ」と発表した。", "none"),
        ("{a}の森下健一社長は「株主に感謝する。業績は良い」と話し、{b}と提携したことも明らかにした。", "b>a ASSERTED"),
    ];
}
