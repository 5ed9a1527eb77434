namespace GraphService.Extraction.Tests.Statements;

/// <summary>A first column that says what its values are to somebody is about what the heading names; the other columns are about the row.</summary>
public sealed class FirstColumnTests
{
    private const string Tables = """
        # Kestrel Robotics Inc.

        | Investor | Amount | Round |
        |---|---|---|
        | Larkspur Capital | USD 5 million | Series A |

        | Subsidiary | Headquarters |
        |---|---|
        | Kestrel Nordic Oy | Tampere |
        """;

    [Theory]
    [InlineData(Tables, "Larkspur Capital | INVESTED_IN | Kestrel Robotics Inc. | ASSERTED | 5000000 USD Exact")]
    [InlineData(Tables, "Kestrel Robotics Inc. | PARENT_OF | Kestrel Nordic Oy | ASSERTED")]
    [InlineData(Tables, "Kestrel Nordic Oy | LOCATED_IN | Tampere | ASSERTED")]
    [InlineData("■若葉電力株式会社\n\n出資者\t出資額\n東雲銀行\t3億円\n白樺キャピタル\t1億円", "東雲銀行 | INVESTED_IN | 若葉電力株式会社 | ASSERTED | 300000000 JPY Exact")]
    public void FirstColumn_IsSaidOfTheHeading(string text, string statement) => Compiling.Text(text).Shown().ShouldContain(statement);

    [Theory]
    [InlineData(Tables, "Kestrel Nordic Oy | INVESTED_IN | Kestrel Robotics Inc. | ASSERTED")]
    [InlineData(Tables, "Kestrel Robotics Inc. | LOCATED_IN | Tampere | ASSERTED")]
    [InlineData("■若葉電力株式会社\n\n出資者\t本社\n東雲銀行\t札幌市", "若葉電力株式会社 | LOCATED_IN | 札幌 | ASSERTED")]
    public void OtherColumns_AreSaidOfTheRow(string text, string statement) => Compiling.Text(text).Shown().ShouldNotContain(statement);
}
