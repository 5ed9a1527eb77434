namespace GraphService.Extraction.Tests.Statements;

/// <summary>
/// What a text says was not done is DENIED; what it asks, supposes or has by hearsay is not stated. Words that only look like a negation deny nothing.
/// </summary>
public sealed class DenialTests
{
    public static IEnumerable<TheoryDataRow<string, string>> Sentences() =>
        Rows.Select(row => new TheoryDataRow<string, string>(row.Text, row.Stated) { TestDisplayName = row.Text });

    [Theory]
    [MemberData(nameof(Sentences))]
    public void Deed_InASentence_HasTheStanceThatItsWordsGive(string text, string stated) =>
        Compiling.Text(Firms.Named(text)).Stated().ShouldBe(stated);

    private static readonly (string Text, string Stated)[] Rows =
    [
        // The verb's own ending.
        ("{a}は{b}に出資していない。", "a>b DENIED"),
        ("{a}は{b}に出資していなかった。", "a>b DENIED"),
        ("{a}は{b}を買収していません。", "a>b DENIED"),
        ("{a}は{b}に出資しておらず、今後も慎重だ。", "a>b DENIED"),
        ("{a}は{b}に出資せず、様子を見た。", "a>b DENIED"),
        ("{a}は{b}を買収することができなかった。", "a>b DENIED"),
        ("{a}は{b}への投資を行わなかった。", "a>b DENIED"),
        ("{a}はまだ{b}に出資していない。", "a>b DENIED"),
        ("{a}は{b}を買収しないと発表した。", "a>b DENIED"),
        ("{a}は{b}の株式を保有していない。", "a>b DENIED"),
        ("{a}は{b}の親会社ではない。", "a>b DENIED"),
        ("{b}の親会社は{a}ではない。", "a>b DENIED"),
        // What is said of a fact, a plan or a deed that a noun names.
        ("{a}は{b}に出資したことはない。", "a>b DENIED"),
        ("{a}は{b}を一度も買収したことがなかった。", "a>b DENIED"),
        ("{a}が{b}を買収したという事実はない。", "a>b DENIED"),
        ("{a}が{b}を買収したというのは誤りだ。", "a>b DENIED"),
        ("{a}が{b}を買収したとの報道は誤報だった。", "a>b DENIED"),
        ("{a}は{b}を買収したとの見方を否定した。", "a>b DENIED"),
        ("{a}は{b}を買収する予定はない。", "a>b DENIED"),
        ("{a}は{b}を買収するつもりはなかった。", "a>b DENIED"),
        ("{a}は{b}を買収するには至らなかった。", "a>b DENIED"),
        ("{a}は{b}を買収する計画を白紙に戻した。", "a>b DENIED"),
        ("{a}は{b}を買収する計画だったが、断念した。", "a>b DENIED"),
        ("{a}は{b}に出資するのをやめた。", "a>b DENIED"),
        ("{a}による{b}への出資は見送られた。", "a>b DENIED"),
        ("{a}による{b}への20億円の出資は実現しなかった。", "a>b DENIED"),
        ("{a}による{b}の買収は破談になった。", "a>b DENIED"),
        ("{a}による{b}の買収は行われていない。", "a>b DENIED"),
        ("{a}は{b}への出資を見送った。", "a>b DENIED"),
        ("{a}は{b}の買収に失敗した。", "none"),
        // Questions, conditions, hearsay.
        ("{a}が{b}に出資したか。", "none"),
        ("{a}は{b}に出資したのでしょうか。", "none"),
        ("{a}は{b}に出資しましたか?", "none"),
        ("{a}が{b}に出資したとすれば、業界は変わる。", "none"),
        ("{a}が{b}に出資したとしても、影響は小さい。", "none"),
        ("もし{a}が{b}を買収するなら、株価は上がる。", "none"),
        ("{a}が{b}に出資したかどうかは不明だ。", "none"),
        ("{a}が{b}に出資したといううわさがある。", "none"),
        ("{a}が{b}を買収したことを示す証拠はない。", "none"),
        ("{a}が{b}を買収した事実は確認されていない。", "none"),
        ("{a}は{b}を買収したと報じられたが、同社は否定している。", "none"),
        ("{a}は{b}に出資していないわけではない。", "none"),
        ("{a}は{b}に出資した会社ではない。", "none"),
        ("{a}による{b}への出資の有無は不明だ。", "none"),
        ("{a}は{b}に出資しなければならない。", "a>b PROPOSED"),
        ("{a}は{b}に出資するかもしれない。", "a>b EXPECTED"),
        ("{a}は{b}を買収すると発表した。", "a>b PLANNED"),
        ("{a}は{b}を買収しようとした。", "a>b PLANNED"),
        ("{a}は{b}を買収する資金を借りた。", "none"),
        ("{a}は{b}を買収し損ねた。", "none"),
        ("{a}は{b}に出資した覚えはない。", "a>b DENIED"),
        ("{a}は{b}を買収する案を退けた。", "a>b DENIED"),
        ("{a}は{b}に出資する考えを示していない。", "none"),
        ("{a}が{b}を買収したと言う人がいる。", "none"),
        ("{a}が{b}を買収した。だが、それは事実ではない。", "none"),
        ("{a}による{b}への出資ですが、承知しておりません。", "none"),
        ("{a}が{b}に出資した可能性は否定できない。", "a>b EXPECTED"),
        // Another clause's negation, and words that only look like one.
        ("{a}は{b}を買収し、{c}に出資しなかった。", "a>b ASSERTED, a>c DENIED"),
        ("{a}は{c}に出資せず、{b}を買収した。", "a>b ASSERTED, a>c DENIED"),
        ("{a}は{b}に出資したものの、利益は出ていない。", "a>b ASSERTED"),
        ("{a}は{b}に出資した。しかし利益は出なかった。", "a>b ASSERTED"),
        ("{a}が{b}を買収したことは失敗だった。", "a>b ASSERTED"),
        ("{b}に出資した{a}は利益を出していない。", "a>b ASSERTED"),
        ("{a}は{b}を買収しただけでなく、{c}にも出資した。", "a>b ASSERTED, a>c ASSERTED"),
        ("{a}は{b}を買収するにとどまらず、{c}も買収した。", "a>b ASSERTED, a>c ASSERTED"),
        ("{a}は少なくない資金で{b}を買収した。", "a>b ASSERTED"),
        ("{a}は{b}を買収せざるを得なかった。", "a>b ASSERTED"),
        ("{a}が{b}を買収したのは間違いない。", "a>b ASSERTED"),
        ("{a}は赤字にもかかわらず{b}を買収した。", "a>b ASSERTED"),
        ("いなかに本社を置く{a}は{b}を買収した。", "a>b ASSERTED"),
        ("{a}による{b}の買収は業界に少なくない影響を与えた。", "a>b ASSERTED"),
        // English.
        ("{a} did not acquire {b}", "a>b DENIED"),
        ("It is false that {a} acquired {b}", "a>b DENIED"),
        ("Ann Lee denied that {a} acquired {b}", "a>b DENIED"),
        ("Reports that {a} acquired {b} are false.", "a>b DENIED"),
        ("{a} acquired {b}, which is untrue.", "a>b DENIED"),
        ("{a} agreed to acquire {b}, but the deal fell through.", "a>b DENIED"),
        ("{a} raised nothing from {b}", "b>a DENIED"),
        ("No one believes that {a} acquired {b}", "none"),
        ("There is no evidence that {a} acquired {b}", "none"),
        ("It is not clear whether {a} acquired {b}", "none"),
        ("The idea that {a} acquired {b} is absurd.", "none"),
        ("{a} acquired {b} in 2024. That is a lie.", "none"),
        ("Rumours say that {a} acquired {b}", "none"),
        ("Did {a} acquire {b}?", "none"),
        ("{a} could have invested in {b}", "none"),
        ("If the board agrees, {a} will acquire {b}", "a>b PLANNED"),
        ("Instead of {a}, {c} acquired {b}", "c>b ASSERTED"),
        ("{a} invested in {c} without acquiring {b}", "a>b DENIED, a>c ASSERTED"),
        ("{a} acquired {b} but did not acquire {c}", "a>b ASSERTED"),
        ("There is no doubt that {a} acquired {b}", "a>b ASSERTED"),
    ];
}
