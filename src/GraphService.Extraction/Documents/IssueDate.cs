using System.Text.RegularExpressions;
using GraphService.Dates;
using GraphService.Documents;
using GraphService.Extraction.Dates;
using GraphService.Extraction.Lexicons;
using GraphService.Extraction.Passages;

namespace GraphService.Extraction.Documents;

/// <summary>
/// When a text was published, written or signed, as it says at its head or foot: a line of little else but a date (LEEDS, 4 March 2026; 更新 2026/3/4 10:00),
/// or the dateline with which its first paragraph begins. Dates of what the text tells are none.
/// </summary>
internal static partial class IssueDate
{
    private const int Head = 14;
    private const int HeadLetters = 1500;
    private const int Foot = 5;
    private const int LongestLine = 160;
    private const int LongestDateline = 120;

    /// <summary>The date of the document; null where it says none, or only what may be another.</summary>
    public static (DateMention Mention, int Start)? Find(string text, IReadOnlyList<Block> blocks, FieldWords words)
    {
        var told = Enumerable.Range(0, blocks.Count).Where(i => blocks[i] is
        {
            Kind: not (PassageKind.FrontMatter or PassageKind.Repeated),
            Header: null
        }).ToList();
        var first = told.Count == 0 ? 0 : blocks[told[0]].Start;
        foreach (var i in told.Take(Head).TakeWhile(i => blocks[i].Start - first < HeadLetters))
            if ((InLine(text, blocks[i], words) ?? Before(text, blocks[i], words)) is { } found)
                return found;
        return told.Skip(Head).TakeLast(Foot).Reverse().Select(i => InLine(text, blocks[i], words)).FirstOrDefault(f => f is not null);
    }

    /// <summary>The date of a line that holds little else.</summary>
    public static (DateMention Mention, int Start)? InLine(string text, Block block, FieldWords words)
    {
        // A point of a list is none, nor is another label's value: Closing date: 4 March.
        if (block.End - block.Start > LongestLine || block.Kind == PassageKind.List
            && (block.Key is not { } key || !words.Issued.Contains(text[key.Start..key.End].Trim().ToLowerInvariant())))
            return null;
        var line = text[block.Start..block.End].Trim();
        var start = text.IndexOf(line, block.Start, StringComparison.Ordinal);
        foreach (var mention in DateFinder.Find(words.Ontology, line, null).Where(d => d is
        {
            Relative: false, Until: null,
            Date.Precision: DatePrecision.Day
        }))
            if (IsApart(line, mention, words))
                return (mention, start);
        return null;
    }

    // "LEEDS, 4 March 2026 -- Kestrel said…": the dateline of the first paragraphs.
    private static (DateMention Mention, int Start)? Before(string text, Block block, FieldWords words)
    {
        var paragraph = text[block.Start..Math.Min(block.End, block.Start + LongestDateline)];
        var length = Datelines.LengthOf(paragraph);
        return DateFinder.Find(words.Ontology, paragraph[..length], null).FirstOrDefault(d => d is
        {
            Relative: false, Until: null,
            Date.Precision: DatePrecision.Day
        }) is { } mention
            ? (mention, block.Start) : null;
    }

    // Marks part it from the rest of the line, or nothing but a place and words for publishing stands there.
    private static bool IsApart(string line, DateMention mention, FieldWords words)
    {
        var before = Words(line[..mention.Start], words);
        var after = Words(Time().Replace(line[mention.End..], ""), words);
        return (before.Length == 0 || before[^1] is '|' or '/' or '•' or '·' || Place().IsMatch(before))
            && (after.Length == 0 || after[0] is '|' or '/' or '•' or '·' || Place().IsMatch(after));
    }

    // Without words for publishing and the marks around them.
    private static string Words(string part, FieldWords words)
    {
        var rest = part;
        for (var more = true; more;)
        {
            rest = rest.Trim(' ', ',', ':', '-', '–', '—', '(', ')', '[', ']', '【', '】', '、', '<', '>', '「', '」', '#', '*', '_');
            var word = words.Issued.Where(w => rest.EndsWith(w, StringComparison.OrdinalIgnoreCase) && IsWhole(rest, rest.Length - w.Length, w))
                .MaxBy(w => w.Length);
            var lead = words.Issued.Where(w => rest.StartsWith(w, StringComparison.OrdinalIgnoreCase) && (w[0] > 'z' || w.Length == rest.Length
                || !char.IsLetter(rest[w.Length])))
                .MaxBy(w => w.Length);
            more = word is not null || lead is not null;
            rest = word is not null ? rest[..^word.Length] : lead is not null ? rest[lead.Length..] : rest;
        }
        return rest;
    }

    private static bool IsWhole(string text, int at, string word) => at == 0 || word[0] > 'z' || !char.IsLetter(text[at - 1]);

    // 19:42, 10時30分, 10:00 a.m. CET.
    [GeneratedRegex(@"^[\s,/|()-]*(?:at )?[0-9]{1,2}(?::[0-9]{2}(?::[0-9]{2})?|時(?:[0-9]{1,2}分)?)(?: ?[ap]\.?m\.?)?(?: ?\(?(?-i:[A-Z]{2,4})\)?)?",
        RegexOptions.IgnoreCase)]
    private static partial Regex Time();

    // Leeds, England; Washington, D.C.; 東京.
    [GeneratedRegex(@"^(?:\p{Lu}[\p{L}.'’-]{1,20}(?:,? |$)){1,4}$|^\p{IsCJKUnifiedIdeographs}{2,8}(?<![日月年期])(?:にて|において|で)?$"
        + @"|^\p{IsKatakana}{2,12}(?:にて|において|で)?$")]
    private static partial Regex Place();
}
