using System.Text.RegularExpressions;
using GraphService.Entities;
using GraphService.Extraction.Lexicons;
using GraphService.Extraction.Limits;
using GraphService.Extraction.Texts;
using GraphService.Extraction.WordLists;

namespace GraphService.Extraction.Mentions;

/// <summary>Names that show by their form what they are: an ending (大学, 協会), a legal form, quotation marks, Latin capitals.</summary>
internal sealed partial class ProperNames(Lexicon lexicon)
{
    private readonly CapitalNames capitals = new(lexicon);
    private readonly HashSet<string> noStems = lexicon.Ontology.WordsOf("no-stems").ToHashSet(StringComparer.Ordinal);
    private readonly HashSet<string> associations = lexicon.Ontology.WordsOf("association-endings").ToHashSet(StringComparer.Ordinal);
    private readonly Regex ending = Made(Endings(lexicon));
    private readonly Regex withEnding = Made($@"(?<stem>[ァ-ヴー一-龥々A-Za-z0-9・&\-]{{1,24}}?)(?<ending>{Endings(lexicon)})(?![生員内側的化者語株院ァ-ヴー]|長(?!期)|会[一-龥])");

    private static string Endings(Lexicon lexicon) =>
        WordPattern.AnyOf(lexicon.Ontology.WordsOf("name-endings").Concat(lexicon.Ontology.WordsOf("association-endings")));

    private static Regex Made(string pattern) => new(pattern, RegexOptions.CultureInvariant, PatternTimeout.Limit);

    /// <param name="window">Where to look.</param>
    /// <param name="known">Names of the gazetteer there.</param>
    /// <param name="spans">What the analysis says of names.</param>
    /// <param name="isLabel">Whether it is a heading or a row of a table, whose words have capitals without being names.</param>
    public IEnumerable<Candidate> Find(TextWindow window, IReadOnlyList<Candidate> known, NameSpans spans, bool isLabel)
    {
        var firms = JapaneseFirmNames.Find(window, known).Concat(LatinFirmNames.Find(window, known, lexicon.Others)).ToList();
        foreach (var m in NamesWithEnding(window.UpToEnd, window.Start))
            if (ByEnding(window, m, known) is { } body && !BreaksOff(window, body))
                yield return body;
        foreach (var firm in firms)
            yield return firm;
        foreach (Match m in Quoted().Matches(window.UpToEnd, window.Start))
            if (ByQuotation(window, m) is { } named && !known.Any(k => k.Start <= named.Start && k.End >= named.End))
                yield return named;
        foreach (var name in capitals.Find(window, [.. known, .. firms], firms, spans, isLabel))
            yield return name;
    }

    // Endings are rare and soon found; what may stand before one is tried only there.
    private IEnumerable<Match> NamesWithEnding(string text, int start)
    {
        while (start < text.Length && ending.Match(text, start + 1) is { Success: true } end
            && withEnding.Match(text, Math.Max(start, end.Index - LongestStem)) is { Success: true } name)
        {
            yield return name;
            start = name.Index + name.Length;
        }
    }

    // 東雲電機株式会社, where the name with its form could not be cut surely: its end alone is no name.
    private static bool BreaksOff(TextWindow window, Candidate body) =>
        LegalForms.JapaneseFirms.Any(f => string.CompareOrdinal(window.Text, body.End, f, 0, f.Length) == 0);

    private Candidate? ByEnding(TextWindow window, Match m, IReadOnlyList<Candidate> known)
    {
        var (start, end) = (AfterSpace(window, m.Index, m.Groups["ending"].Index), m.Index + m.Length);
        // The gazetteer knows it, or something longer that holds it.
        if (known.Any(k => k.Start <= start && k.End >= end))
            return null;
        if (lexicon.Heads.IsOnlyHeads(window.Slice(start, end)))
            return null;
        if (start == m.Groups["ending"].Index || noStems.Contains(window.Slice(start, m.Groups["ending"].Index)))
            return null;
        if (window[start] is '元' or '前' or '現' or '旧' && end - start > 3)
            start++;
        // 米ケストレル・キャピタル.
        if (Script.IsKatakana(window[start + 1]) && lexicon.StateBySign(window[start].ToString()) is not null)
            start++;
        var (type, subtype) = TypeOf(m.Groups["ending"].Value);
        // A forum may be a body or a meeting.
        return new Candidate(start, end, window.Slice(start, end), type, CandidateKind.Proper)
        { Subtype = subtype, IsUnsure = m.Groups["ending"].Value == "フォーラム" };
    }

