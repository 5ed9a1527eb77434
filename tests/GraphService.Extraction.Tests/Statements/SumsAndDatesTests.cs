using System.Globalization;
using GraphService.Statements;
using GraphService.Stores;

namespace GraphService.Extraction.Tests.Statements;

/// <summary>A sentence of a document of 2025-04-25, and the sum and the date of the one statement that it makes.</summary>
public sealed class SumsAndDatesTests
{
    [Theory]
    [InlineData("青空製薬株式会社は星野機械株式会社に30億〜45億円を出資した。", "3000000000..4500000000 JPY About")]
    [InlineData("青空製薬株式会社は星野機械株式会社に8億1,234万円を出資した。", "812340000 JPY Exact")]
    [InlineData("青空製薬株式会社は星野機械株式会社に70億円(前年は60億円)を出資した。", "7000000000 JPY Exact")]
    [InlineData("青空製薬株式会社は星野機械株式会社にUSD6億を出資した。", "600000000 USD Exact")]
    [InlineData("Sparrow Foods Inc. invested USD7.2 million in Linden Motors Inc. this spring.", "7200000 USD Exact")]
    [InlineData("Sparrow Foods Inc. invested US$7.2 million in Linden Motors Inc. this spring.", "7200000 USD Exact")]
    [InlineData("Sparrow Foods Inc. invested EUR 7.2bn in Linden Motors Inc. this spring.", "7200000000 EUR Exact")]
    [InlineData("Sparrow Foods Inc. invested $30-45 million in Linden Motors Inc. this spring.", "30000000..45000000 USD About")]
    public void Sum_OfAnInvestment_IsThatOfTheSentence(string sentence, string sum)
    {
        var amount = Stated(sentence, "INVESTED_IN").Qualifiers.Amount.ShouldNotBeNull();
        string.Create(CultureInfo.InvariantCulture, $"{amount.Value}{(amount.Max is null ? "" : "..")}{amount.Max} {amount.Currency} {amount.Bound}")
            .ShouldBe(sum);
    }

    [Theory]
    [InlineData("青空製薬株式会社は9月、星野機械株式会社を買収した。", "2024-09")]
    [InlineData("青空製薬株式会社は3月、星野機械株式会社を買収した。", "2025-03")]
    [InlineData("青空製薬株式会社は9月、星野機械株式会社を買収する計画だ。", "2025-09")]
    [InlineData("青空製薬株式会社は3月、星野機械株式会社を買収する計画だ。", "2026-03")]
    [InlineData("青空製薬株式会社は令和5(2023)年11月、星野機械株式会社を買収した。", "2023-11")]
    [InlineData("青空製薬株式会社は2023年度、星野機械株式会社を買収した。", "FY2023")]
    [InlineData("青空製薬株式会社は2023年度下期、星野機械株式会社を買収した。", "2023-10..2024-03")]
    [InlineData("Sparrow Foods Inc. acquired Linden Motors Inc. in September.", "2024-09")]
    [InlineData("Sparrow Foods Inc. acquired Linden Motors Inc. in October 2023.", "2023-10")]
    [InlineData("Sparrow Foods Inc. plans to acquire Linden Motors Inc. in September.", "2025-09")]
    [InlineData("Sparrow Foods Inc. acquired Linden Motors Inc. in FY 2023.", "")]
    public void Date_OfAnAcquisition_IsThatOfTheSentence(string sentence, string date)
    {
        var statement = Stated(sentence, "ACQUIRED");
        (statement.Qualifiers.Date?.Value ?? (statement.Qualifiers.ValidFrom is null ? "" : $"{statement.Qualifiers.ValidFrom}..{statement.Qualifiers.ValidUntil}")).ShouldBe(date);
    }

    [Theory]
    [InlineData("2024-02-01", true)]
    [InlineData("2024-04-01", false)]
    public void FiscalYear_AskedForOneOfItsMonths_IsFound(string day, bool found)
    {
        var statement = Stated("経済産業省は2023年度に星野機械株式会社へ3億円を助成した。", "FUNDS");
        var asked = DateOnly.Parse(day, CultureInfo.InvariantCulture);
        new StatementFilter { From = asked, To = asked }.Fits(statement, _ => false).ShouldBe(found);
    }

    [Fact]
    public void Day_BeforeItsEra_IsUsedAndReported()
    {
        var graph = Compiling.Text("青空製薬株式会社は平成元年1月7日、星野機械株式会社を買収した。");
        graph.Statements.ShouldHaveSingleItem().Qualifiers.Date?.Value.ShouldBe("1989-01-07");
        graph.Diagnostics.ShouldContain(d => d.Code == "ERA_MISMATCH" && d.Column == 10);
    }

    [Theory]
    [InlineData("青空製薬株式会社と若葉物流株式会社は星野機械株式会社に30億円を出資した。", " 30", " 30")]
    [InlineData("青空製薬株式会社と若葉物流株式会社は星野機械株式会社に30億円ずつを出資した。", "30 ", "30 ")]
    public void Sum_OfSeveralInvestors_IsTheRounds(string sentence, params string[] sums) =>
        Compiling.Text(sentence).Statements.Where(s => s.Predicate == "INVESTED_IN")
            .Select(s => $"{s.Qualifiers.Amount?.Value / 1e8m} {s.Qualifiers.RoundAmount?.Value / 1e8m}").ShouldBe(sums);

    private static Statement Stated(string sentence, string predicate) =>
        Compiling.Text($"---\ndate: 2025-04-25\n---\n{sentence}\n").Statements.Where(s => s.Predicate == predicate).ShouldHaveSingleItem();
}
