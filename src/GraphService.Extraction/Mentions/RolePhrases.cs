using System.Text.RegularExpressions;
using GraphService.Entities;
using GraphService.Extraction.Analyses;
using GraphService.Extraction.Lexicons;
using GraphService.Extraction.Limits;
using GraphService.Extraction.Passages;
using GraphService.Extraction.Texts;
using GraphService.Extraction.WordLists;
using GraphService.Language.Sentences;
using GraphService.Language.Texts;
using GraphService.Language.Words;

namespace GraphService.Extraction.Mentions;

/// <summary>
/// Noun phrases that are things because of what is done with them: "a weekly service to Poti" that somebody starts, 送電網の増強 that somebody pays for. They
/// count only where something is stated of them.
/// </summary>
internal sealed partial class RolePhrases(Lexicon lexicon, NormalizedText text, DocumentRun run)
{
    private const int MostWordsBehind = 10;
    private const int MostWordsBefore = 7;

    /// <summary>The candidates of a passage with such phrases.</summary>
    public IReadOnlyList<Candidate> Add(IReadOnlyList<Candidate> candidates, Block block, IReadOnlyList<AnalyzedText> analyses)
    {
        run.Check();
        if (!block.States)
            return candidates;
        var all = candidates.ToList();
        foreach (var analyzed in analyses)
            foreach (var sentence in analyzed.Sentences)
                foreach (var (word, type, subtype) in Things(sentence))
                    if (Found(sentence, word, type, analyzed, all, block) is { } phrase)
                    {
                        all.RemoveAll(c => (IsBare(c, type) || c.IsUnsure) && Meets(c, phrase.Front, phrase.Tail));
                        all.Add(phrase with { Type = type, Subtype = subtype });
                    }
        return [.. all.OrderBy(c => c.Start)];
    }

    // Talks with Kenya are told apart by what stands behind; until then they are only talks.
    private Candidate? Found(Sentence sentence, int word, EntityType type, AnalyzedText analyzed, List<Candidate> all, Block block)
    {
        var isMeeting = type == EntityType.Event && lexicon.ThingRoles.Meetings.Contains(sentence.Words[word].Lemma);
        var others = all.Where(c => !IsBare(c, type)).ToList();
        // Holds an MBA: only what is known as a happening is one.
        if (type == EntityType.Event && !isMeeting && sentence.Language == TextLanguage.English
            && lexicon.Things.English.GetValueOrDefault(sentence.Words[word].Lemma)?.Type != EntityType.Event)
            return null;
        if (!isMeeting && lexicon.ThingRoles.Vague.Contains(sentence.Words[word].Lemma) || !IsOpen(sentence, word, analyzed, others))
            return null;
        var phrase = Phrase(sentence, word, analyzed, others, block);
        return phrase is { FullName: null } && (isMeeting && phrase.Text == phrase.Head || others.Count < all.Count && all.Exists(c => IsBare(c, type)
            && Meets(c, phrase.Front, phrase.Tail))) ? null : phrase;
    }

    private static bool IsBare(Candidate candidate, EntityType type) =>
        type == EntityType.Event && candidate is { Kind: CandidateKind.Described, Type: EntityType.Event, FullName: null, Head: { } head }
        && char.IsAscii(head[0]);

    private IEnumerable<(int Word, EntityType Type, string Subtype)> Things(Sentence sentence) =>
        sentence.Clauses.SelectMany(c => lexicon.ThingRoles.Of(sentence, c))
            .Select(t => (Word: Meant(sentence, t.Word), t.Type, t.Subtype)).DistinctBy(t => t.Word);

    // The idea of a joint railway: what it is of.
    private int Meant(Sentence sentence, int word)
    {
        if (sentence.Language != TextLanguage.English || !lexicon.ThingRoles.PassingOn.Contains(sentence.Words[word].Lemma))
            return word;
        for (var at = word + 1; at < sentence.Words.Count && at - word <= MostWordsBefore; at++)
            if (sentence.Tree.Heads[at] == word && sentence.Tree.Relations[at] == "nmod" && sentence.Words[word + 1].Text is "of" or "for")
                return at;
        return word;
    }

    private bool IsOpen(Sentence sentence, int word, AnalyzedText analyzed, List<Candidate> candidates)
    {
        var (start, end) = analyzed.Place(sentence.Words[word].Range);
        return sentence.Words[word].Class == WordClass.Noun
            && !(sentence.Language == TextLanguage.English && IsWhoseName(sentence.Words[word], end, candidates))
            && !candidates.Exists(c => Meets(c, start, end) && !IsQuotedAndOpen(c) && c is not { IsUnsure: true, IsCommon: true });
    }

