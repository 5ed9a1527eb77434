using System.Globalization;
using GraphService.Extraction.Amounts;

namespace GraphService.Extraction.Tests.Amounts;

/// <summary>A text and the sums in it, as <c>value CURRENCY Bound</c>, apart by commas.</summary>
public sealed class AmountFinderTests
{
    [Theory]
    [InlineData("500円", "500 JPY Exact")]
    [InlineData("4,300億円", "430000000000 JPY Exact")]
    [InlineData("1兆2,000億円", "1200000000000 JPY Exact")]
    [InlineData("1兆5千億円", "1500000000000 JPY Exact")]
    [InlineData("2億5千万円", "250000000 JPY Exact")]
    [InlineData("3百万円と2千円", "3000000 JPY Exact, 2000 JPY Exact")]
    [InlineData("31.4億円", "3140000000 JPY Exact")]
    [InlineData("812万ドル", "8120000 USD Exact")]
    [InlineData("10億米ドル", "1000000000 USD Exact")]
    [InlineData("5億ユーロ、5億人民元、5億元", "500000000 EUR Exact, 500000000 CNY Exact, 500000000 CNY Exact")]
    [InlineData("3億豪ドルと2億香港ドル", "300000000 AUD Exact, 200000000 HKD Exact")]
    [InlineData("100億ウォン、20億ルピー、7億ポンド", "10000000000 KRW Exact, 2000000000 INR Exact, 700000000 GBP Exact")]
    [InlineData("¥500億の予算", "50000000000 JPY Exact")]
    public void Sum_InJapanese_IsRead(string text, string sums) => Found(text).ShouldBe(sums);

    [Theory]
    [InlineData("約10億円", "1000000000 JPY About")]
    [InlineData("10億円規模", "1000000000 JPY About")]
    [InlineData("10億円程度", "1000000000 JPY About")]
    [InlineData("10億円前後", "1000000000 JPY About")]
    [InlineData("10億円弱", "1000000000 JPY About")]
    [InlineData("10億円強", "1000000000 JPY About")]
    [InlineData("10億円近く", "1000000000 JPY About")]
    [InlineData("10億円台", "1000000000 JPY About")]
    [InlineData("総額10億円規模", "1000000000 JPY About")]
    [InlineData("官民合わせて総額4億円規模", "400000000 JPY About")]
    [InlineData("最大10億円", "1000000000 JPY AtMost")]
    [InlineData("最大で約10億円", "1000000000 JPY AtMost")]
    [InlineData("上限10億円", "1000000000 JPY AtMost")]
    [InlineData("10億円以下", "1000000000 JPY AtMost")]
    [InlineData("10億円未満", "1000000000 JPY AtMost")]
    [InlineData("10億円以内", "1000000000 JPY AtMost")]
    [InlineData("10億円以上", "1000000000 JPY AtLeast")]
    [InlineData("10億円超", "1000000000 JPY AtLeast")]
    [InlineData("10億円を超える", "1000000000 JPY AtLeast")]
    [InlineData("10億円を上回る", "1000000000 JPY AtLeast")]
    [InlineData("少なくとも10億円", "1000000000 JPY AtLeast")]
    [InlineData("累計10億円余り", "1000000000 JPY AtLeast")]
    public void Bound_InJapanese_IsRead(string text, string sums) => Found(text).ShouldBe(sums);

    [Theory]
    [InlineData("$5 million", "5000000 USD Exact")]
    [InlineData("US$1.5bn", "1500000000 USD Exact")]
    [InlineData("$40m", "40000000 USD Exact")]
    [InlineData("2.5 billion euros", "2500000000 EUR Exact")]
    [InlineData("JPY 300 billion", "300000000000 JPY Exact")]
    [InlineData("300 billion yen", "300000000000 JPY Exact")]
    [InlineData("£12,500", "12500 GBP Exact")]
    [InlineData("S$5 million and HK$6 million", "5000000 SGD Exact, 6000000 HKD Exact")]
    [InlineData("a 500-million-dollar fund", "500000000 USD Exact")]
    [InlineData("30 billion won", "30000000000 KRW Exact")]
    [InlineData("up to $5 million", "5000000 USD AtMost")]
    [InlineData("less than $5 million", "5000000 USD AtMost")]
    [InlineData("$5 million or less", "5000000 USD AtMost")]
    [InlineData("more than $5 million", "5000000 USD AtLeast")]
    [InlineData("over 5 million dollars", "5000000 USD AtLeast")]
    [InlineData("no less than $5 million", "5000000 USD AtLeast")]
    [InlineData("$5 million or more", "5000000 USD AtLeast")]
    [InlineData("about $5 million", "5000000 USD About")]
    [InlineData("nearly $5 million", "5000000 USD About")]
    [InlineData("almost $5 million", "5000000 USD About")]
    [InlineData("a total of about $5 million", "5000000 USD About")]
    public void Sum_InEnglish_IsRead(string text, string sums) => Found(text).ShouldBe(sums);

    [Theory]
    [InlineData("約700万ユーロ(正確には685万ユーロ)で", "6850000 EUR Exact", "約700万ユーロ(正確には685万ユーロ)")]
    [InlineData("最大20億ドル(約3,000億円)で", "2000000000 USD AtMost", "最大20億ドル(約3,000億円)")]
    [InlineData("about $10 million (exactly $9.4 million) from", "9400000 USD Exact", "about $10 million (exactly $9.4 million)")]
    [InlineData("$600 (US$600) in", "600 USD Exact", "$600 (US$600)")]
    public void Sum_RestatedInBrackets_IsOne(string text, string sum, string written)
    {
        Found(text).ShouldBe(sum);
        var amount = AmountFinder.Find(text).ShouldHaveSingleItem();
        text[amount.Start..amount.End].ShouldBe(written);
    }

    [Theory]
    [InlineData("10億円(うち5億円は市が出す)", "1000000000 JPY Exact, 500000000 JPY Exact")]
    [InlineData("A社に10億円、B社に5億円", "1000000000 JPY Exact, 500000000 JPY Exact")]
    public void Sums_ThatStandBesideEachOther_AreTwo(string text, string sums) => Found(text).ShouldBe(sums);

    [Theory]
    [InlineData("5円高")]
    [InlineData("2元論の話")]
    [InlineData("10億人の利用者")]
    [InlineData("In 2020 won the prize")]
    [InlineData("0円")]
    [InlineData("円卓と3つの椅子")]
    [InlineData("R$5")]
    public void Figure_ThatIsNoSum_IsPassedOver(string text) => AmountFinder.Find(text).ShouldBeEmpty();

    [Fact]
    public void Text_OfASum_KeepsItsBounds() => AmountFinder.Find("市は最大で約3億円規模を出す。").ShouldHaveSingleItem().Money.Text.ShouldBe("最大で約3億円規模");

    private static string Found(string text) =>
        string.Join(", ", AmountFinder.Find(text).Select(a => string.Create(CultureInfo.InvariantCulture, $"{a.Money.Value} {a.Money.Currency} {a.Money.Bound}")));
}
