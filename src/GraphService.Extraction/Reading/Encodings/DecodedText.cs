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
            return new DecodedText(strict.GetString(bytes), encoding, 0);
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
        var (broken, letters) = (text.Count(c => c == '\uFFFD'), text.Count(c => c >= 0x80 && c != '\uFFFD'));
        return broken * LettersForEachBroken <= letters ? new DecodedText(text, encoding, broken) : null;
    }
}
