using System.Text.RegularExpressions;
using GraphService.Extraction.Mentions;
using GraphService.Extraction.Texts;
using GraphService.Extraction.Values;
using GraphService.Ontologies;

namespace GraphService.Extraction.Curation.Suggestions;

/// <summary>
/// The words of names in either language, so that 東京イニシアティブ and Tokyo Initiative have the same: what the ontology has English for is its English,
/// katakana that it doesn't know are their sound, and other Japanese is itself.
/// </summary>
internal sealed partial class NameWords
{
    private const int ShortestSound = 3;
    private const int LongestName = 100;

    private static readonly HashSet<string> Empty = ["of", "the", "and", "in", "for", "a", "an", "to", "on", "at", "with"];
    private readonly Dictionary<string, string> english = new(StringComparer.Ordinal);
    private readonly HashSet<string> generic;
    private readonly int longest;

    public NameWords(Ontology ontology)
    {
        foreach (var words in ontology.English.OrderBy(e => e.Key, StringComparer.Ordinal).SelectMany(e => e.Value))
            english.TryAdd(words.Key, words.Value);
        foreach (var entry in ontology.Names)
            foreach (var spelling in entry.Spellings.Where(IsJapanese))
                english.TryAdd(spelling, entry.En);
        generic = [.. ontology.EnglishOf("things").Values.SelectMany(w => Runs().Matches(w)).Select(m => m.Value.ToLowerInvariant())];
        longest = english.Keys.DefaultIfEmpty("").Max(w => w.Length);
    }

    /// <summary>The words of a name, each once.</summary>
    public IReadOnlyCollection<string> Of(string name)
    {
        var text = WrittenValues.Normalized(name);
        return text.Length > LongestName ? [] : [.. Pieces(text).Distinct()];
    }

    /// <summary>Whether words say only what something is: a joint statement.</summary>
    public bool AreGeneric(IReadOnlyCollection<string> words) => words.All(generic.Contains);

    /// <summary>Which part of the words of the longer one both have: 1 where both are made of the same.</summary>
    public static double Overlap(IReadOnlyCollection<string> one, IReadOnlyCollection<string> other) =>
        one.Count == 0 || other.Count == 0 ? 0 : (double)Common(one, other) / Math.Max(one.Count, other.Count);

    /// <summary>How many words both have.</summary>
    public static int Common(IReadOnlyCollection<string> one, IReadOnlyCollection<string> other) => one.Count(word => other.Any(o => AreSame(word, o)));

    /// <summary>What a word has in common with those that are the same: itself, and its sound if that is all that is known of one of them.</summary>
    public static IEnumerable<string> KeysOf(string word) => SoundOf(word) is { } sound && word != sound ? [word, sound] : [word];

    private static bool AreSame(string a, string b) => a == b || a[0] == '~' && SoundOf(b) == a || b[0] == '~' && SoundOf(a) == b;

    private static string? SoundOf(string word) => word[0] == '~' ? word
        : char.IsAsciiLetter(word[0]) && SoundsAlike.Of(word) is { Length: >= ShortestSound } sound ? "~" + sound : null;

    private static bool IsJapanese(string text) => text.Any(c => Script.IsKanji(c) || Script.IsKatakana(c) || Script.IsHiragana(c));

    private IEnumerable<string> Pieces(string text)
    {
        foreach (Match run in Runs().Matches(text))
            if (!IsJapanese(run.Value))
            {
                if (run.Value.ToLowerInvariant() is var word && !Empty.Contains(word))
                    yield return word;
            }
            else
                foreach (var piece in JapanesePieces(run.Value))
                    yield return piece;
    }

    private IEnumerable<string> JapanesePieces(string run)
    {
        for (int at = 0, next; at < run.Length; at = next)
        {
            next = KnownEnd(run, at);
            if (next > at)
            {
                foreach (var word in Runs().Matches(english[run[at..next]]).Select(m => m.Value.ToLowerInvariant()).Where(w => !Empty.Contains(w)))
                    yield return word;
                continue;
            }
            var isKana = Script.IsKatakana(run[at]);
            for (next = at + 1; next < run.Length && Script.IsKatakana(run[next]) == isKana && KnownEnd(run, next) == next; next++)
                continue;
            if (isKana && SoundsAlike.Of(run[at..next]) is { Length: >= ShortestSound } sound)
                yield return "~" + sound;
            else if (run[at..next].Any(c => !Script.IsHiragana(c)))
                yield return run[at..next];
        }
    }

    private int KnownEnd(string run, int at)
    {
        for (var length = Math.Min(longest, run.Length - at); length > 1; length--)
            if (english.ContainsKey(run.Substring(at, length)))
                return at + length;
        return at;
    }

    [GeneratedRegex(@"[A-Za-z0-9+&À-ɏ]+|[ぁ-ゖァ-ヺー一-鿿々]+")]
    private static partial Regex Runs();
}
