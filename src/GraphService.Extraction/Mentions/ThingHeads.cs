using System.Text.RegularExpressions;
using GraphService.Entities;
using GraphService.Extraction.Limits;
using GraphService.Ontologies;

namespace GraphService.Extraction.Mentions;

/// <summary>Last nouns that say what a noun phrase is: 声明 an agreement, 首脳会議 a summit.</summary>
internal static partial class ThingHeads
{
    private static readonly Dictionary<string, HeadNoun> ByWord = DefaultOntology.Instance.Heads.Where(h => h.Describes)
        .SelectMany(h => h.Ja.Select(word => (word, h))).DistinctBy(w => w.word).ToDictionary(w => w.word, w => w.h, StringComparer.Ordinal);

    private static readonly string All =
        string.Join('|', ByWord.Keys.OrderByDescending(w => w.Length).ThenBy(w => w, StringComparer.Ordinal).Append("フォーラム20[0-9]{2}"));

    /// <summary>A head and what it makes of its phrase.</summary>
    public sealed record Head(string Word, EntityType Type, string Subtype)
    {
        public int Length => Word.Length;
    }

    /// <summary>Every head in a text that ends a noun phrase, with its place.</summary>
    public static IEnumerable<(int Start, Head Head)> In(string text, int start, int end)
    {
        foreach (Match m in Inside.Matches(text[..end], start))
            yield return (m.Index, Of(m.Value));
    }

    /// <summary>The head with which a text ends.</summary>
    public static Head? AtEnd(string text) => Ending.Match(text) is { Success: true } m ? Of(m.Value) : null;

    /// <summary>The head with which a text begins, where it ends a noun phrase.</summary>
    public static Head? AtStart(string text) => Starting.Match(text) is { Success: true } m ? Of(m.Value) : null;

    /// <summary>The head of exactly this word.</summary>
    public static Head Of(string word)
    {
        // フォーラム2025 is the only head that is a pattern.
        var noun = ByWord.GetValueOrDefault(word);
        return new Head(word, noun?.Type ?? EntityType.Event, noun?.Subtype ?? "conference");
    }

    // No further kanji, katakana or Latin letter may follow, and no する: 協定書, 計画する.
    private static readonly Regex Inside = new($"(?:{All})(?![一-龥々ァ-ヴーA-Za-z]|する|した|し、|して|され)", RegexOptions.CultureInvariant, PatternTimeout.Limit);
    private static readonly Regex Ending = new($"(?:{All})$", RegexOptions.CultureInvariant, PatternTimeout.Limit);
    private static readonly Regex Starting = new($"^(?:{All})(?![一-龥々ァ-ヴーA-Za-z])", RegexOptions.CultureInvariant, PatternTimeout.Limit);
}
