using System.Text;
using GraphService.Diagnostics;
using GraphService.Extraction.Reading.Encodings;
using GraphService.Extraction.Texts;
using UtfUnknown;

namespace GraphService.Extraction.Reading;

/// <summary>
/// Bytes to text: a byte-order mark decides, else UTF-8 where the bytes are that, else what a page says of itself, else what the bytes look
/// like. Anything but whole UTF-8 is reported.
/// </summary>
internal static class FileDecoder
{
    private const double Sure = 0.5;
    private const double LeastLikely = 0.15;

    static FileDecoder() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    /// <summary>The text without byte-order mark, or null with an ERROR where the file is no text.</summary>
    public static string? Decode(byte[] bytes, string path, List<Diagnostic> found)
    {
        if (Marked(bytes) is { } marked)
            return DecodedText.Lenient(marked.Encoding, bytes.AsSpan(marked.Length)) is { } text && !text.Value.Contains('\0', StringComparison.Ordinal)
                ? Told(text, path, found) : Refuse(path, found);
        if (bytes.AsSpan().Contains((byte)0))
            return JapaneseEncodings.Utf16(bytes) is { } utf16 ? Detected(utf16, path, found) : Refuse(path, found);
        if (JapaneseEncodings.HasEscapes(bytes) && DecodedText.Strict(Encoding.GetEncoding(JapaneseEncodings.Jis), bytes) is { } jis && !HasControls(jis.Value))
            return Detected(jis, path, found);
        if (DecodedText.Lenient(Encoding.UTF8, bytes) is { } utf8)
            return Told(utf8, path, found);
        return Other(bytes, path) is { } other ? Detected(other, path, found) : Refuse(path, found);
    }

    private static (Encoding Encoding, int Length)? Marked(byte[] bytes) => bytes switch
    {
        [0xEF, 0xBB, 0xBF, ..] => (Encoding.UTF8, 3),
        [0xFF, 0xFE, 0, 0, ..] => (Encoding.UTF32, 4),
        [0, 0, 0xFE, 0xFF, ..] => (new UTF32Encoding(true, true), 4),
        [0xFF, 0xFE, ..] => (Encoding.Unicode, 2),
        [0xFE, 0xFF, ..] => (Encoding.BigEndianUnicode, 2),
        _ => null,
    };

    private static DecodedText? Other(byte[] bytes, string path)
    {
        var japanese = JapaneseEncodings.Read(bytes);
        // A page may name another encoding than it is in: a Western one, by habit.
        var declared = path.EndsWith(".html", StringComparison.OrdinalIgnoreCase) ? DeclaredCharset.Of(bytes) : null;
        if (declared is not null && DecodedText.Lenient(declared, bytes) is { } said && !HasControls(said.Value) && IsBelieved(said, japanese))
            return said;
        if (japanese is not null && !HasControls(japanese.Value))
            return japanese;
        return JapaneseEncodings.Utf16(bytes) ?? Guessed(bytes);
    }

    // A label of Japanese is believed unless another reading is clearly likelier or all is a jumble, one of another language where the text isn't Japanese.
    private static bool IsBelieved(DecodedText said, DecodedText? japanese) => said.Encoding.CodePage is JapaneseEncodings.Windows31J or JapaneseEncodings.EucJp
        ? JapaneseText.Likelihood(said.Value) > (japanese is null ? LeastLikely : JapaneseText.Likelihood(japanese.Value) - LeastLikely)
        : japanese is null;

    private static DecodedText? Guessed(byte[] bytes)
    {
        var guess = CharsetDetector.DetectFromBytes(bytes).Detected;
        if (guess?.Encoding is null || guess.Confidence < Sure || DecodedText.Strict(guess.Encoding, bytes) is not { } text || HasControls(text.Value))
            return Western(bytes);
        return text.Value.Any(Script.IsKanji) && IsSalad(text.Value) ? Western(bytes) : text;
    }

    // Japanese was ruled out before; of other Asian text most letters are its own.
    private static bool IsSalad(string text) => text.Count(char.IsAsciiLetter) > text.Count(c => c >= 0x80);

    // Accented letters in Latin text, in the encoding that Windows writes.
    private static DecodedText? Western(byte[] bytes)
    {
        if (DecodedText.Strict(Encoding.GetEncoding(1252), bytes) is not { } text || HasControls(text.Value))
            return null;
        var (latin, other) = (text.Value.Count(char.IsAsciiLetter), text.Value.Count(c => c >= 0x80));
        return other * 4 <= latin
            && text.Value.All(c => c < 0x80 || Script.IsLatin(c) || char.IsPunctuation(c) || c is '€' or '£' or '™' or '©' or '®' or '°' or '\u00A0')
            ? text : null;
    }

    // DOS programs end a text with SUB.
    private static bool HasControls(string text) => text.AsSpan().TrimEnd('\u001A').ToArray().Any(c => char.IsControl(c) && !char.IsWhiteSpace(c));

    private static string Detected(DecodedText text, string path, List<Diagnostic> found)
    {
        var message = $"The file is not UTF-8; it was read as {Name(text.Encoding)}";
        found.Add(new Diagnostic("ENCODING_DETECTED", Severity.Info, message) { Path = path, Line = 1, Column = 1 });
        return Told(text, path, found);
    }

    private static string Name(Encoding encoding) => encoding.CodePage switch
    {
        JapaneseEncodings.Windows31J => "Shift_JIS (Windows-31J)",
        JapaneseEncodings.EucJp or JapaneseEncodings.LongEucJp => "EUC-JP",
        JapaneseEncodings.Jis => "ISO-2022-JP",
        65001 => "UTF-8",
        _ => encoding.WebName,
    };

    private static string Told(DecodedText text, string path, List<Diagnostic> found)
    {
        if (text.Replaced == 0)
            return text.Value;
        var before = text.Value.AsSpan(0, text.Value.IndexOf('\uFFFD', StringComparison.Ordinal));
        var message = $"{text.Replaced} of the file's bytes are no {Name(text.Encoding)}, first here; U+FFFD stands for {(text.Replaced == 1 ? "it" : "each")}";
        found.Add(new Diagnostic("BYTES_REPLACED", Severity.Warning, message)
        {
            Path = path,
            Line = before.Count('\n') + 1,
            Column = before.Length - before.LastIndexOf('\n'),
        });
        return text.Value;
    }

    private static string? Refuse(string path, List<Diagnostic> found)
    {
        found.Add(new Diagnostic("NOT_TEXT", Severity.Error,
            "The file is no text in UTF-8 or an encoding that could be recognised; it is left out")
        { Path = path });
        return null;
    }
}