    // 「ブルーシード」, which nothing else tells to be a firm.
    private bool IsQuotedAndOpen(Candidate candidate) =>
        candidate.IsUnsure && candidate.Start > 0 && text.Value[candidate.Start - 1] is '「' && text.Value[candidate.End] is '」';

    // the accelerator Kestrel Labs, an operator: a body or a person, and no thing.
    private bool IsWhoseName(Word noun, int end, IReadOnlyList<Candidate> candidates) =>
        lexicon.Heads.SaysWho(noun.Lemma) || candidates.Any(c => c.Kind != CandidateKind.Pronoun && c.Front == end + 1);

    private static bool Meets(Candidate candidate, int start, int end) => candidate.Front < end && start < candidate.Tail;

    private Candidate? Phrase(Sentence sentence, int word, AnalyzedText analyzed, IReadOnlyList<Candidate> candidates, Block block) =>
        sentence.Language == TextLanguage.Japanese ? Japanese(sentence, word, analyzed, candidates, block) : English(sentence, word, analyzed, candidates);

    private Candidate? Japanese(Sentence sentence, int word, AnalyzedText analyzed, IReadOnlyList<Candidate> candidates, Block block)
    {
        var (at, end) = analyzed.Place(sentence.Words[word].Range);
        if (Quoted(at, end, block) is { } quoted)
            return candidates.Any(c => Meets(c, quoted.Start, quoted.End) && c.Kind != CandidateKind.Known && !c.IsUnsure) ? null : quoted;
        // 買収, 開始: what is done, and no thing.
        if (end - at < 2 && word > 0 && sentence.Words[word - 1].Class is not WordClass.Noun || sentence.Clauses.Any(c => c.Predicate == word))
            return null;
        var start = Begin(at, candidates, block);
        var head = text.Value[at..end];
        if (end - start < head.Length + 2 || text.Value[start] == '数' || lexicon.ThingRoles.VagueModifiers.Contains(text.Value[start..at].TrimEnd('の', 'な')))
            return null;
        var inner = candidates.Where(c => c.Front >= start && c.Tail <= end).ToList();
        return new Candidate(start, end, text.Value[start..end], default, CandidateKind.Described) { Head = head, Inner = inner };
    }

    private int Begin(int at, IReadOnlyList<Candidate> candidates, Block block)
    {
        var start = DescribedThings.Begin(new TextWindow(text, block.Body, block.End, lexicon.Ontology), at);
        foreach (var other in candidates.Where(c => c.Front < at && c.Tail > start && c.Kind != CandidateKind.Known))
            start = Math.Max(start, other.Tail);
        while (start < at && Particles.Contains(text.Value[start], StringComparison.Ordinal))
            start++;
        // 6か国の送電網: the figure belongs to it.
        while (start > block.Body && (char.IsAsciiDigit(text.Value[start - 1]) || text.Value[start - 1] == ','))
            start--;
        return start;
    }

    private const string Particles = "のなやとにはがをでへ、";

    // 「水のアジェンダ」を発表した: a name that only its marks show.
    private Candidate? Quoted(int at, int end, Block block)
    {
        var start = text.Value.LastIndexOf('「', at, Math.Clamp(at - block.Body, 0, LongestQuoted) + 1);
        var close = text.Value.IndexOf('」', end, Math.Clamp(block.End - end, 0, LongestQuoted));
        if (start < 0 || close < 0 || !IsName(text.Value[(start + 1)..close]))
            return null;
        // NPO法人「…」: what stands before the mark says what it is.
        if (lexicon.Heads.EndOf(text.Value[Math.Max(block.Body, start - LongestWord)..start]) is { Type: not (null or EntityType.Initiative) })
            return null;
        return new Candidate(start + 1, close, text.Value[(start + 1)..close], default, CandidateKind.Proper)
        { Front = start, Tail = close + 1, IsUnsure = true };
    }

    // 「日本は港に投資してほしい」 says something and names nothing.
    private static bool IsName(string quoted) => quoted.Length > 2 && !quoted.AsSpan().ContainsAny("「」。、\n") && !Sentence().IsMatch(quoted);

    [GeneratedRegex("[をがは][^」]*[ぁ-ん]$|[るたいすう]$")]
    private static partial Regex Sentence();

    private const int LongestQuoted = 24;
    private const int LongestWord = 12;

