using System.Text.RegularExpressions;
using GraphService.Extraction.Mentions;
using GraphService.Extraction.Passages;
using GraphService.Extraction.Texts;
using GraphService.Ontologies;

namespace GraphService.Extraction.Statements;

/// <summary>Someone's words within a sentence, 「…」 or “…”: their verbs and commas are not the sentence's own.</summary>
internal static partial class Quotations
{
    /// <summary>Stands for each letter of words that are not read as part of their sentence.</summary>
    public const char Blank = '＿';

    // Shorter ones are names, titles and single words.
    private const int Shortest = 12;

    /// <summary>
    /// The quotations of a sentence that are sentences themselves, without their marks: in Japanese all that end as a sentence does, in English those
    /// that hold several.
    /// </summary>
    public static IReadOnlyList<(int Start, int End)> Words(Ontology ontology, string text, int start, int end, IReadOnlyList<Candidate> candidates)
    {
        var found = new List<(int Start, int End)>();
        foreach (var (from, to) in Outermost(text, start, end))
            if (text[from - 1] == '「' ? IsSaid(text, from, to, candidates) : SentenceSplitter.Split(ontology, text, from, to).Skip(1).Any())
                found.Add((from, to));
        return found;
    }

    /// <summary>Quotations long enough to be words that someone said, and no name, without their marks.</summary>
    public static IReadOnlyList<(int Start, int End)> In(string annotated) =>
        [.. Quoted().Matches(annotated).Select(m => (m.Index + 1, m.Index + m.Length - 1))];

    /// <summary>The sentence with its quotations blanked; places stay.</summary>
    public static string Masked(string annotated, IReadOnlyList<(int Start, int End)> quotes)
    {
        if (quotes.Count == 0)
            return annotated;
        var letters = annotated.ToCharArray();
        foreach (var (start, end) in quotes)
            Array.Fill(letters, Blank, start, end - start);
        return new string(letters);
    }

    // A mark without its other half opens nothing.
    private static IEnumerable<(int Start, int End)> Outermost(string text, int start, int end)
    {
        for (var i = start; i < end; i++)
            if (text[i] is '「' or '“' && Closing(text, i, end) is { } close)
            {
                yield return (i + 1, close);
                i = close;
            }
    }

    private static int? Closing(string text, int open, int end)
    {
        var (opening, closing, depth) = (text[open], text[open] == '「' ? '」' : '”', 0);
        for (var i = open; i < end; i++)
        {
            depth += text[i] == opening ? 1 : text[i] == closing ? -1 : 0;
            if (depth == 0)
                return i;
        }
        return null;
    }

    // 「中央アジア諸国との協力に関する共同声明」 is a title; what someone said ends with a verb.
    private static bool IsSaid(string text, int start, int end, IReadOnlyList<Candidate> candidates)
    {
        var named = candidates.Where(c => c.Front >= start && c.Tail <= end).Sum(c => c.Tail - c.Front - 1);
        return end - start - named >= Shortest && (text[end - 1] is '。' or '!' or '?' or '…' || Script.IsHiragana(text[end - 1]));
    }

    [GeneratedRegex(@"「[^「」]{12,}」")]
    private static partial Regex Quoted();
}
