using System.Text.RegularExpressions;
using GraphService.Entities;
using GraphService.Extraction.Texts;
using GraphService.Extraction.WordLists;
using GraphService.Ontologies;

namespace GraphService.Extraction.Passages;

/// <summary>Cuts a passage into sentences; a full stop inside of quotation marks or brackets ends none.</summary>
internal static partial class SentenceSplitter
{
    private const string Openings = "「『(“〈《【";
    private const string Closings = "」』)”〉》】";
    private static readonly ListedWords Abbreviations = new("sentence-abbreviations");

    // Only as words of their own: est. 2012, but of interest.
    private static readonly ListedWords AbbreviatedWords = new("sentence-abbreviated-words");

    /// <summary>Sentences <c>[Start, End)</c> in order, without blank ones.</summary>
    public static IEnumerable<(int Start, int End)> Split(Ontology ontology, string text, int start, int end)
    {
        var paired = Paired(text, start, end);
        var depth = 0;
        var from = start;
        for (var i = start; i < end; i++)
        {
            if (paired.Contains(i))
                depth += Openings.Contains(text[i], StringComparison.Ordinal) ? 1 : -1;
            if (depth == 0 && IsEnd(ontology, text, from, i, end))
            {
                yield return (Trim(text, from, i), i + 1);
                from = i + 1;
            }
        }
        if (Trim(text, from, end) < end)
            yield return (Trim(text, from, end), end);
    }

    // A mark without its other half (a quotation of several paragraphs, a slip) must not make one sentence of all that follows.
    private static HashSet<int> Paired(string text, int start, int end)
    {
        var paired = new HashSet<int>();
        var open = new Stack<int>();
        var waiting = new int[Openings.Length];
        for (var i = start; i < end; i++)
        {
            if (Openings.Contains(text[i], StringComparison.Ordinal))
            {
                open.Push(i);
                waiting[Openings.IndexOf(text[i], StringComparison.Ordinal)]++;
            }
            else if (Closings.IndexOf(text[i], StringComparison.Ordinal) is var kind and >= 0 && waiting[kind] > 0)
            {
                while (text[open.Peek()] != Openings[kind])
                    waiting[Openings.IndexOf(text[open.Pop()], StringComparison.Ordinal)]--;
                paired.Add(open.Pop());
                waiting[kind]--;
                paired.Add(i);
            }
        }
        return paired;
    }

    private static bool IsEnd(Ontology ontology, string text, int from, int i, int end)
    {
        if (text[i] is '。')
            return i + 1 == end || text[i + 1] is not (')' or '」');
        if (text[i] is '!' or '?')
            return i + 1 == end || (text[i + 1] is not (')' or '」' or '!' or '?') && !IsInName(text, i));
        return text[i] == '.' && IsFullStop(ontology, text, from, i, end);
    }

    private static bool IsFullStop(Ontology ontology, string text, int from, int i, int end)
    {
        if (i + 1 < end && text[i + 1] != ' ')
            return IsEnglishBeforeJapanese(text, from, i);
        var word = text[from..i];
        if (Abbreviations.In(ontology).Any(a => word.EndsWith(a, StringComparison.Ordinal)) || i + 1 < end
            && AbbreviatedWords.In(ontology).Contains(word[(word.LastIndexOfAny([' ', '(', ',']) + 1)..]))
            return false;
        if (IsLegalForm(word))
            return i + 1 == end || BeginsSentence.In(ontology).IsMatch(text[(i + 1)..Math.Min(end, i + Reach)]);
        return Lettered.In(ontology).IsMatch(word) || !(word.Length > 0 && char.IsUpper(word[^1]) && (word.Length == 1 || !char.IsLetter(word[^2]))
            && i + 1 < end);
    }

    // "… in 2019. 東雲重工は…": the space behind the full stop was dropped. No.1 and Inc.は go on.
    private static bool IsEnglishBeforeJapanese(string text, int from, int i) =>
        (Script.IsKanji(text[i + 1]) || Script.IsKatakana(text[i + 1])) && EnglishEnd().IsMatch(text[from..i]) && !IsLegalForm(text[from..i]);

    // Inc. alone ends no sentence; it does where another begins, and not where a title or another form follows.
    private static bool IsLegalForm(string before) => LegalForms.IsLatin(before[(before.LastIndexOfAny([' ', ',']) + 1)..]);

    // Yahoo!ニュース
    private static bool IsInName(string text, int i) => i > 0 && char.IsAsciiLetter(text[i - 1]) && text[i + 1] != ' ';

    private static int Trim(string text, int from, int end)
    {
        while (from < end && char.IsWhiteSpace(text[from]))
            from++;
        return from;
    }

    private const int Reach = 24;

    private static readonly ListedPattern BeginsSentence = new(
        $@"^ (?!{{sentence-titles}}\b)(?!{{sentence-forms}}\b)(?!\([A-Za-z .,]{{1,30}}\) [a-z])[""“(]?[A-Z]");

    // closed a Series B. Kestrel led: no initial.
    private static readonly ListedPattern Lettered = new(@"\b{sentence-lettered} [A-Z]$");

    [GeneratedRegex(@"[A-Za-z]{2,},? (?:[A-Za-z]{3,}|[0-9]{4}|[0-9][0-9.,]*%?)$")]
    private static partial Regex EnglishEnd();
}
