using GraphService.Entities;
using GraphService.Extraction.Analyses;
using GraphService.Language.Clauses;
using GraphService.Language.Sentences;
using GraphService.Language.Texts;
using GraphService.Language.Words;

namespace GraphService.Extraction.Statements.Predications;

/// <summary>Which mentions the words of an analysed sentence stand for: the one that covers the word, one in apposition to it, the one whose shares it names.</summary>
internal sealed class WordSlots(AnalyzedText analyzed, Sentence sentence, IReadOnlyList<Slot> slots, ClauseWords lists, Slot? topic = null)
{
    private readonly IReadOnlySet<string> through = lists.Through;
    private readonly IReadOnlySet<string> makings = lists.Makings;
    private readonly IReadOnlySet<string> carriers = lists.Carriers;
    private const int Deepest = 4;

    /// <summary>The sentence.</summary>
    public Sentence Sentence => sentence;

    /// <summary>Where a word stands in the normalised text.</summary>
    public (int Start, int End) Place(int word) => analyzed.Place(sentence.Words[word].Range);

    /// <summary>The mentions that a word stands for, with how far they had to be looked for.</summary>
    public (IReadOnlyList<Slot> Slots, int Distance) Of(int word) => Of(word, 0);

    /// <summary>What belongs to a noun: a stake in Kestrel, Kestrelの株式.</summary>
    public IReadOnlyList<Slot> Dependents(int word)
    {
        var found = new List<Slot>();
        for (var i = 0; i < sentence.Words.Count; i++)
            if (sentence.Tree.Heads[i] == word && IsOf(i) && i != word)
                found.AddRange(Of(i, 1).Slots is { Count: > 0 } named ? named : Possessor(i) is { } owner ? [owner] : []);
        return found;
    }

    /// <summary>Whether an English noun says of what it is: a stake in a bank.</summary>
    public bool HasComplement(int word) => sentence.Language == TextLanguage.English
        && Enumerable.Range(0, sentence.Words.Count).Any(i => sentence.Tree.Heads[i] == word && sentence.Tree.Relations[i] == "nmod" && i > word
        && Array.Exists(Complementing, w => sentence.Words[i - 1].Text == w || i > 1 && sentence.Words[i - 2].Text == w));

    private static readonly string[] Complementing = ["in", "of"];

    // Its largest shareholder: the first body of the sentence that stands before, else what the text is about.
    private Slot? Possessor(int word)
    {
        if (sentence.Words[word].Text.ToLowerInvariant() is not ("its" or "their"))
            return null;
        var before = slots.Where(s => s.Entity is { Type: EntityType.Company or EntityType.Organization or EntityType.Government }
            && s.End <= Place(word).Start && s.End > s.Start).ToList();
        // They fined Kestrel and its owner: the one beside it.
        return (word > 0 && TextAt(word - 1) == "and" && before.Count > 0 && Place(word - 1).Start - before[^1].End <= 2 ? before[^1] : before.FirstOrDefault()) ?? topic;
    }

    /// <summary>
    /// The arguments of a clause, with those that another construction holds: Xとの間で is with X; of 建設を進める第2工場 the works are what is built.
    /// </summary>
    public IEnumerable<Argument> Arguments(Clause clause)
    {
        foreach (var argument in clause.Arguments)
        {
            yield return argument is { Word: >= 0, Back: 0 } ? argument with { Role = RoleOf(argument) } : argument;
            // 白樺科技と手を組む: with whom, though the parser lists it with the object.
            if (argument is { Role: ArgumentRole.Object, Word: >= 0, Back: 0 } && TextAt(argument.Word + 1) == "と")
                yield return argument with { Role = ArgumentRole.Companion, Marker = "と" };
        }
        if (RelativeSubject(clause) is { } acting)
            yield return acting;
        if (clause.Form.HasFlag(ClauseForm.Nominal) && !clause.Arguments.Any(a => a.Role == ArgumentRole.Object && !IsJoined(a, clause)) && Carrier(clause) is { } carrier
            && carrier.Form.HasFlag(ClauseForm.Attributive) && sentence.Tree.Heads[carrier.Predicate] is var head and >= 0 && head > carrier.Predicate)
            yield return new Argument(ArgumentRole.Object, head, "", ArgumentPath.Relative, 500);
    }

