using GraphService.Documents;
using GraphService.Extraction.Reading;

namespace GraphService.Extraction.Tests.Reading;

public sealed class NormalizerTests
{
    [Theory]
    [InlineData("ＡＢＣ１２３", "ABC123")]
    [InlineData("⻑崎の⺠話と⿂市場", "長崎の民話と魚市場")]
    [InlineData("⽇本⼈⻄⾨", "日本人西門")]
    [InlineData("ｶﾞｽﾎﾟﾝﾌﾟ", "ガスポンプ")]
    [InlineData("ガスか\u3099", "ガスが")]
    [InlineData("cafe\u0301", "café")]
    [InlineData("㈱港商会", "(株)港商会")]
    [InlineData("㍻の①番", "平成の1番")]
    [InlineData("ﬁsh", "fish")]
    [InlineData("𠮷野の🐟", "𠮷野の🐟")]
    [InlineData("葛\U000E0100城", "葛城")]
    [InlineData("⚓\uFE0F港", "⚓港")]
    [InlineData("a\u200Bb\u00ADc\u200Ed", "abcd")]
    [InlineData("co\u2011op", "co-op")]
    public void Characters_OfManyForms_BecomeOne(string raw, string normalized) => Value(raw).ShouldBe(normalized + "\n");

    [Fact]
    public void HalfASurrogatePair_WithAMarkOrWithout_IsReplaced()
    {
        Value("\uD83D!").ShouldBe("\uFFFD!\n");
        Value("\uDE00\u0301!").ShouldBe("\uFFFD!\n");
    }

    [Theory]
    [InlineData("港 と 船", "港と船")]
    [InlineData("港　と　船", "港と船")]
    [InlineData("NTT 港 支店", "NTT港支店")]
    [InlineData("2025 年 4 月", "2025年4月")]
    [InlineData("two  words", "two words")]
    [InlineData("tab\tword", "tab word")]
    [InlineData("no\u00A0break", "no break")]
    [InlineData("  indented ", "indented")]
    public void Spaces_AtJapaneseLetters_AreDropped(string raw, string normalized) => Value(raw).ShouldBe(normalized + "\n");

    [Fact]
    public void Space_Dropped_IsRemembered()
    {
        var text = Normalizer.Normalize(new SourceText("港 太郎"));
        text.Value.ShouldBe("港太郎\n");
        (text.SpaceBefore(0), text.SpaceBefore(1), text.SpaceBefore(2)).ShouldBe((false, true, false));
    }

    [Theory]
    [InlineData("a\r\nb")]
    [InlineData("a\rb")]
    [InlineData("a\nb")]
    [InlineData("a\u2028b")]
    [InlineData("a\fb")]
    public void LineBreaks_OfAnyKind_AreLineFeeds(string raw) => Value(raw).ShouldBe("a\nb\n");

    [Theory]
    [InlineData("ｶﾞｽ会社", 0, 1, "ｶﾞ")]
    [InlineData("㈱港", 1, 2, "㈱")]
    [InlineData("🐟港", 2, 3, "港")]
    [InlineData("葛\U000E0100城", 0, 1, "葛\U000E0100")]
    [InlineData("NTT 港", 2, 4, "T 港")]
    [InlineData("a\r\nb", 0, 3, "a\r\nb")]
    public void Original_OfASpan_IsWhatStoodThere(string raw, int start, int end, string original) =>
        Normalizer.Normalize(new SourceText(raw)).OriginalText(start, end).ShouldBe(original);

    private static string Value(string raw) => Normalizer.Normalize(new SourceText(raw)).Value;
}
