using System.Text;
using GraphService.Diagnostics;
using GraphService.Extraction.Reading;

namespace GraphService.Extraction.Tests.Reading;

public sealed class FileDecoderTests
{
    private const string Words = "港町の図書館は、来月から夜九時まで開館します。読書会の申し込みは受付の窓口で、先着順にお受けします。";
    private readonly List<Diagnostic> found = [];

    static FileDecoderTests() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    [Theory]
    [InlineData("utf-8")]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    [InlineData("utf-32")]
    [InlineData("utf-32BE")]
    public void ByteOrderMark_OfAnyUnicode_DecidesAndIsNoText(string encoding)
    {
        var unicode = Encoding.GetEncoding(encoding);
        FileDecoder.Decode([.. unicode.GetPreamble(), .. unicode.GetBytes(Words)], "a.txt", found).ShouldBe(Words);
        found.ShouldBeEmpty();
    }

    [Fact]
    public void Utf8_WithoutMark_IsReadSilently()
    {
        FileDecoder.Decode(Encoding.UTF8.GetBytes(Words + "🐟"), "a.txt", found).ShouldBe(Words + "🐟");
        found.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("shift_jis", Words)]
    [InlineData("euc-jp", Words)]
    [InlineData("iso-2022-jp", Words)]
    [InlineData("windows-1252", "The café in Zürich serves crème brûlée. Señor Núñez ate it à la carte, très content.")]
    public void OtherEncoding_Recognised_IsReadWithInfo(string encoding, string text)
    {
        FileDecoder.Decode(Encoding.GetEncoding(encoding).GetBytes(text), "a.txt", found).ShouldBe(text);
        var noticed = found.ShouldHaveSingleItem();
        (noticed.Code, noticed.Severity, noticed.Path).ShouldBe(("ENCODING_DETECTED", Severity.Info, "a.txt"));
    }

    [Theory]
    [InlineData("EEE08DE8", "髙崎")] // placed by NEC
    [InlineData("FBFC8BB4", "髙橋")] // placed by IBM
    [InlineData("8E52ED95", "山﨑")]
    [InlineData("8740878A", "①㈱")]
    [InlineData("8754FA4BEEEF8790", "ⅠⅡⅰ≒")]
    [InlineData("B6DEBD", "ｶﾞｽ")]
    public void ShiftJis_WithLettersOfWindows_IsReadWhole(string letters, string written)
    {
        var bytes = Encoding.GetEncoding(932).GetBytes(Words);
        FileDecoder.Decode([.. bytes, .. Convert.FromHexString(letters)], "a.txt", found).ShouldBe(Words + written);
        found.ShouldHaveSingleItem().Code.ShouldBe("ENCODING_DETECTED");
    }

    [Theory]
    [InlineData("ADA1ADEA", "①㈱")]
    [InlineData("FCE2B6B6", "髙橋")]
    [InlineData("8EB68EDE8EBD", "ｶﾞｽ")]
    public void EucJp_WithLettersOfWindows_IsReadWhole(string letters, string written)
    {
        var bytes = Encoding.GetEncoding(51932).GetBytes(Words);
        FileDecoder.Decode([.. bytes, .. Convert.FromHexString(letters)], "a.txt", found).ShouldBe(Words + written);
    }

    [Theory]
    [InlineData("1B2442242B1B2842", "か")]
    [InlineData("1B284936 5E1B2842", "ｶﾞ")]
    [InlineData("1B24422D211B2842", "①")]
    [InlineData("1B24427C621B2842", "髙")]
    public void Iso2022Jp_OfAnyKind_IsReadWhole(string bytes, string written) =>
        FileDecoder.Decode(Convert.FromHexString(bytes.Replace(" ", "", StringComparison.Ordinal)), "a.txt", found).ShouldBe(written);

    [Theory]
    [InlineData("utf-16", Words)]
    [InlineData("utf-16BE", Words)]
    [InlineData("utf-16", "港は静かだ。")]
    [InlineData("utf-16BE", "港は静かだ。")]
    [InlineData("utf-16", "The library opens at nine.\r\n")]
    [InlineData("utf-16BE", "The library opens at nine.\r\n")]
    public void Utf16_WithoutMark_IsReadWithInfo(string encoding, string text)
    {
        FileDecoder.Decode(Encoding.GetEncoding(encoding).GetBytes(text), "a.txt", found).ShouldBe(text);
        found.ShouldHaveSingleItem().Code.ShouldBe("ENCODING_DETECTED");
    }