    /// <summary>Whether a Japanese verb that isn't past stands with a time to come (来年3月に主催する), or ends the sentence and is of what happens once (買収する。).</summary>
    public bool IsAhead(Clause clause, bool happensOnce) =>
        sentence.Language == TextLanguage.Japanese && (clause.Form & Settled) == 0
        && !Enumerable.Range(clause.Predicate, Progressive).Any(i => TextAt(i).StartsWith('い') || TextAt(i).StartsWith("おり", StringComparison.Ordinal))
        && (sentence.Words.Take(clause.Predicate).Any(w => lists.Ahead.Contains(w.Text)) || happensOnce && EndsPlain(clause.Predicate));

    private const ClauseForm Settled = ClauseForm.Past | ClauseForm.Nominal | ClauseForm.Attributive;

    // 買収する。, 策定します。
    private bool EndsPlain(int word) => Enumerable.Range(word, Progressive)
        .Any(i => i + 1 < sentence.Words.Count && sentence.Words[i].Inflection.EndsWith("基本形", StringComparison.Ordinal) && TextAt(i + 1) == "。");

    private const int Progressive = 3;

    private ArgumentRole RoleOf(Argument argument) => argument.Role is ArgumentRole.Setting or ArgumentRole.Oblique
        ? TextAt(argument.Word) == Between ? ArgumentRole.Companion : IsTowards(argument.Marker) ? ArgumentRole.Goal : argument.Role
        : argument.Role;

    private static bool IsTowards(string marker) => marker.StartsWith("に対", StringComparison.Ordinal) || marker is "向けに" or "に向けて" or "宛てに";

    // 部品を納入する東雲計測: whom a clause with an object describes is who acts in it.
    private Argument? RelativeSubject(Clause clause)
    {
        if (sentence.Language != TextLanguage.Japanese || !clause.Form.HasFlag(ClauseForm.Attributive) || clause.Form.HasFlag(ClauseForm.Passive)
            || clause.Arguments.Any(a => a.Path == ArgumentPath.Relative || a is { Role: ArgumentRole.Subject, Path: ArgumentPath.Direct or ArgumentPath.Controlled }))
            return null;
        return clause.Arguments.Any(a => a is { Role: ArgumentRole.Object, Path: ArgumentPath.Direct }) && sentence.Tree.Heads[clause.Predicate] is var head && head > clause.Predicate
            ? new Argument(ArgumentRole.Subject, head, "", ArgumentPath.Relative, 500) : null;
    }

    private string TextAt(int word) => word < sentence.Words.Count ? sentence.Words[word].Text : "";

    /// <summary>What a noun and those of a share are by their base forms: 株式 of 株式の34%.</summary>
    public IEnumerable<string> Nouns(int word) => IsShare(word)
        ? Enumerable.Range(0, sentence.Words.Count).Where(i => sentence.Tree.Heads[i] == word && i != word).Append(word).Select(i => sentence.Words[i].Lemma)
        : sentence.Words[word] is { Lemma: var lemma, Text: var own } && sentence.Language == TextLanguage.English ? [lemma, own.ToLowerInvariant()]
        : [sentence.Words[word].Lemma];

    private bool IsShare(int word) => sentence.Words[word].Text.All(char.IsAsciiDigit) && TextAt(word + 1) is "%" or "％" or "割";

    /// <summary>Whether a verb stands before のは, behind which its subject or object follows: 買収したのは….</summary>
    public bool IsCleft(int word)
    {
        for (var i = word + 1; i + 1 < sentence.Words.Count && i <= word + LongestEnding; i++)
            if (sentence.Words[i].Text == "の" && sentence.Words[i + 1].Text is "は" or "が")
                return true;
        return false;
    }

    private const int LongestEnding = 4;
    private const string Between = "間";

    // 設備投資: the noun before belongs to the word.
    private static bool IsJoined(Argument argument, Clause clause) => argument is { Marker: "", Path: ArgumentPath.Direct } && argument.Word == clause.Predicate - 1;

