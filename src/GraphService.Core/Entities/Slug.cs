using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace GraphService.Entities;

/// <summary>Makes the readable part of an id from a name.</summary>
public static class Slug
{
    private const int MaxLength = 80;

    /// <summary>
    /// Letters a-z and digits of the name, hyphens between them. Kana are romanised (Hepburn, without long vowels); what can't be written
    /// so (kanji, other scripts) leaves eight hexadecimal digits of the name's hash at the end, so that two such names never fall together.
    /// </summary>
    public static string Of(string name)
    {
        var text = UnicodeText.Normalized(name, NormalizationForm.FormKC);
        var slug = new StringBuilder();
        var complete = true;
        foreach (var c in UnicodeText.Normalized(Kana.Romanize(text), NormalizationForm.FormD))
        {
            if (char.IsAsciiLetterOrDigit(c))
                slug.Append(char.ToLowerInvariant(c));
            else if (CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark || c is '\'' or '’')
                continue;
            else if (char.IsLetterOrDigit(c) || char.IsSurrogate(c))
                complete = Separate(slug, false);
            else
                Separate(slug, true);
        }
        var readable = slug.ToString().Trim('-');
        if (complete && readable.Length is > 0 and <= MaxLength)
            return readable;
        var head = readable.Length > MaxLength ? readable[..MaxLength].TrimEnd('-') : readable;
        return head.Length == 0 ? Hash(text) : head + "-" + Hash(text);
    }

    /// <summary>The first eight hexadecimal digits of the text's SHA-256.</summary>
    public static string Hash(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..8];

    private static bool Separate(StringBuilder slug, bool result)
    {
        if (slug.Length > 0 && slug[^1] != '-')
            slug.Append('-');
        return result;
    }
}
