namespace GraphService.Extraction.Tests.Statements;

/// <summary>A subject or object that is no known name is one all the same: nothing from elsewhere takes its place.</summary>
public sealed class SubjectTests
{
    public static IEnumerable<TheoryDataRow<string, string>> Sentences() =>
        Rows.Select(row => new TheoryDataRow<string, string>(row.Text, row.Stated) { TestDisplayName = row.Text });

    [Theory]
    [MemberData(nameof(Sentences))]
    public void Deed_WithASubjectThatIsNoName_IsNobodyElses(string text, string stated) =>
        Compiling.Text(Firms.Named(text)).Stated().ShouldBe(stated);

    private static readonly (string Text, string Stated)[] Rows =
    [
        ("{a}は好調だ。はるかぜソリューションズは{b}を買収した。", "はるかぜソリューションズ>b ASSERTED"),
        ("{a}は好調だ。海外の同業者が{b}を買収した。", "none"),
        ("{a}は好調だ。ある資産家は{b}を買収した。", "none"),
        ("{a}は好調だ。競合のみずもりは{b}を買収した。", "none"),
        ("{a}は好調だ。みずもりでは{b}を買収した。", "none"),
        ("{a}は好調だ。一方、ライバルのひなたは{b}を買収した。", "none"),
        ("{a}は好調だ。なお、両社は{b}を買収した。", "none"),
        ("{a}は好調だが、競合のみずもりは{b}を買収した。", "none"),
        ("{a}は好調だ。競合のみずもりは撤退した。さらに{b}を買収した。", "none"),
        ("{a}は{c}に出資し、競合のみずもりは{b}を買収した。", "a>c ASSERTED"),
        ("{a}は同業者が{b}を買収したと発表した。", "none"),
        ("{a}が撤退したため、{b}を買収した。", "none"),
        ("{a}は好調だ。{b}は同業者に買収された。", "none"),
        ("{a}は好調だ。同業のみずもりは{b}に買収された。", "none"),
        ("{a}は好調だ。同業者が買収した{b}は、赤字だ。", "none"),
        ("{a}はファンドであり、{b}が若い企業に出資している。", "none"),
        ("{a}は、老舗旅館を買収した。", "none"),
        ("{a}は{b}を買収した。競合のみずもりは撤退した。同社は{c}に出資した。", "a>b ASSERTED"),
        ("{a}は好調だ。{b}を買収したのは地元の資産家だった。", "none"),
        ("{a}は好調だ。取引先が{b}を買収した。", "none"),
        ("{a}は好調だ。{b}には地元の信用金庫が出資した。", "none"),
        // No subject, a time or place as topic, another verb's subject: the topic stays.
        ("{a}は好調だ。さらに{b}を買収した。", "a>b ASSERTED"),
        ("{a}は好調だ。昨年は{b}を買収した。", "a>b ASSERTED"),
        ("{a}は好調だ。国内市場では{b}を買収した。", "a>b ASSERTED"),
        ("{a}は業績が好調な{b}を買収した。", "a>b ASSERTED"),
        ("{a}は同業者が出資する{b}を買収した。", "a>b ASSERTED"),
        ("{a}は{c}に出資し、{b}を買収した。", "a>b ASSERTED, a>c ASSERTED"),
        ("{a}は{b}を買収した。同社は{c}にも出資した。", "a>b ASSERTED, a>c ASSERTED"),
        ("{a}は最も早く{b}を買収した。", "a>b ASSERTED"),
        ("{a}は既に{b}を買収した。", "a>b ASSERTED"),
        ("{a}は次に{b}を買収した。", "a>b ASSERTED"),
        // English.
        ("{a} acquired {b} in 2024. It also acquired {c} in 2025.", "a>b ASSERTED, a>c ASSERTED"),
        ("{a} acquired {b} in 2024. The company then acquired {c} in 2025.", "a>b ASSERTED, a>c ASSERTED"),
        ("{a} acquired {b} in 2024. Another firm acquired {c} in 2025.", "a>b ASSERTED"),
        ("Another firm closed a plant in 2024. It also acquired {c} in 2025.", "none"),
        ("A rival of {a} acquired {b} in 2024.", "none"),
        ("{a} acquired a plant near {b} in 2024.", "none"),
        ("The bank that owns {a} invested in {b}", "none"),
        ("Instead of {c}, {a} acquired {b} in 2024.", "a>b ASSERTED"),
    ];
}
