using System.Globalization;
using GraphService.Extraction.Amounts;
using GraphService.Ontologies;
using GraphService.Statements;

namespace GraphService.Extraction.Tests.Amounts;

/// <summary>A text and the sums in it, as <c>value CURRENCY Bound</c>, ranges as <c>value..max CURRENCY Bound</c>, apart by commas.</summary>
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
        var amount = AmountFinder.Find(DefaultOntology.Instance, text).ShouldHaveSingleItem();
        text[amount.Start..amount.End].ShouldBe(written);
    }

    [Theory]
    [InlineData("家賃の1億円と改装の5億円", "100000000 JPY Exact, 500000000 JPY Exact")]
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
    [InlineData("関東一円に店を出す")]
    [InlineData("一元化と多元化")]
    [InlineData("3.1.4億円")]
    [InlineData("3,14億円")]
    [InlineData("3億-")]
    [InlineData("純利益は▲3億円")]
    [InlineData("3億円から8億円へ増額")]
    [InlineData("3億〜5億〜8億円")]
    [InlineData("$3.1.4 million")]
    [InlineData("$3 million-8")]
    [InlineData("one and a half billion dollars")]
    [InlineData("a third of a billion dollars")]
    [InlineData("$3-5-8 million")]
    [InlineData("in 2019 dollars")]
    [InlineData("1ドル140円、1ユーロ=155円で")]
    [InlineData("月額8,000円")]
    [InlineData("raised its stake from $3 million to $8 million")]
    [InlineData("$3 million–8 billion yen")]
    [InlineData("PHP 8 and version USD")]
    public void Figure_ThatIsNoSum_IsPassedOver(string text) => AmountFinder.Find(DefaultOntology.Instance, text).ShouldBeEmpty();

    [Fact]
    public void Text_OfASum_KeepsItsBounds() => AmountFinder.Find(DefaultOntology.Instance, "市は最大で約3億円規模を出す。").ShouldHaveSingleItem().Money.Text.ShouldBe("最大で約3億円規模");

    [Theory]
    [InlineData("8億1,234万5,670円", "812345670 JPY Exact")]
    [InlineData("2億4567円", "200004567 JPY Exact")]
    [InlineData("6万1,500円", "61500 JPY Exact")]
    [InlineData("8千250円", "8250 JPY Exact")]
    [InlineData("3億円5千万円", "350000000 JPY Exact")]
    [InlineData("52,700万円", "527000000 JPY Exact")]
    [InlineData("2,345百万円", "2345000000 JPY Exact")]
    [InlineData("2,300,000,000,000円", "2300000000000 JPY Exact")]
    [InlineData("十二兆三千四百五億円", "12340500000000 JPY Exact")]
    [InlineData("六百億円、九万円", "60000000000 JPY Exact, 90000 JPY Exact")]
    [InlineData("二〇〇億円", "20000000000 JPY Exact")]
    [InlineData("人民元五千元と人民元3万元", "5000 CNY Exact, 30000 CNY Exact")]
    [InlineData("USD6億とEUR2,000万", "600000000 USD Exact, 20000000 EUR Exact")]
    public void Figure_OfSeveralUnitsOrKanji_IsWhole(string text, string sums) => Found(text).ShouldBe(sums);

    [Theory]
    [InlineData("30億〜45億円", "3000000000..4500000000 JPY About")]
    [InlineData("30億~45億円", "3000000000..4500000000 JPY About")]
    [InlineData("30〜45億円", "3000000000..4500000000 JPY About")]
    [InlineData("30億円から45億円を", "3000000000..4500000000 JPY About")]
    [InlineData("3兆から4兆円", "3000000000000..4000000000000 JPY About")]
    [InlineData("30億ないし45億円", "3000000000..4500000000 JPY About")]
    [InlineData("約30億-45億円", "3000000000..4500000000 JPY About")]
    [InlineData("800〜1万円", "800..10000 JPY About")]
    [InlineData("$30-45 million", "30000000..45000000 USD About")]
    [InlineData("$30–45 million", "30000000..45000000 USD About")]
    [InlineData("$30 million-$45 million", "30000000..45000000 USD About")]
    [InlineData("$30 to $45 million", "30000000..45000000 USD About")]
    [InlineData("30 to 45 million euros", "30000000..45000000 EUR About")]
    [InlineData("between $30 million and $45 million", "30000000..45000000 USD About")]
    [InlineData("between 30 and 45 million dollars", "30000000..45000000 USD About")]
    [InlineData("ranging from $30 million to $45 million", "30000000..45000000 USD About")]
    [InlineData("$800 to $1 million", "800..1000000 USD About")]
    [InlineData("EUR 30-45m", "30000000..45000000 EUR About")]
    [InlineData("30億円以上45億円未満", "3000000000..4500000000 JPY About")]
    [InlineData("30億円前後〜45億円", "3000000000..4500000000 JPY About")]
    [InlineData("three to five million euros", "3000000..5000000 EUR About")]
    public void Range_OfSums_HasBothEnds(string text, string sums) => Found(text).ShouldBe(sums);

    [Theory]
    [InlineData("$3 million to 8 schools", "3000000 USD Exact")]
    [InlineData("$3 million to 8 million readers", "3000000 USD Exact")]
    [InlineData("$3 million and 8 trucks", "3000000 USD Exact")]
    [InlineData("from 2019 to $5 million", "5000000 USD Exact")]
    [InlineData("3年から5億円を", "500000000 JPY Exact")]
    public void Figure_ThatIsNoEndOfARange_IsLeftOut(string text, string sums) => Found(text).ShouldBe(sums);

    [Theory]
    [InlineData("USD7.2 million", "7200000 USD Exact")]
    [InlineData("USD 7.2 million", "7200000 USD Exact")]
    [InlineData("US$0.72 Million", "720000 USD Exact")]
    [InlineData("VND3,815 billion", "3815000000000 VND Exact")]
    [InlineData("CHF 4 million and 4m CHF", "4000000 CHF Exact, 4000000 CHF Exact")]
    [InlineData("RMB 6bn", "6000000000 CNY Exact")]
    [InlineData("₹3,00,000", "300000 INR Exact")]
    [InlineData("four million yen", "4000000 JPY Exact")]
    [InlineData("half a million euros", "500000 EUR About")]
    [InlineData("no more than $4 million", "4000000 USD AtMost")]
    [InlineData("upwards of $4 million", "4000000 USD AtLeast")]
    [InlineData("just under $4 million", "4000000 USD AtMost")]
    public void Code_BesideAFigure_IsItsCurrency(string text, string sums) => Found(text).ShouldBe(sums);

    [Theory]
    [InlineData("数百億円", " JPY About")]
    [InlineData("十数億円", " JPY About")]
    [InlineData("三百余億円", " JPY About")]
    [InlineData("数千万ドル", " USD About")]
    [InlineData("hundreds of millions of dollars", " USD About")]
    [InlineData("several billion yen", " JPY About")]
    public void Sum_InRoughWords_HasNoFigure(string text, string sums)
    {
        Found(text).ShouldBe(sums);
        AmountFinder.Find(DefaultOntology.Instance, text)[0].Money.Text.ShouldBe(text);
    }

    [Theory]
    [InlineData("70億円(前年は60億円)", "7000000000 JPY Exact")]
    [InlineData("70億円(うち6億円は寄付)", "7000000000 JPY Exact")]
    [InlineData("3億米ドル(約450億円)", "300000000 USD Exact")]
    [InlineData("前期の60億円に対し70億円", "7000000000 JPY Exact")]
    [InlineData("1株2,500円で70億円", "7000000000 JPY Exact")]
    [InlineData("1人当たり5万円", "")]
    [InlineData("資本金2億円の会社に70億円", "7000000000 JPY Exact")]
    [InlineData("売上高は約90億円", "")]
    [InlineData("$70 million at a valuation of $600 million", "70000000 USD Exact")]
    [InlineData("$70 million ($60 million a year earlier)", "70000000 USD Exact")]
    [InlineData("$70 million, of which $6 million is debt", "70000000 USD Exact")]
    [InlineData("$70 million, up from $60 million", "70000000 USD Exact")]
    [InlineData("$12 a share, or $70 million", "70000000 USD Exact")]
    public void Sum_ThatExplainsAnother_IsLeftOut(string text, string sums) => Found(text).ShouldBe(sums);

    [Theory]
    [InlineData("99999999999999999999 trillion dollars")]
    [InlineData("999999999999999999999999999999兆円")]
    [InlineData("千京千京千京円")]
    [InlineData("9999999999999999〜9999999999999999千京円")]
    public void Figure_BeyondAllSums_IsPassedOver(string text) => AmountFinder.Find(DefaultOntology.Instance, text).ShouldBeEmpty();

    private static string Found(string text) => string.Join(", ", AmountFinder.Find(DefaultOntology.Instance, text).Select(a => Shown(a.Money)));

    private static string Shown(Money money) =>
        string.Create(CultureInfo.InvariantCulture, $"{money.Value}{(money.Max is null ? "" : "..")}{money.Max} {money.Currency} {money.Bound}");
}
