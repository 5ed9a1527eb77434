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