    [Theory]
    [InlineData(932, "港は静かだ。")]
    [InlineData(51932, "港は静かだ。")]
    [InlineData(932, "ﾐﾅﾄ: 港の事務所\n")]
    [InlineData(51932, "みなと")]
    public void ShortFile_OfJapanese_IsRead(int codePage, string text) => FileDecoder.Decode(Encoding.GetEncoding(codePage).GetBytes(text), "a.txt", found).ShouldBe(text);

    [Theory]
    [InlineData("<meta charset=\"Windows-31J\">", 932)]
    [InlineData("<meta http-equiv='Content-Type' content='text/html; charset=x-sjis'>", 932)]
    [InlineData("<?xml version=\"1.0\" encoding=\"EUC-JP\"?>", 51932)]
    [InlineData("<meta charset=windows-1251>", 1251)]
    public void Page_ThatSaysItsEncoding_IsReadInIt(string declaration, int codePage)
    {
        var text = $"{declaration}<p>{(codePage == 1251 ? "Порт" : "港①")}</p>";
        FileDecoder.Decode(Encoding.GetEncoding(codePage).GetBytes(text), "a.html", found).ShouldBe(text);
    }

    [Theory]
    [InlineData("shift_jis", 65001)]
    [InlineData("euc-jp", 932)]
    [InlineData("shift_jis", 51932)]
    [InlineData("iso-8859-1", 932)]
    [InlineData("no-such-thing", 51932)]
    public void Page_ThatSaysAnotherEncoding_IsReadInItsOwn(string declared, int codePage)
    {
        var text = $"<meta charset={declared}><p>{Words}</p>";
        FileDecoder.Decode(Encoding.GetEncoding(codePage).GetBytes(text), "a.html", found).ShouldBe(text);
    }

    [Theory]
    [InlineData(65001)]
    [InlineData(932)]
    [InlineData(51932)]
    public void Byte_BrokenInAGoodFile_IsReplacedWithAWarning(int codePage)
    {
        var encoding = Encoding.GetEncoding(codePage);
        var bytes = encoding.GetBytes("一行目。\n" + Words + "\n" + Words);
        // The first byte of the second line's third letter is gone.
        var at = encoding.GetByteCount("一行目。\n港町");
        FileDecoder.Decode([.. bytes[..at], 0xFF, .. bytes[at..]], "a.txt", found).ShouldBe("一行目。\n港町\uFFFD" + Words[2..] + "\n" + Words);
        var doubt = found.Single(d => d.Code == "BYTES_REPLACED");
        (doubt.Severity, doubt.Path, doubt.Line, doubt.Column).ShouldBe((Severity.Warning, "a.txt", 2, 3));
    }

    [Theory]
    [InlineData("Société Générale Équipement bought Müller Werke.")]
    [InlineData("Café Été")]
    [InlineData("The firm “Größe” paid 5 €.")]
    public void WesternText_ShortOrLong_IsNeverKanji(string text)
    {
        var read = FileDecoder.Decode(Encoding.GetEncoding(1252).GetBytes(text), "a.txt", found);
        (read is null || read == text).ShouldBeTrue(read);
    }

    [Theory]
    [InlineData("89504E470D0A1A0A0000000D49484452", "a picture")]
    [InlineData("00010203", "bytes with zeros")]
    [InlineData("FFFE00004100", "a mark, and bytes that do not fit it")]
    [InlineData("FFFE410000004200", "a mark, and zeros")]
    [InlineData("EFBBBFC328", "a mark, and broken UTF-8")]
    [InlineData("81FF8DFF90FFA0FF", "bytes of no encoding")]
    public void Bytes_ThatAreNoText_AreRefused(string bytes, string because)
    {
        FileDecoder.Decode(Convert.FromHexString(bytes), "a.txt", found).ShouldBeNull(because);
        var refused = found.ShouldHaveSingleItem();
        (refused.Code, refused.Severity, refused.Path).ShouldBe(("NOT_TEXT", Severity.Error, "a.txt"));
    }
}
