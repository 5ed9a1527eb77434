using System.Text;
using GraphService.Entities;

namespace GraphService.Extraction.Mentions;

/// <summary>What a name sounds like, in both scripts: the consonants of ルメトラ and of Lumetra, as a Japanese ear tells them apart.</summary>
internal static class SoundsAlike
{
    // Longer spellings first.
    private static readonly (string From, string To)[] Spellings =
    [
        ("sch", "s"), ("tch", "t"), ("chr", "kr"), ("sh", "s"), ("ch", "t"), ("ts", "t"),
        ("th", "s"), ("ph", "h"), ("gh", "g"), ("ck", "k"), ("qu", "k"), ("kn", "n"), ("wr", "r"),
        ("ce", "s"), ("ci", "s"), ("cy", "s"), ("ge", "z"), ("gi", "z"), ("x", "ks"),
        ("c", "k"), ("q", "k"), ("l", "r"), ("v", "b"), ("f", "h"), ("j", "z"), ("m", "n"),
    ];

    /// <summary>The consonants in order, each run of one only once; a vowel at the beginning counts as <c>a</c>.</summary>
    public static string Of(string name)
    {
        var text = Kana.Romanize(name).ToLowerInvariant();
        foreach (var (from, to) in Spellings)
            text = text.Replace(from, to, StringComparison.Ordinal);
        var sound = new StringBuilder();
        foreach (var c in text)
            if (c is >= 'a' and <= 'z' && (!"aeiouwyhr".Contains(c, StringComparison.Ordinal) || c is 'h' or 'r' && sound.Length > 0 || sound.Length == 0))
                if (sound.Length == 0 || sound[^1] != c)
                    sound.Append("aeiou".Contains(c, StringComparison.Ordinal) ? 'a' : c);
        return sound.ToString();
    }
}