    // A space between two Japanese letters parts two names (松本 外務省); one beside a Latin letter may be typography.
    private static int AfterSpace(TextWindow window, int start, int end)
    {
        for (var i = end; i > start; i--)
            if (window.Source.SpaceBefore(i) && Script.IsJapanese(window[i - 1]) && Script.IsJapanese(window[i]))
                return i;
        return start;
    }

    private (EntityType Type, string? Subtype) TypeOf(string ending) =>
        !associations.Contains(ending) && lexicon.Heads.OfEnding(ending) is { Type: { } type } head
            ? (type, head.Subtype) : (EntityType.Organization, "association");

    // 「東京宣言」: the last noun says what it is; without one it is no name.
    private Candidate? ByQuotation(TextWindow window, Match m)
    {
        var name = m.Groups["name"];
        // 「中央アジア+日本」対話: the noun stands behind the mark.
        var behind = lexicon.Things.AtStart(window.Slice(m.Index + m.Length, window.End));
        if (behind is { } outside)
        {
            var end = m.Index + m.Length + outside.Length;
            return new Candidate(m.Index, end, window.Slice(m.Index, end), outside.Type, CandidateKind.Proper)
            { Subtype = outside.Subtype, Head = outside.Word };
        }
        // 「共同声明」 and 「新会社」 only say what something is.
        if (lexicon.Things.AtEnd(Edition().Replace(name.Value, "")) is not { } head)
            return Product(window, m);
        var kind = lexicon.Generic.Contains(name.Value) ? CandidateKind.Described : CandidateKind.Proper;
        return new Candidate(name.Index, name.Index + name.Length, name.Value, head.Type, kind)
        { Subtype = head.Subtype, Front = m.Index, Tail = m.Index + m.Length, Head = head.Word };
    }

    // 行動計画2030, ビジョン3.0.
    [GeneratedRegex("(?<=[一-龥ァ-ヴー]) ?[0-9][0-9.-]{0,8}(?:年|版)?$")]
    private static partial Regex Edition();

    // 検査装置「シノノメ」, 新会社「シノノメ」: what the noun before the mark says.
    private Candidate? Product(TextWindow window, Match m)
    {
        var name = m.Groups["name"];
        var before = window.Slice(Math.Max(window.Start, m.Index - LongestWord), m.Index);
        var noun = lexicon.Heads.EndOf(before);
        if (name.Length > LongestProduct || !Product().IsMatch(name.Value) || noun is null && !Goods().IsMatch(before))
            return null;
        return new Candidate(name.Index, name.Index + name.Length, name.Value, noun?.Type ?? EntityType.Initiative, CandidateKind.Proper)
        { Subtype = noun?.Type is null ? "project" : noun.Subtype, Front = m.Index, Tail = m.Index + m.Length, IsUnsure = noun?.Type is null };
    }

    private const int LongestWord = 12;

    // 掃除機, 治療薬.
    [GeneratedRegex("[一-龥ァ-ヴー](?:機|車|剤|薬|器|船|艇|材)$")]
    private static partial Regex Goods();
    private const int LongestProduct = 20;

    // No sentence and no single common word of kanji.
    [GeneratedRegex("^(?:[ぁ-んー]{2,8}|[^、。]*[ァ-ヴーA-Za-z0-9一-龥])$(?<!^[一-龥]{1,3}$)")]
    private static partial Regex Product();

    private const int LongestStem = 24;

    [GeneratedRegex(@"[「『](?<name>[^「」『』\n、。]{2,60})[」』]")]
    private static partial Regex Quoted();
}
