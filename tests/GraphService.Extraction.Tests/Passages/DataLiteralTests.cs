using System.Text;
using GraphService.Extraction.Passages;

namespace GraphService.Extraction.Tests.Passages;

/// <summary>Objects and lists as JSON and programs write them state what their keys say.</summary>
public sealed class DataLiteralTests
{
    private const string Harbour = """
        const firms = [
          { name: "Kestrel Robotics Inc.", country: "Finland", founders: ["Aino Virtanen", "Mikko Laine"], // since 2019
            investors: [
              { name: "Larkspur Capital", round: "Series A", amount: "USD 5 million", country: "Japan" },
              { name: 'Harbour Bank', amount: 'EUR 2 million' },
            ],
          },
          { name: "Lumo Grid Ltd", country: "Estonia" },
        ];
        """;

    [Theory]
    [InlineData("Larkspur Capital | INVESTED_IN | Kestrel Robotics Inc. | ASSERTED | 5000000 USD Exact")]
    [InlineData("Harbour Bank | INVESTED_IN | Kestrel Robotics Inc. | ASSERTED | 2000000 EUR Exact")]
    [InlineData("Aino Virtanen | FOUNDED | Kestrel Robotics Inc. | ASSERTED")]
    [InlineData("Mikko Laine | FOUNDED | Kestrel Robotics Inc. | ASSERTED")]
    [InlineData("Larkspur Capital | LOCATED_IN | 日本 | ASSERTED")]
    [InlineData("Kestrel Robotics Inc. | LOCATED_IN | フィンランド | ASSERTED")]
    [InlineData("Lumo Grid Ltd | LOCATED_IN | エストニア | ASSERTED")]
    public void Object_StatesWhatItsKeysSay(string statement) => Compiling.Text(Harbour).Shown().ShouldContain(statement);

    [Theory]
    [InlineData("Kestrel Robotics Inc. | LOCATED_IN | 日本 | ASSERTED")]
    [InlineData("Kestrel Robotics Inc. | LOCATED_IN | エストニア | ASSERTED")]
    [InlineData("Larkspur Capital | INVESTED_IN | Lumo Grid Ltd | ASSERTED")]
    public void Object_SaysNothingOfItsNeighbours(string statement) => Compiling.Text(Harbour).Shown().ShouldNotContain(statement);

    [Fact]
    public void Json_InOneLine_IsRead()
    {
        var graph = Compiling.Text("""{"企業名": "若葉電力株式会社", "本社": "札幌市", "lead_investor": "東雲銀行", "業種": null, "id": 7}""");
        graph.Shown().ShouldBe(["東雲銀行 | INVESTED_IN | 若葉電力株式会社 | ASSERTED", "若葉電力株式会社 | LOCATED_IN | 札幌 | ASSERTED"]);
        graph.Statements.Where(s => s.Predicate == "INVESTED_IN").ShouldHaveSingleItem().Evidence.ShouldHaveSingleItem().Quote.ShouldContain("lead_investor");
    }

    [Fact]
    public void Words_WithoutQuotationMarks_AreValues() => Compiling.Text("{name: Kestrel Robotics Inc., ceo: Aino Virtanen, active: true, logo: images.kestrel}")
        .Shown().ShouldBe(["Aino Virtanen | HOLDS_POSITION | Kestrel Robotics Inc. | ASSERTED"]);

    [Fact]
    public void Timeline_IsReadAsText_WithDates()
    {
        var graph = Compiling.Text("""
            [{"date": "2025-06-01", "title": "Aurora Summit in Riga", "participants": ["Latvia", "Estonia"],
              "text": "Latvia and Estonia adopted the Aurora Declaration at the summit in Riga."}]
            """);
        graph.Shown("PARTICIPATED_IN").ShouldBe(["エストニア | PARTICIPATED_IN | Aurora Summit | ASSERTED", "ラトビア | PARTICIPATED_IN | Aurora Summit | ASSERTED"]);
        graph.Shown("ADOPTED").ShouldContain("ラトビア | ADOPTED | Aurora Declaration | ASSERTED");
    }

    [Theory]
    [InlineData("The set {a, b} is small. Kestrel Inc. acquired Larkspur Ltd.")]
    [InlineData("[{ name: \"Kestrel Inc.\" Kestrel Inc. acquired Larkspur Ltd.")]
    [InlineData("See [the list]. Kestrel Inc. acquired Larkspur Ltd.")]
    [InlineData("{\nKestrel Inc. acquired Larkspur Ltd.")]
    public void WhatIsNoData_IsText(string text) => Compiling.Text(text).Shown().ShouldBe(["Kestrel Inc. | ACQUIRED | Larkspur Ltd. | ASSERTED"]);

    [Fact]
    public void TextAround_IsReadToo() => Compiling.Text($"Data of Kestrel.\n\n{Harbour}\n\nNordvik Inc. acquired Larkspur Ltd.\n")
        .Shown().ShouldContain("Nordvik Inc. | ACQUIRED | Larkspur Ltd. | ASSERTED");

    [Theory]
    [InlineData("{\"a\":")]
    [InlineData("[{")]
    [InlineData("{\"a\":[")]
    public void WhatNeverEnds_IsNoData(string piece)
    {
        var text = string.Join('\n', Enumerable.Repeat(string.Concat(Enumerable.Repeat(piece, 50)), 2000));
        var parsed = new DataLiterals(text);
        foreach (var line in Enumerable.Range(0, 2000))
            parsed.In(line * (piece.Length * 50 + 1), (line * (piece.Length * 50 + 1)) + (piece.Length * 50)).ShouldBeNull();
    }

    [Fact]
    public void Deep_IsNoData()
    {
        var text = new StringBuilder().Insert(0, "{\"a\":", 100_000).Append('1').Append('}', 100_000).ToString();
        new DataLiterals(text).In(0, text.Length).ShouldBeNull();
    }
}
