using System.Text;

namespace GraphService.Extraction.Reading.Encodings;

/// <summary>What bytes say in an encoding.</summary>
/// <param name="Value">The text; where bytes say nothing, U+FFFD.</param>
/// <param name="Encoding">In which it was read.</param>
/// <param name="Replaced">How often that is.</param>
internal sealed record DecodedText(string Value, Encoding Encoding, int Replaced)
{
    // One broken byte in so many letters that aren't ASCII is an accident; more is another encoding.
    private const int LettersForEachBroken = 20;

    /// <summary>The text, where every byte belongs to it.</summary>
    public static DecodedText? Strict(Encoding encoding, ReadOnlySpan<byte> bytes)
    {
        if (encoding.CodePage == JapaneseEncodings.Windows31J)
            bytes = Windows31J.Known(bytes);
        var strict = (Encoding)encoding.Clone();
        strict.DecoderFallback = DecoderFallback.ExceptionFallback;
        try
        {
            return strict.GetString(bytes) is var text && IsDoubleByte(encoding) && text.Any(IsNoCharacter) ? null : new DecodedText(text, encoding, 0);
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }

    /// <summary>The text, where hardly a byte doesn't belong to it.</summary>
    public static DecodedText? Lenient(Encoding encoding, ReadOnlySpan<byte> bytes)
    {
        if (Strict(encoding, bytes) is { } whole)
            return whole;
        if (encoding.CodePage == JapaneseEncodings.Windows31J)
            bytes = Windows31J.Known(bytes);
        var lenient = (Encoding)encoding.Clone();
        lenient.DecoderFallback = new DecoderReplacementFallback("\uFFFD");
        var text = lenient.GetString(bytes);
        if (IsDoubleByte(encoding))
            text = string.Concat(text.Select(c => IsNoCharacter(c) ? '\uFFFD' : c));
        var (broken, letters) = (text.Count(c => c == '\uFFFD'), text.Count(c => c >= 0x80 && c != '\uFFFD'));
        return broken * LettersForEachBroken <= letters ? new DecodedText(text, encoding, broken) : null;
    }

    private static bool IsDoubleByte(Encoding encoding) =>
        encoding.CodePage is JapaneseEncodings.Windows31J or JapaneseEncodings.EucJp or JapaneseEncodings.LongEucJp;

    // What Windows makes of the bytes 80, A0 and FD to FF, which begin nothing.
    private static bool IsNoCharacter(char c) => c is (>= '\u0080' and <= '\u00A0') or (>= '\uF8F0' and <= '\uF8F3');
}
