namespace GraphService.Extraction.Tests.Statements;

/// <summary>Offices and employments that Japanese verbs tell.</summary>
public sealed class ToldOfficeTests
{
    [Theory]
    [InlineData("篠塚美緒氏は汐見財団の理事を兼ねる。", "篠塚美緒 | 理事 | 汐見財団 | ASSERTED")]
    [InlineData("汐見財団の副会長を務める篠塚美緒氏が来た。", "篠塚美緒 | 副会長 | 汐見財団 | ASSERTED")]
    [InlineData("浅間化成株式会社の理事を務めていた室生航氏は昨年亡くなった。", "室生航 | 理事 | 浅間化成株式会社 | ASSERTED")]
    [InlineData("朝霧商船株式会社の社長には篠塚美緒氏が就任した。", "篠塚美緒 | 社長 | 朝霧商船株式会社 | ASSERTED")]
    [InlineData("篠塚美緒氏は4月、朝霧商船株式会社の社長に就いた。", "篠塚美緒 | 社長 | 朝霧商船株式会社 | ASSERTED")]
    [InlineData("篠塚美緒氏は4月、朝霧商船株式会社の社長に就く。", "篠塚美緒 | 社長 | 朝霧商船株式会社 | PLANNED")]
    [InlineData("室生航氏は菅平工業株式会社の会長に内定した。", "室生航 | 会長 | 菅平工業株式会社 | PLANNED")]
    [InlineData("室生航氏は汐見財団の次期会長に指名された。", "室生航 | 次期会長 | 汐見財団 | PLANNED")]
    [InlineData("篠塚美緒氏は汐見財団の評議員に選ばれなかった。", "篠塚美緒 | 評議員 | 汐見財団 | DENIED")]
    [InlineData("室生航氏は浅間化成株式会社の社長には就任しなかった。", "室生航 | 社長 | 浅間化成株式会社 | DENIED")]
    public void Verb_OfHoldingAnOffice_StatesIt(string text, string held) => Held(text).ShouldBe([held]);

    [Theory]
    [InlineData("朝霧商船株式会社は篠塚美緒氏を最高財務責任者に迎えた。", "篠塚美緒 | 最高財務責任者 | 朝霧商船株式会社 | ASSERTED")]
    [InlineData("浅間化成株式会社は室生航氏を顧問として迎えた。", "室生航 | 顧問 | 浅間化成株式会社 | ASSERTED")]
    [InlineData("浅間化成株式会社は、最高技術責任者に室生航氏を起用した。", "室生航 | 最高技術責任者 | 浅間化成株式会社 | ASSERTED")]
    [InlineData("朝霧商船株式会社は篠塚美緒氏を社外取締役に起用しない。", "篠塚美緒 | 社外取締役 | 朝霧商船株式会社 | DENIED")]
    [InlineData("室生航氏は以前、浅間化成株式会社に勤めた。", "室生航 |  | 浅間化成株式会社 | ASSERTED")]
    [InlineData("菅平工業株式会社に在籍していた篠塚美緒氏が本を出した。", "篠塚美緒 |  | 菅平工業株式会社 | ASSERTED")]
    [InlineData("篠塚美緒氏は海洋気候機構に勤めた。", "篠塚美緒 |  | 海洋気候機構 | ASSERTED")]
    [InlineData("篠塚美緒氏は汐見財団に勤めていなかった。", "篠塚美緒 |  | 汐見財団 | DENIED")]
    public void Verb_OfTakingSomebodyIn_StatesIt(string text, string held) => Held(text).ShouldBe([held]);

    [Theory]
    [InlineData("室生航氏は浅間化成株式会社の社長を待った。")]
    [InlineData("篠塚美緒氏は汐見財団の会長に会った。")]
    [InlineData("篠塚美緒氏は汐見財団の理事を見かけた。")]
    [InlineData("篠塚美緒氏の父は汐見財団の会長を務めた。")]
    [InlineData("韓国の課長を務める室生航氏が来た。")]
    [InlineData("浅間化成株式会社は室生航氏を昼食会に迎えた。")]
    [InlineData("汐見財団は篠塚美緒氏を来賓に迎えた。")]
    [InlineData("浅間化成株式会社は室生航氏を空港で迎えた。")]
    [InlineData("室生航氏は浅間化成株式会社の勤務先に電話した。")]
    [InlineData("汐見銀行の入社式に篠塚美緒氏が出た。")]
    [InlineData("篠塚美緒氏は海洋気候機構に寄付した。")]
    public void Words_ThatTellOfNoOffice_StateNone(string text) => Held(text).ShouldBeEmpty();

    private static IReadOnlyList<string> Held(string text)
    {
        var graph = Compiling.Text(text);
        var names = graph.Entities.ToDictionary(e => e.Id, e => e.PrimaryName);
        return [.. graph.Statements.Where(s => s.Predicate == "HOLDS_POSITION")
            .Select(s => $"{names[s.Subject]} | {s.Qualifiers.Role} | {names[s.Object]} | {s.Stance.ToString().ToUpperInvariant()}")];
    }
}
