using GraphService.Language.English.Tokens;
using GraphService.Language.Learning;
using GraphService.Language.Texts;
using GraphService.Language.Words;

namespace GraphService.Language.English.Naming;

/// <summary>The caller's words by their first words, the longest first; found as runs of whole words only, as they are written.</summary>
internal sealed class UserWordIndex
{
    /// <summary>Without any word.</summary>
    public static readonly UserWordIndex Empty = new([]);

    private readonly Dictionary<uint, List<(string[] Parts, UserWord Word)>> words = [];

    public UserWordIndex(IEnumerable<UserWord> userWords)
    {
        foreach (var word in userWords)
        {
            var parts = EnglishTokenizer.Tokenize(word.Text, new TextRange(0, word.Text.Length)).Select(part => part.In(word.Text)).ToArray();
            if (parts.Length == 0)
                continue;
            var key = Hash.Of(parts[0]);
            if (!words.TryGetValue(key, out var list))
                words.Add(key, list = []);
            list.Add((parts, word));
        }

        foreach (var list in words.Values)
            list.Sort((a, b) => a.Parts.Length != b.Parts.Length ? b.Parts.Length.CompareTo(a.Parts.Length) : string.CompareOrdinal(a.Word.Key, b.Word.Key));
    }

    /// <summary>The longest word of the caller's that begins here, and its end; null where none does.</summary>
    public UserWord? Find(string text, IReadOnlyList<TextRange> tokens, int at, out int end)
    {
        end = at;
        if (words.Count == 0 || !words.TryGetValue(Hash.Of(text.AsSpan(tokens[at].Start, tokens[at].Length)), out var list))
            return null;
        foreach (var (parts, word) in list)
        {
            if (!IsAt(text, tokens, at, parts))
                continue;
            end = at + parts.Length;
            return word;
        }

        return null;
    }

    private static bool IsAt(string text, IReadOnlyList<TextRange> tokens, int at, string[] parts)
    {
        if (at + parts.Length > tokens.Count)
            return false;
        for (var i = 0; i < parts.Length; i++)
        {
            if (!text.AsSpan(tokens[at + i].Start, tokens[at + i].Length).SequenceEqual(parts[i]))
                return false;
        }

        return true;
    }
}
