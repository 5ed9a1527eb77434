using System.Text.RegularExpressions;
using GraphService.Entities;
using GraphService.Extraction.Limits;
using GraphService.Ontologies;

namespace GraphService.Extraction.Lexicons;

/// <summary>Last nouns that say what a noun phrase is: 声明 an agreement, 首脳会議 a summit.</summary>
internal sealed class ThingHeads
{
    private readonly Dictionary<string, HeadNoun> byWord;
    private readonly Regex inside;
    private readonly Regex ending;
    private readonly Regex starting;

    public ThingHeads(Ontology ontology)
    {
        byWord = ByWord(ontology.Heads, h => h.Ja, StringComparer.Ordinal);
        English = ByWord(ontology.Heads, h => h.En, StringComparer.OrdinalIgnoreCase);
        var all = string.Join('|', byWord.Keys.OrderByDescending(w => w.Length).ThenBy(w => w, StringComparer.Ordinal).Append("フォーラム20[0-9]{2}"));
        // No further kanji, katakana or Latin letter may follow, and no する: 協定書, 計画する.
        inside = Made($"(?:{all})(?![一-龥々ァ-ヴーA-Za-z]|する|した|し、|して|され)");
        ending = Made($"(?:{all})$");
        starting = Made($"^(?:{all})(?![一-龥々ァ-ヴーA-Za-z])");
    }

    /// <summary>A head and what it makes of its phrase.</summary>
    public sealed record Head(string Word, EntityType Type, string Subtype)
    {
        public int Length => Word.Length;
    }

    /// <summary>English heads by their words, in any case.</summary>
    public IReadOnlyDictionary<string, HeadNoun> English { get; }

    /// <summary>Every head in a text that ends a noun phrase, with its place.</summary>
    public IEnumerable<(int Start, Head Head)> In(string text, int start, int end)
    {
        foreach (Match m in inside.Matches(text[..end], start))
            yield return (m.Index, Of(m.Value));
    }

    /// <summary>The head with which a text ends.</summary>
    public Head? AtEnd(string text) => ending.Match(text) is { Success: true } m ? Of(m.Value) : null;

    /// <summary>The head with which a text begins, where it ends a noun phrase.</summary>
    public Head? AtStart(string text) => starting.Match(text) is { Success: true } m ? Of(m.Value) : null;

    // フォーラム2025 is the only head that is a pattern.
    private Head Of(string word)
    {
        var noun = byWord.GetValueOrDefault(word);
        return new Head(word, noun?.Type ?? EntityType.Event, noun?.Subtype ?? "conference");
    }

    // Of two with one word the later counts.
    private static Dictionary<string, HeadNoun> ByWord(
        IEnumerable<HeadNoun> heads, Func<HeadNoun, IReadOnlyList<string>> words, StringComparer comparer)
    {
        var byWord = new Dictionary<string, HeadNoun>(comparer);
        foreach (var head in heads.Where(h => h.Describes))
            foreach (var word in words(head))
                byWord[word] = head;
        return byWord;
    }

    private static Regex Made(string pattern) => new(pattern, RegexOptions.CultureInvariant, PatternTimeout.Limit);
}
