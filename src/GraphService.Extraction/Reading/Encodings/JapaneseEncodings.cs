using System.Text;

namespace GraphService.Extraction.Reading.Encodings;

/// <summary>Tells Japanese text in old encodings by what its bytes would say in each of them.</summary>
internal static class JapaneseEncodings
{
    /// <summary>Shift_JIS with the letters of NEC and IBM (①, ㈱, 髙, 﨑), as Windows writes it.</summary>
    public const int Windows31J = 932;

    /// <summary>EUC-JP with the same letters.</summary>
    public const int EucJp = 51932;

    /// <summary>EUC-JP with the supplementary kanji of JIS X 0212 in three bytes, as Unix programs write it.</summary>
    public const int LongEucJp = 20932;

    /// <summary>ISO-2022-JP with half-width katakana.</summary>
    public const int Jis = 50221;

    private const double Likely = 0.4;
    private const double FewestKana = 0.05;
    private const double FewestInUtf16 = 0.9;

    /// <summary>Whether the bytes hold escape sequences of ISO-2022-JP.</summary>
    public static bool HasEscapes(ReadOnlySpan<byte> bytes) => bytes.IndexOf("\e$"u8) >= 0 || bytes.IndexOf("\e(I"u8) >= 0 || bytes.IndexOf("\e(J"u8) >= 0;

    /// <summary>The text in Windows-31J or one of the forms of EUC-JP, whichever is likelier; null where neither is likely.</summary>
    public static DecodedText? Read(ReadOnlySpan<byte> bytes)
    {
        DecodedText? best = null;
        var most = Likely;
        foreach (var page in new[] { Windows31J, EucJp, LongEucJp })
            if (DecodedText.Lenient(Encoding.GetEncoding(page), bytes) is { } text && Likelihood(text) is var likelihood && likelihood > most)
                (best, most) = (text, likelihood);
        return best;
    }

    private static double Likelihood(DecodedText text) => JapaneseText.Kana(text.Value) < FewestKana ? 0 : JapaneseText.Likelihood(text.Value);

    /// <summary>The text in UTF-16 without a mark; null where the bytes make no sense in either order.</summary>
    public static DecodedText? Utf16(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length < 4 || bytes.Length % 2 != 0)
            return null;
        foreach (var encoding in new[] { Encoding.Unicode, Encoding.BigEndianUnicode })
            if (DecodedText.Strict(encoding, bytes) is { } text && JapaneseText.Written(text.Value) >= FewestInUtf16)
                return text;
        return null;
    }
}
