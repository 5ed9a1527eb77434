using System.Text.RegularExpressions;

namespace GraphService.Extraction.Passages;

/// <summary>
/// Tells which passages of a document say again what an earlier one said: mostly in the same words, and with no name or figure that the earlier one
/// has not, in the same order. Lines that differ in a receiver or a sum are no repetition, however alike they are.
/// </summary>
internal sealed partial class RepeatedText
{
    private const int Shingle = 16;
    private const int Shortest = 30;
    private const double SamePart = 0.6;

    private readonly Dictionary<string, int> whole = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (int First, int Last)> pieces = new(StringComparer.Ordinal);
    private readonly Dictionary<int, string> told = [];

    /// <summary>The passage that a passage repeats, by their numbers; null where it says something of its own. Passages are given in order.</summary>
    public int? Repeats(int number, string passage)
    {
        var letters = Marks().Replace(passage, "");
        if (letters.Length < Shortest)
            return null;
        var own = Telling(passage);
        var earlier = whole.TryGetValue(Figures(passage) + letters, out var same) ? same : Alike(letters, own);
        whole.TryAdd(Figures(passage) + letters, number);
        for (var i = 0; i + Shingle <= letters.Length; i++)
        {
            var piece = letters.Substring(i, Shingle);
            pieces[piece] = (pieces.TryGetValue(piece, out var places) ? places.First : number, number);
        }
        told[number] = string.Concat(own.Select(Spaced));
        return earlier;
    }

    // Of the passages with which it has most in common, the first and the last one: a list of deals has many.
    private int? Alike(string letters, List<string> own)
    {
        var (first, last) = (new Dictionary<int, int>(), new Dictionary<int, int>());
        for (var i = 0; i + Shingle <= letters.Length; i++)
            if (pieces.TryGetValue(letters.Substring(i, Shingle), out var places))
            {
                first[places.First] = first.GetValueOrDefault(places.First) + 1;
                last[places.Last] = last.GetValueOrDefault(places.Last) + 1;
            }
        var enough = SamePart * (letters.Length - Shingle + 1);
        foreach (var best in new[] { first, last }.Where(c => c.Count > 0).Select(c => c.MaxBy(p => p.Value)))
            if (best.Value >= enough && SaysTheSame(told[best.Key], own))
                return best.Key;
        return null;
    }

    private static bool SaysTheSame(string earlier, List<string> own)
    {
        var at = 0;
        // One kanji alone is the stem of a verb more often than a name.
        foreach (var word in own.Where(w => w.Length > 1 || w[0] < '\u2E80').Select(Spaced))
        {
            var found = earlier.IndexOf(word, at, StringComparison.Ordinal);
            if (found < 0)
                return false;
            at = found + word.Length;
        }
        return true;
    }

    // Words that may be names or figures, in their order.
    private static List<string> Telling(string passage) => [.. Words().Matches(passage).Select(m => m.Value)];

    private static string Spaced(string word) => word[0] < '\u2E80' ? $" {word} " : word;

    private static string Figures(string passage) => string.Join(' ', FigureMarks().Matches(passage).Select(m => m.Value));

    private const string Japanese = @"[一-龥々]+|[ァ-ヴー]+|[ぁ-ん]{3,}(?=[一-龥々ァ-ヴー])|[\uD800-\uDBFF][\uDC00-\uDFFF]";
    private const string Latin = @"[A-Z][A-Za-z0-9]*|[0-9]+(?:[.,][0-9]+)*|[$¥€£%]";
    private const string Opposites = @"なかった|ない|ません|せず|\b(?:not|never|no)\b";

    // Kanji and katakana, kana before them, Latin words with a capital, figures with their signs, and what turns a sentence into its opposite.
    [GeneratedRegex($"{Japanese}|{Latin}|{Opposites}")]
    private static partial Regex Words();

    [GeneratedRegex(@"[$¥€£%+\-]|[0-9][.,](?=[0-9])")]
    private static partial Regex FigureMarks();

    [GeneratedRegex(@"[\s\p{P}\p{S}]+")]
    private static partial Regex Marks();
}
