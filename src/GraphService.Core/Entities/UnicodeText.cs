using System.Text;

namespace GraphService.Entities;

/// <summary>Texts that nobody has looked at: what users type, and what stands in files.</summary>
public static class UnicodeText
{
    private const char Noncharacter = '\uFFFE';
    private const char Replacement = '\uFFFD';

    /// <summary>
    /// The text with U+FFFD for what stands for no character and fails where texts are normalised or written: half surrogate pairs, and U+FFFE, which
    /// is a byte order mark read the wrong way round.
    /// </summary>
    public static string Valid(string text) =>
        // The encoding puts U+FFFD for what it can't write.
        (text.AsSpan().ContainsAnyInRange('\uD800', '\uDFFF') ? Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text)) : text).Replace(Noncharacter, Replacement);

    /// <summary>The text, as far as it is <see cref="Valid"/>, in a normalisation form.</summary>
#pragma warning disable RS0030 // This is what is to be called instead.
    public static string Normalized(string text, NormalizationForm form) => Valid(text).Normalize(form);
#pragma warning restore RS0030
}