    // The verb of which the deed is the object: 建設を|進める.
    private Clause? Carrier(Clause clause) =>
        sentence.Clauses.FirstOrDefault(c => carriers.Contains(c.Lemma) && c.Arguments.Any(a => a is { Role: ArgumentRole.Object, Marker: "を" } && a.Word == clause.Predicate));

    private (IReadOnlyList<Slot> Slots, int Distance) Of(int word, int depth)
    {
        if (Covering(word) is { } own)
            return ([own], 0);
        if (Apposed(word) is { } beside)
            return ([beside], 0);
        if (depth < Deepest && (through.Contains(sentence.Words[word].Lemma) || IsShare(word)) && Dependents(word) is { Count: > 0 } owners)
            return (owners, 0);
        // 作業部会の設置: what is set up.
        if (depth < Deepest && sentence.Clauses.FirstOrDefault(c => c.Predicate == word && c.Form.HasFlag(ClauseForm.Nominal) && makings.Contains(c.Lemma)) is { } making)
            return ([.. making.Arguments.Where(a => a is { Role: ArgumentRole.Object, Word: >= 0, Back: 0 } && a.Word != word).SelectMany(a => Of(a.Word, depth + 1).Slots)], 0);
        return ([], 0);
    }

    private Slot? Covering(int word)
    {
        var (start, end) = Place(word);
        return slots.FirstOrDefault(s => s.Entity is not null && s.Start < end && start < s.End);
    }

    // AI企業のX is one phrase in Japanese; "the startup Kestrel" hangs the name on the noun or the noun on the name.
    private Slot? Apposed(int word)
    {
        if (sentence.Language == TextLanguage.Japanese)
        {
            var phrase = sentence.Phrases.FirstOrDefault(p => p.FirstWord <= word && word < p.EndWord);
            if (phrase is null)
                return null;
            var (start, end) = (Place(phrase.FirstWord).Start, Place(phrase.EndWord - 1).End);
            return slots.LastOrDefault(s => s.Entity is not null && s.Start >= start && s.End <= end && sentence.Words[word].Class is WordClass.Noun or WordClass.ProperNoun);
        }
        for (var i = 0; i < sentence.Words.Count; i++)
            if (sentence.Tree.Heads[i] == word && sentence.Tree.Relations[i] is "appos" or "flat" or "nmod:desc" && Covering(i) is { } named)
                return named;
        // Kestrel, the maker that…: the noun hangs on the name.
        if (sentence.Tree.Relations[word] == "appos" && sentence.Tree.Heads[word] is >= 0 and var head && Covering(head) is { } apposed)
            return apposed;
        if (Holder(word) is { } holder)
            return holder;
        // ad broker Kestrel Media: a name right behind the noun.
        var behind = Place(Called.Contains(TextAt(word + 1)) ? word + 1 : word).End + 1;
        return sentence.Words[word].Class == WordClass.Noun ? slots.FirstOrDefault(s => s.Entity is not null && s.Start == behind) : null;
    }

    // a company called Kestrel.
    private static readonly HashSet<string> Called = ["called", "named", "dubbed", "christened", "branded", "codenamed"];

    // the rector of a university, Aiko Tanaka: who it is stands behind what the noun is of.
    private Slot? Holder(int word)
    {
        if (sentence.Words[word].Class != WordClass.Noun || TextAt(word + 1) is not ("of" or "at" or "for"))
            return null;
        for (var at = word + 2; at < sentence.Words.Count && at - word <= LongestOffice && sentence.Words[at].Class != WordClass.Verb; at++)
            if (sentence.Words[at].Text == ",")
                return slots.FirstOrDefault(s => s.Entity?.Type == EntityType.Person && s.Start == Place(at).End + 1);
        return null;
    }

    private const int LongestOffice = 12;

    private bool IsOf(int word)
    {
        if (sentence.Language == TextLanguage.Japanese)
            return sentence.Tree.Relations[word] is not ("case" or "punct" or "aux" or "mark");
        return sentence.Tree.Relations[word] is "nmod" or "nmod:poss" or "obl" or "compound" or "nmod:unmarked";
    }
}
