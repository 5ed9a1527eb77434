using GraphService.Graphs;

namespace GraphService.Extraction.Tests.Statements.Completing;

/// <summary>What the sentences around those who put in tell of their round: <c>investor | sum of the round | own sum | round | date</c>.</summary>
public sealed class RoundTests
{
    private const string Head = "2026年3月5日\n\n";

    [Theory]
    [InlineData("苔野製薬株式会社は4日、シリーズBで20億円を調達したと発表した。北浜キャピタルがリードし、若松銀行も出資した。", "北浜キャピタル | 2000000000 JPY |  | シリーズB | 2026-03-04")]
    [InlineData("苔野製薬株式会社は4日、シリーズBで20億円を調達したと発表した。北浜キャピタルがリードし、若松銀行も出資した。", "若松銀行 | 2000000000 JPY |  | シリーズB | 2026-03-04")]
    [InlineData("# 今週\n\n## 苔野製薬、シリーズAで8億円調達\n\n- リード投資家は北浜キャピタルで、若松銀行も参加\n", "若松銀行 | 800000000 JPY |  | シリーズA | ")]
    [InlineData("苔野製薬株式会社は、北浜キャピタルがリードし、若松銀行も加わったシードラウンドで3億円を調達した。", "北浜キャピタル | 300000000 JPY |  | シード | ")]
    [InlineData("Linden Motors Inc. has raised $12 million in Series A funding. Harbour Capital led; Oak Fund also joined.", "Oak Fund | 12000000 USD |  | Series A | ")]
    [InlineData("Linden Motors Inc. has raised $12 million in Series A funding. Harbour Capital led; Elm Partners and existing backer Oak Fund also joined.", "Elm Partners | 12000000 USD |  | Series A | ")]
    public void Round_ToldAround_IsThatOfWhoPutsIn(string text, string investment) => Investments(Compiling.Text(Head + text)).ShouldContain(investment);

    [Theory]
    // Other money, all money so far, another firm's round, somebody who takes part in something else.
    [InlineData("苔野製薬株式会社の累計調達額は50億円だ。若松銀行は苔野製薬株式会社に出資した。", "若松銀行 |  |  |  | ")]
    [InlineData("苔野製薬株式会社は銀行団から20億円の融資も受けて調達した。若松銀行は苔野製薬株式会社に出資した。", "若松銀行 |  |  |  | ")]
    [InlineData("羽根工業株式会社はシリーズCで20億円を調達した。若松銀行は苔野製薬株式会社に出資した。", "若松銀行 |  |  |  | ")]
    public void Money_OfSomethingElse_IsNotTheRounds(string text, string investment) => Investments(Compiling.Text(Head + text)).ShouldContain(investment);

    [Theory]
    [InlineData("# 新しい展示会\n\n漁業展が開かれ、苔野製薬株式会社と若松銀行も参加した。")]
    [InlineData("羽根工業株式会社が業界をリードし、若松銀行も参加した。")]
    public void TakingPart_InSomethingElse_IsNoInvestment(string text) => Investments(Compiling.Text(Head + text)).ShouldBeEmpty();

    private static IReadOnlyList<string> Investments(CompiledGraph graph)
    {
        var names = graph.Entities.ToDictionary(e => e.Id, e => e.PrimaryName);
        return [.. graph.Statements.Where(s => s.Predicate == "INVESTED_IN").Select(s => s.Qualifiers is var q
            ? $"{names[s.Subject]} | {q.RoundAmount?.Value}{(q.RoundAmount is null ? "" : " ")}{q.RoundAmount?.Currency} | {q.Amount?.Value} | {q.Round} | {q.Date}" : "")];
    }
}