    private Candidate? English(Sentence sentence, int word, AnalyzedText analyzed, IReadOnlyList<Candidate> candidates)
    {
        var (first, last) = (First(sentence, word), Last(sentence, word));
        var front = first;
        while (first < word && sentence.Words[first].Class is WordClass.Determiner or WordClass.Pronoun)
            first++;
        var (start, end) = (analyzed.Place(sentence.Words[first].Range).Start, analyzed.Place(sentence.Words[word].Range).End);
        var where = WherePattern().Match(text.Value, end, Math.Min(Reach, text.Value.Length - end));
        var tail = Math.Max(analyzed.Place(sentence.Words[last].Range).End, end + where.Length);
        // the session of the Kenya–Oman Committee: a name is whole.
        tail = candidates.Where(c => c.Start >= end && c.Start < tail && c.End > tail && c.Kind != CandidateKind.Described)
            .Select(c => c.End).Append(tail).Max();
        var whole = When.In(lexicon.Ontology).Replace(text.Value[start..tail], "");
        var own = BehindNames(start, end, candidates);
        if (own >= end || !IsTold(sentence, first, word, last) && own == start && tail == end)
            return null;
        return new Candidate(own, end, text.Value[own..end], default, CandidateKind.Described)
        {
            Head = sentence.Words[word].Text.ToLowerInvariant(),
            Front = own == start ? analyzed.Place(sentence.Words[front].Range).Start : own,
            FullName = whole.Length > end - own ? whole : null,
        };
    }

    private const int Reach = 80;

    // talks at the Palace Hotel: where, whatever it hangs on.
    [GeneratedRegex(@"\G (?:at|in) (?:the )?[A-Z][\w’'-]*(?: (?:of |the )*[A-Z][\w’'-]*)*")]
    private static partial Regex WherePattern();

    private static readonly ListedPattern When = new(@" (?:on|in|from|until|by|during|since|at|for) (?:the )?(?:[0-9]{1,4}\b|(?:last|next) "
        + @"|{weekdays-en}day|{months-en-short}[a-z]*\b).*$");

    // Kestrel's new mill: what is left of the phrase behind the last name in it.
    private int BehindNames(int start, int end, IReadOnlyList<Candidate> candidates)
    {
        var own = candidates.Where(c => c.Front < end && c.Tail > start).Select(c => c.Tail).Append(start).Max();
        while (own < end && !char.IsLetterOrDigit(text.Value[own]) || own > start && text.Value.AsSpan(own).StartsWith("s "))
            own++;
        return own;
    }

    // A name among its words, a noun or an adjective that tells, or what it is of, in or for.
    private bool IsTold(Sentence sentence, int first, int word, int last) =>
        last > word || Enumerable.Range(first, word - first).Select(i => sentence.Words[i]).Any(w => w.Class is WordClass.ProperNoun
            || w.Class is WordClass.Noun or WordClass.Adjective && !lexicon.ThingRoles.VagueModifiers.Contains(w.Text));

    private static int First(Sentence sentence, int word)
    {
        var first = word;
        while (first > 0 && word - first < MostWordsBefore && IsBefore(sentence, first - 1, word))
            first--;
        return first;
    }

    private static bool IsBefore(Sentence sentence, int at, int word) =>
        (RelationsBefore.Contains(sentence.Tree.Relations[at]) || sentence.Tree.Relations[at] == "case" && Possessive.Contains(sentence.Words[at].Text))
        && Leads(sentence, at, word) && !Marks.Contains(sentence.Words[at].Text);

    private static readonly HashSet<string> RelationsBefore = ["det", "amod", "compound", "nummod", "nmod:poss", "flat", "advmod", "punct", "goeswith"];
    private static readonly HashSet<string> RelationsBehind = ["case", "nmod", "det", "amod", "compound", "nummod", "nmod:poss", "flat", "cc", "conj"];
    private static readonly HashSet<string> Possessive = ["'s", "’s", "'", "’"];
    private static readonly HashSet<string> Marks = [",", "(", ")", ":", ";"];

    // What is of, in, at or for: as far as the words hang on the noun without a clause between.
    private static int Last(Sentence sentence, int word)
    {
        var last = word;
        for (var at = word + 1; at < sentence.Words.Count && at - word <= MostWordsBehind && IsBehind(sentence, at, word); at++)
            if (sentence.Words[at].Class is WordClass.Noun or WordClass.ProperNoun or WordClass.Numeral)
                last = at;
        return last;
    }

    private static bool IsBehind(Sentence sentence, int at, int word) =>
        RelationsBehind.Contains(sentence.Tree.Relations[at]) && Leads(sentence, at, word) && sentence.Words[at].Class is not WordClass.Verb;

    private static bool Leads(Sentence sentence, int at, int word)
    {
        for (var steps = 0; steps < MostWordsBehind && at >= 0; steps++)
            if (at == word)
                return true;
            else
                at = sentence.Tree.Heads[at];
        return false;
    }
}
