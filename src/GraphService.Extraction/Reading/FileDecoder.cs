using System.Text;
using GraphService.Diagnostics;
using UtfUnknown;

namespace GraphService.Extraction.Reading;

/// <summary>Bytes to text: a byte-order mark decides, else strict UTF-8, else what the bytes look like, which is reported.</summary>
internal static class FileDecoder
{
    private const double Sure = 0.5;

    static FileDecoder() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    /// <summary>The text without byte-order mark, or null with an ERROR where the file is no text.</summary>
    public static string? Decode(byte[] bytes, string path, List<Diagnostic> found)
    {
        if (Marked(bytes) is { } marked)
            return Strict(marked.Encoding, bytes.AsSpan(marked.Length)) is { } text && !text.Contains('\0', StringComparison.Ordinal) ? text : Refuse(path, found);
        if (bytes.AsSpan().Contains((byte)0))
            return Refuse(path, found);
        // ISO-2022-JP is made of ASCII bytes; its escape sequences tell it.
        var unicode = bytes.AsSpan().IndexOf("\u001B$"u8) < 0 ? Strict(Encoding.UTF8, bytes) : null;
        return unicode ?? Detected(bytes, path, found) ?? Refuse(path, found);
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

    private static string? Strict(Encoding encoding, ReadOnlySpan<byte> bytes)
    {
        var strict = (Encoding)encoding.Clone();
        strict.DecoderFallback = DecoderFallback.ExceptionFallback;
        try
        {
            return strict.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }

    private static string? Detected(byte[] bytes, string path, List<Diagnostic> found)
    {
        var guess = CharsetDetector.DetectFromBytes(bytes).Detected;
        if (guess?.Encoding is null || guess.Confidence < Sure || Strict(guess.Encoding, bytes) is not { } text || text.Any(c => char.IsControl(c) && !char.IsWhiteSpace(c)))
            return null;
        found.Add(new Diagnostic("ENCODING_DETECTED", Severity.Info, $"The file is not UTF-8; it was read as {guess.EncodingName}") { Path = path, Line = 1, Column = 1 });
        return text;
    }

    private static string? Refuse(string path, List<Diagnostic> found)
    {
        found.Add(new Diagnostic("NOT_TEXT", Severity.Error, "The file is no text in UTF-8 or an encoding that could be recognised; it is left out") { Path = path });
        return null;
    }
}
