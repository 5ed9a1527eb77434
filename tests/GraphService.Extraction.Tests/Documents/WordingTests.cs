using GraphService.Entities;

namespace GraphService.Extraction.Tests.Documents;

/// <summary>Names and sums stand in the graph as the document has them; only keys and figures are normalised.</summary>
public sealed class WordingTests
{
    [Theory]
    [InlineData("ＱＳＳ電力株式会社は東雲銀行から融資を受けた。", EntityType.Company, "ＱＳＳ電力株式会社")]
    [InlineData("㈱若葉電力は東雲銀行に出資した。", EntityType.Company, "㈱若葉電力")]
    [InlineData("東雲省は１月１５日、「北海＋若葉」会合を札幌市で開催した。", EntityType.Event, "「北海＋若葉」会合")]
    [InlineData("Kestrel Ｄａｔａ Inc. acquired Larkspur Ltd.", EntityType.Company, "Kestrel Ｄａｔａ Inc.")]
    public void Names_InOtherWidths_StayAsWritten(string text, EntityType type, string name)
    {
        var entities = Compiling.Text(text).Entities.Where(e => e.Type == type).ToList();
        entities.SelectMany(e => e.Names).Select(n => n.Text).ShouldContain(name, string.Join(' ', entities.SelectMany(e => e.Names).Select(n => n.Text)));
    }

    [Theory]
    [InlineData("東雲重工 株式会社は白樺銀行に出資した。", "東雲重工株式会社")]
    [InlineData("⽩樺銀⾏株式会社は東雲重工に出資した。", "白樺銀行株式会社")]
    public void Names_WithSpacesOrInRadicals_AreWhole(string text, string name) =>
        Compiling.Text(text).Entities.SelectMany(e => e.Names).Select(n => n.Text).ShouldContain(name);

    [Theory]
    [InlineData("東雲銀行は白樺重工に１０億円を出資した。", "１０億円", 1_000_000_000)]
    [InlineData("東雲銀行は白樺重工に10億円を出資した。", "10億円", 1_000_000_000)]
    public void Sums_HaveTheWordsOfTheText(string text, string words, decimal value)
    {
        var amount = Compiling.Text(text).Statements.ShouldHaveSingleItem().Qualifiers.Amount.ShouldNotBeNull();
        (amount.Text, amount.Value).ShouldBe((words, value));
    }

    [Fact]
    public void Shares_HaveTheWordsOfTheText() => Compiling.Text("東雲銀行は白樺重工に出資し、株式の３０％を取得した。").Statements
        .Select(s => s.Qualifiers.Share?.Text).OfType<string>().ShouldContain("３０％");

    [Theory]
    [InlineData("ＱＳＳ電力株式会社", "QSS電力株式会社")]
    [InlineData("QSS電力株式会社", "ＱＳＳ電力株式会社")]
    public void Names_OfTwoWidths_AreOneEntityAsTheFirstDocumentHasIt(string first, string second)
    {
        var graph = Compiling.Files(("documents/a.txt", $"{first}は東雲銀行から融資を受けた。"), ("documents/b.txt", $"{second}は白樺銀行から融資を受けた。"));
        graph.Entities.Where(e => e.IsNamed("QSS電力")).ShouldHaveSingleItem().Names.Select(n => n.Text).ShouldBe([first]);
    }
}
