using System.Text;
using System.Text.RegularExpressions;

namespace GraphService.Extraction.Reading.Encodings;

/// <summary>What a page says it is encoded in: <c>meta charset</c>, <c>http-equiv</c> or an XML declaration, within its first kilobytes.</summary>
internal static partial class DeclaredCharset
{
    private const int Head = 4096;

    // Names of Windows-31J that .NET doesn't know; pages that say Shift_JIS hold its letters too.
    private static readonly HashSet<string> Windows31J =
        ["windows-31j", "cp932", "ms932", "ms_kanji", "csshiftjis", "x-ms-cp932", "sjis", "x-sjis", "shift-jis", "shift_jis"];
    private static readonly HashSet<string> Eucjp = ["euc-jp", "x-euc-jp", "eucjp", "cp51932", "x-euc", "cseucpkdfmtjapanese"];

    /// <summary>The encoding; null where none is named, or none that is known.</summary>
    public static Encoding? Of(ReadOnlySpan<byte> bytes)
    {
        var head = Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, Head)]);
        return Declaration().Match(head) is { Success: true } m ? Named(m.Groups["name"].Value.ToLowerInvariant()) : null;
    }

    private static Encoding? Named(string name)
    {
        if (Windows31J.Contains(name))
            return Encoding.GetEncoding(JapaneseEncodings.Windows31J);
        if (Eucjp.Contains(name))
            return Encoding.GetEncoding(JapaneseEncodings.EucJp);
        try
        {
            return Encoding.GetEncoding(name);
        }
        catch (ArgumentException)
        {
            // A name that nobody knows says nothing.
            return null;
        }
    }

    [GeneratedRegex("""(?:<meta\b[^>]{0,200}\bcharset|<\?xml\b[^>]{0,200}\bencoding)\s*=\s*["']?\s*(?<name>[\w.:-]{2,40})""", RegexOptions.IgnoreCase)]
    private static partial Regex Declaration();
}
