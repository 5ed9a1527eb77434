using System.Text.RegularExpressions;
using GraphService.Entities;
using GraphService.Extraction.Analyses;
using GraphService.Extraction.Lexicons;
using GraphService.Extraction.Limits;
using GraphService.Extraction.Passages;
using GraphService.Extraction.Texts;
using GraphService.Language.Words;

namespace GraphService.Extraction.Mentions;

/// <summary>
/// Finds again, under the first words of its name, a firm or body that the document names in full, and under a first or last name a person: Kestrel
/// of Kestrel Robotics Inc., Castellan. Only where one alone can be meant and the word is none of the language.
/// </summary>
internal sealed partial class ShortForms(
    Lexicon lexicon, string text, IReadOnlyList<Block> blocks, IReadOnlyList<IReadOnlyList<AnalyzedText>> analyses, DocumentRun run)
{
    private const int Shortest = 3;
    private const int LongestName = 8;
    private readonly HashSet<string> common = [.. LowerCase().Matches(text).Select(m => m.Value)];

    /// <summary>The candidates with what is found, block by block; those that are such short forms get the type of the whole name.</summary>
    public IReadOnlyList<IReadOnlyList<Candidate>> Add(IReadOnlyList<IReadOnlyList<Candidate>> candidates)
    {
        var forms = Forms(candidates);
        AddSounds(candidates, forms);
        if (forms.Count == 0)
            return candidates;
        var words = new WordTrie(forms.Keys);
        return [.. candidates.Select((own, i) =>
        {
            run.Check();
            return blocks[i].States ? With([.. own.Select(c => Retyped(c, forms))], words, forms, i) : own;
        })];
    }

    // A short form of two names is none, unless the document speaks of one far more often; a name without its legal form is its own.
    private Dictionary<string, Candidate> Forms(IReadOnlyList<IReadOnlyList<Candidate>> candidates)
    {
        var forms = new Dictionary<string, Candidate?>(StringComparer.Ordinal);
        var named = candidates.SelectMany(c => c).Where(c => c is { Kind: CandidateKind.Proper, IsUnsure: false, IsAdjective: false }).ToList();
        var often = named.GroupBy(c => LegalForms.Without(c.Text), StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.Count(), StringComparer.Ordinal);
        var bare = named.Where(c => LegalForms.Without(c.Text) is var own && own != c.Text
            && !own.Contains(' ', StringComparison.Ordinal)).DistinctBy(c => LegalForms.Without(c.Text))
            .ToDictionary(c => LegalForms.Without(c.Text), StringComparer.Ordinal);
        foreach (var whole in named.DistinctBy(c => NameKey.Of(c.Text).Value))
            foreach (var form in FormsOf(whole).Distinct().Where(f => !bare.ContainsKey(f)))
                forms[form] = !forms.TryGetValue(form, out var other) || IsSame(other, whole) ? whole : Chosen(other, whole, often);
        return forms.Where(f => f.Value is not null).ToDictionary(f => f.Key, f => f.Value!, StringComparer.Ordinal);
    }

    private const int FarMore = 2;

    private static Candidate? Chosen(Candidate? one, Candidate other, Dictionary<string, int> often)
    {
        var (a, b) = (one is null ? 0 : often[LegalForms.Without(one.Text)], often[LegalForms.Without(other.Text)]);
        return one?.Type == EntityType.Person || other.Type == EntityType.Person ? null : a >= FarMore * b ? one : b >= FarMore * Math.Max(a, 1)
            && one is not null ? other : null;
    }

    // ルメトラ, of which the document has only Lumetra.
    private void AddSounds(IReadOnlyList<IReadOnlyList<Candidate>> candidates, Dictionary<string, Candidate> forms)
    {
        var named = candidates.SelectMany(c => c).Where(c => c is { Kind: CandidateKind.Proper, IsUnsure: false, Entry: null })
            .Where(c => c.Type is EntityType.Company or EntityType.Organization).DistinctBy(c => NameKey.Of(c.Text).Value).ToList();
        var words = named.Select(c => (Whole: c, Word: LegalForms.Without(c.Text).Split(' ')[0]));
        var bySound = words.Where(c => c.Word.All(char.IsAsciiLetter) && c.Word.Length >= ShortestSound).GroupBy(c => SoundsAlike.Of(c.Word))
            .Where(g => g.Key.Length >= ShortestSound && g.Count() == 1).ToDictionary(g => g.Key, g => g.Single().Whole, StringComparer.Ordinal);
        if (bySound.Count == 0)
            return;
        foreach (var word in Katakana().Matches(text).Select(m => m.Value).Distinct())
            if (!forms.ContainsKey(word) && lexicon.ByName(word) is null && !named.Exists(n => n.Text.Contains(word, StringComparison.Ordinal))
                && bySound.TryGetValue(SoundsAlike.Of(word), out var whole))
                forms[word] = whole;
    }

    private const int ShortestSound = 3;

    [GeneratedRegex("(?<![ァ-ヴー・A-Za-z])[ァ-ヴー]{3,12}(?![ァ-ヴー・])")]
    private static partial Regex Katakana();

    private static bool IsSame(Candidate? one, Candidate other) =>
        one is not null && LegalForms.Without(one.Text) is var a && LegalForms.Without(other.Text) is var b
        && (a.StartsWith(b + " ", StringComparison.Ordinal) || b.StartsWith(a + " ", StringComparison.Ordinal));

    private IEnumerable<string> FormsOf(Candidate whole)
    {
        var name = LegalForms.Without(whole.Text);
        var words = name.Split(' ');
        if (words.Length is < 2 or > LongestName || !Script.IsLatin(name[0]))
            return [];
        return whole.Type switch
        {
            EntityType.Person => new[] { words[0], words[^1] }.Where(IsDistinct).Concat(words[^1].Contains('-', StringComparison.Ordinal)
                && words[^1].Split('-').All(w => w.Length > 2 && char.IsUpper(w[0])) ? [words[^1]] : []),
            EntityType.Company or EntityType.Organization when whole is { Entry: null, Subtype: not "university" } =>
                Enumerable.Range(1, words.Length - 1).Select(n => string.Join(' ', words[..n])).Where(IsDistinct),
            _ => [],
        };
    }

    // Not Public, European or Paris, which others may be called too.
    private bool IsDistinct(string form)
    {
        var first = form.Split(' ')[0];
        return form.Length >= Shortest && char.IsUpper(form[0]) && form.Any(char.IsLower)
            && !common.Contains(first.ToLowerInvariant()) && !lexicon.Others.IsAll(first)
            && !lexicon.Others.IsOpener(first) && lexicon.ByName(form) is null && lexicon.ByName(first) is null && lexicon.OfDemonym(first) is null
            && lexicon.Heads.OfName(form) is null && lexicon.Heads.OfName(first) is null
            && !first.Contains('-', StringComparison.Ordinal) && !Connected().IsMatch(form);
    }

    private static Candidate Retyped(Candidate candidate, Dictionary<string, Candidate> forms) =>
        candidate is { Kind: CandidateKind.Proper, Office: null } && (candidate.IsUnsure || candidate.Type != EntityType.Place)
            && forms.TryGetValue(candidate.Text, out var whole)
            ? candidate with { Type = whole.Type, Subtype = whole.Subtype, IsUnsure = false, ShortOf = whole.Text } : candidate;

    private IReadOnlyList<Candidate> With(IReadOnlyList<Candidate> own, WordTrie words, Dictionary<string, Candidate> forms, int block)
    {
        var added = own.ToList();
        foreach (var (start, end) in words.Find(text, blocks[block].Start, blocks[block].End))
        {
            var form = text[start..end];
            if (!IsInWord(start, end) && !added.Any(c => c.Front < end && start < c.Tail)
                && (Script.IsKatakana(form[0]) || !OpensSentence(start) || IsProper(start, block) || added.Any(c => c.Text == forms[form].Text)))
                added.Add(ShortOf(forms[form], start, end, form));
        }
        return added.Count == own.Count ? own : [.. added.OrderBy(c => c.Start)];
    }

    private static Candidate ShortOf(Candidate whole, int start, int end, string form) =>
        new(start, end, form, whole.Type, CandidateKind.Proper) { Subtype = whole.Subtype, ShortOf = whole.Text };

    // Within a longer run of capitals, or of letters of its own script, it is a part of another name.
    private bool IsInWord(int start, int end) =>
        start > 0 && GoesOnBefore(start) || end < text.Length && GoesOnAt(end) || IsOfLonger(start, end);

    private bool GoesOnBefore(int start) => SameScript(text[start - 1], text[start]) || text[start - 1] is '-' or '.' or '@' or '/' or '・';

    private bool GoesOnAt(int end) => SameScript(text[end], text[end - 1]) || text[end] is '-' or '・'
        || text[end] is '@' && end + 1 < text.Length && char.IsLetter(text[end + 1]);

    private bool IsOfLonger(int start, int end) =>
        Before().Match(text[Math.Max(0, start - 30)..start]) is { Success: true } before && !lexicon.Others.IsOpener(before.Groups["word"].Value)
        || After().IsMatch(text[end..Math.Min(text.Length, end + 30)]);

    private static bool SameScript(char a, char b) =>
        char.IsLetterOrDigit(a) && Script.IsKatakana(a) == Script.IsKatakana(b) && (Script.IsKatakana(a) || !Script.IsJapanese(a));

    private bool OpensSentence(int start)
    {
        var before = text.AsSpan(Math.Max(0, start - 4)..start).TrimEnd(" \"“'‘(*-");
        return before.IsEmpty || before[^1] is '.' or '!' or '?' or '\n' or ':' or '|' or '。' or '」';
    }

    private bool IsProper(int start, int block) =>
        analyses[block].Any(a => a.Sentences.Any(s => s.Words.Any(w => w.Class == WordClass.ProperNoun && a.Place(w.Range).Start == start)));

    [GeneratedRegex(@"\b[a-z][a-z]{2,}\b")]
    private static partial Regex LowerCase();

    [GeneratedRegex(" (?:of|for|and|the|de|&)$")]
    private static partial Regex Connected();

    [GeneratedRegex(@"\b(?<word>[A-Z]\p{Ll}+) $")]
    private static partial Regex Before();

    [GeneratedRegex(@"^ (?:[A-Z][\p{Ll}]|& )")]
    private static partial Regex After();
}
