using GraphService.Entities;
using GraphService.Extraction.Texts;
using GraphService.Ontologies;

namespace GraphService.Extraction.Lexicons;

/// <summary>Finds names of the gazetteer in a text: the longest at each place, and only where a word begins and ends.</summary>
internal sealed class NameTrie
{
    private readonly Step root = new();

    /// <summary>Adds a spelling; the first entry of a spelling stays, states before others.</summary>
    public void Add(string spelling, GazetteerEntry entry)
    {
        var step = root;
        foreach (var c in spelling)
            step = step.Next.TryGetValue(c, out var next) ? next : step.Next[c] = new Step();
        if (step.Entry is null || (step.Entry.Type == EntityType.Place && entry.Type == EntityType.Government))
            step.Entry = entry;
    }

    public IEnumerable<(int Start, int End, GazetteerEntry Entry)> Find(string text, int start, int end)
    {
        for (var i = start; i < end;)
        {
            var (length, entry) = Begins(text, i) ? Longest(text, i, end) : (0, null);
            if (entry is not null)
                yield return (i, i + length, entry);
            i += Math.Max(1, length);
        }
    }

    private (int Length, GazetteerEntry? Entry) Longest(string text, int start, int end)
    {
        var (step, length, found) = (root, 0, (GazetteerEntry?)null);
        for (var i = start; i < end && step.Next.TryGetValue(text[i], out var next); i++)
        {
            step = next;
            if (step.Entry is not null && Ends(text, start, i + 1))
                (length, found) = (i + 1 - start, step.Entry);
        }
        return (length, found);
    }

    private static bool Begins(string text, int i) =>
        i == 0 || !((Script.IsKatakana(text[i]) && Script.IsKatakana(text[i - 1])) || (IsWord(text[i]) && IsWord(text[i - 1])));

    // 日本語 and 中国人 are no mentions of states, タイ is not in タイミング, 京都 not in 東京都.
    private static bool Ends(string text, int start, int end)
    {
        if (end == text.Length)
            return true;
        var (last, next) = (text[end - 1], text[end]);
        if ((Script.IsKatakana(last) && Script.IsKatakana(next)) || (IsWord(last) && IsWord(next)))
            return false;
        return !(Script.IsKanji(last) && "語人円製史株酒茶".Contains(next, StringComparison.Ordinal) && string.CompareOrdinal(text, end, "株式会社", 0, 4) != 0)
            && !(end - start <= 2 && Script.IsKanji(last) && next == '海')
            && !(start > 0 && text[start] == '京' && text[start - 1] == '東');
    }

    private static bool IsWord(char c) => Script.IsLatin(c) || char.IsAsciiDigit(c);

    private sealed class Step
    {
        public Dictionary<char, Step> Next { get; } = [];

        public GazetteerEntry? Entry { get; set; }
    }
}
