using GraphService.Entities;
using GraphService.Extraction.Analyses;
using GraphService.Language.Clauses;
using GraphService.Language.Sentences;
using GraphService.Language.Texts;
using GraphService.Language.Words;

namespace GraphService.Extraction.Statements.Predications;

/// <summary>
/// Which mentions the words of an analysed sentence stand for: the one that covers the word, one in apposition to it, the one whose shares it names.
/// </summary>
internal sealed class WordSlots(AnalyzedText analyzed, Sentence sentence, IReadOnlyList<Slot> slots, ClauseWords lists, Slot? topic = null)
{
    private readonly IReadOnlySet<string> through = lists.Through;
    private readonly IReadOnlySet<string> makings = lists.Makings;
    private readonly IReadOnlySet<string> carriers = lists.Carriers;
    private const int Deepest = 4;

    // Each class of verbs and nouns that may be meant asks for them, some of them several times.
    private readonly Dictionary<Clause, IReadOnlyList<Argument>> arguments = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<int, IReadOnlyList<string>> nouns = [];

    /// <summary>The sentence.</summary>
    public Sentence Sentence => sentence;

    /// <summary>Where a word stands in the normalised text.</summary>
    public (int Start, int End) Place(int word) => analyzed.Place(sentence.Words[word].Range);

    /// <summary>The mentions that a word stands for, with how far they had to be looked for.</summary>
    public (IReadOnlyList<Slot> Slots, int Distance) Of(int word) => Of(word, 0);

    /// <summary>The mention in apposition to a word.</summary>
    public Slot? Named(int word) => Apposed(word);

    /// <summary>What belongs to a noun: a stake in Kestrel, Kestrelの株式.</summary>
    public IReadOnlyList<Slot> Dependents(int word)
    {
        var found = new List<Slot>();
        for (var i = 0; i < sentence.Words.Count; i++)
            if (sentence.Tree.Heads[i] == word && IsOf(i) && i != word)
                found.AddRange(Of(i, 1).Slots is { Count: > 0 } named ? named : !HasComplement(word) && Possessor(i) is { } owner ? [owner] : []);
        return found;
    }

    /// <summary>The arguments that a Japanese noun of what is done has itself: 白樺国に対する資金協力.</summary>
    public IReadOnlyList<Argument> OfNoun(int word) => sentence.Language != TextLanguage.Japanese ? []
        : [.. sentence.Clauses.Where(c => c.Predicate == word && c.Form.HasFlag(ClauseForm.Nominal)).SelectMany(Arguments)
        .Where(a => a is { Word: >= 0, Back: 0 })];

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
        return (word > 0 && TextAt(word - 1) == "and" && before.Count > 0 && Place(word - 1).Start - before[^1].End <= 2 ? before[^1]
            : before.FirstOrDefault()) ?? topic;
    }

    /// <summary>
    /// The arguments of a clause, with those that another construction holds: Xとの間で is with X; of 建設を進める第2工場 the works are what is built.
    /// </summary>
    public IReadOnlyList<Argument> Arguments(Clause clause) =>
        arguments.TryGetValue(clause, out var known) ? known : arguments[clause] = [.. ArgumentsOf(clause)];

    private IEnumerable<Argument> ArgumentsOf(Clause clause)
    {
        foreach (var argument in clause.Arguments)
        {
            yield return argument is { Word: >= 0, Back: 0 } ? argument with { Role = RoleOf(argument) } : argument;
            foreach (var other in OtherRoles(argument, clause))
                yield return other;
        }
        foreach (var argument in EnglishArguments.Of(sentence, clause))
            yield return argument;
        foreach (var companion in CarrierCompanions(clause))
            yield return companion;
        Argument?[] told = [RelativeSubject(clause), Clefted(clause), Orphan(clause), By(clause) ?? CarrierSubject(clause), CarriedObject(clause)];
        foreach (var argument in told.OfType<Argument>())
            yield return argument;
    }

    private IEnumerable<Argument> OtherRoles(Argument argument, Clause clause)
    {
        // 東雲物産も資本参加した: beside no other subject も may be who does it.
        if (argument is { Role: ArgumentRole.Object, Marker: "も", Word: >= 0, Back: 0 } && !HasSubject(clause))
            yield return argument with { Role = ArgumentRole.Subject };
        // 白樺物産に買収される: who does it.
        if (argument is { Role: ArgumentRole.Goal or ArgumentRole.Agent, Word: >= 0, Back: 0, Marker: "に" or "によって" or "により" }
            && clause.Form.HasFlag(ClauseForm.Passive) && sentence.Language == TextLanguage.Japanese)
            yield return argument with { Role = ArgumentRole.Subject };
        // 白樺物産が出資する東雲精機: beside who does it, what a clause describes may be what its deed goes to.
        if (argument is { Role: ArgumentRole.Object, Path: ArgumentPath.Relative, Back: 0 } && sentence.Language == TextLanguage.Japanese
            && !HasOther(argument, clause))
            yield return argument with { Role = ArgumentRole.Goal };
        if (IsDoneTo(argument, clause))
            yield return argument with { Role = ArgumentRole.Object };
        // 白樺科技と手を組む: with whom, though the parser lists it with the object.
        if (argument is { Role: ArgumentRole.Object, Word: >= 0, Back: 0 } && TextAt(argument.Word + 1) == "と")
            yield return argument with { Role = ArgumentRole.Companion, Marker = "と" };
    }

    private static bool HasOther(Argument argument, Clause clause) =>
        clause.Arguments.Any(a => a is { Role: ArgumentRole.Goal or ArgumentRole.Object, Word: >= 0 } && a != argument);

    private static bool HasSubject(Clause clause) => clause.Arguments.Any(a => a is { Role: ArgumentRole.Subject, Path: ArgumentPath.Direct });

    // 書簡の署名, 会合の開催: what it is done to.
    private bool IsDoneTo(Argument argument, Clause clause) =>
        argument is { Role: ArgumentRole.Subject, Marker: "の", Word: >= 0, Back: 0 } && clause.Form.HasFlag(ClauseForm.Nominal)
        && Covering(argument.Word)?.Entity?.Type is EntityType.Initiative or EntityType.Event;

    private Argument? CarriedObject(Clause clause) =>
        clause.Form.HasFlag(ClauseForm.Nominal) && !clause.Arguments.Any(a => a.Role == ArgumentRole.Object && !IsJoined(a, clause))
        && Carrier(clause) is { } carrier && carrier.Form.HasFlag(ClauseForm.Attributive)
        && sentence.Tree.Heads[carrier.Predicate] is var head and >= 0 && head > carrier.Predicate
            ? new Argument(ArgumentRole.Object, head, "", ArgumentPath.Relative, 500) : null;

    /// <summary>
    /// Whether a Japanese verb that isn't past stands with a time to come (来年3月に主催する), or ends the sentence and is of what happens once (買収する。).
    /// </summary>
    public bool IsAhead(Clause clause, bool happensOnce) =>
        sentence.Language == TextLanguage.Japanese && !sentence.Words.Take(clause.Predicate).Any(w => lists.Habitual.Contains(w.Text))
            && ((clause.Form & Settled) == 0 || IsAheadOfNoun(clause))
        && !Enumerable.Range(clause.Predicate, Progressive).Any(i => TextAt(i).StartsWith('い') || TextAt(i).StartsWith("おり", StringComparison.Ordinal))
        && (sentence.Words.Take(clause.Predicate).Any(w => lists.Ahead.Contains(w.Text)) || (happensOnce || lists.Once.Contains(clause.Lemma))
        && EndsPlain(clause.Predicate));

    // 来月開かれる会合.
    private bool IsAheadOfNoun(Clause clause) => (clause.Form & Settled) == ClauseForm.Attributive
        && (lists.Once.Contains(clause.Lemma) && sentence.Words.Take(clause.Predicate).Any(w => lists.Ahead.Contains(w.Text))
            || clause.Arguments.Any(a => a is { Back: 0, Word: >= 0 } && lists.Ahead.Contains(sentence.Words[a.Word].Text)));

    private const ClauseForm Settled = ClauseForm.Past | ClauseForm.Nominal | ClauseForm.Attributive;

    // 買収する。, 策定します。, 買収すると発表した
    private bool EndsPlain(int word) => Enumerable.Range(word, Progressive)
        .Any(i => i + 1 < sentence.Words.Count && sentence.Words[i].Inflection.EndsWith("基本形", StringComparison.Ordinal)
            && (TextAt(i + 1) == "。" || TextAt(i + 1) == "と" && sentence.Words.Skip(i + 2).Take(Reach).Any(w => lists.Declaring.Contains(w.Lemma))));

    private const int Reach = 6;

    private const ClauseForm Meant = ClauseForm.Plan | ClauseForm.Wish | ClauseForm.Possible | ClauseForm.Obligation | ClauseForm.Expected;

    /// <summary>Whether it describes a name, of which the rest of the sentence tells something else: 東雲が進める「若松街道」に対抗する狙い.</summary>
    public bool IsOfName(Clause clause) => (clause.Form & Meant) == 0
        && clause.Form.HasFlag(ClauseForm.Attributive) && sentence.Tree.Heads[clause.Predicate] is >= 0 and var head
        && Covering(head) is { Entity.IsDescribed: false };

    /// <summary>Whether it explains a noun of which the sentence denies something: 借り入れる契約を結ばなかった.</summary>
    public bool IsOfDeniedNoun(Clause clause) => clause.Form.HasFlag(ClauseForm.Attributive) && sentence.Tree.Heads[clause.Predicate] is >= 0 and var head
        && lists.Explained.Contains(sentence.Words[head].Lemma)
        && sentence.Clauses.Any(c => c.Form.HasFlag(ClauseForm.Negated) && c.Arguments.Any(a => a.Word == head));

    /// <summary>The base form, with the verb that it is joined to: 貸し|出す.</summary>
    public string LemmaOf(Clause clause)
    {
        var word = clause.Predicate;
        return sentence.Language == TextLanguage.Japanese && word > 0 && sentence.Words[word - 1] is { Class: WordClass.Verb } first
            && first.Range.End == sentence.Words[word].Range.Start && sentence.Words[word].Class == WordClass.Verb && !first.Text.EndsWith('て')
            ? first.Text + clause.Lemma : clause.Lemma;
    }

    /// <summary>
    /// What a Japanese verb is with a noun and its particle: 手に入れる, 名を連ねる. What an English noun is with what a hyphen joins to it: spin-off.
    /// </summary>
    public IEnumerable<string> Idioms(Clause clause) => sentence.Language != TextLanguage.Japanese ? Joined(clause)
        : clause.Arguments.Where(a => a is { Word: >= 0, Back: 0, Marker: "に" or "を" or "が" or "と" })
            .Select(a => sentence.Words[a.Word].Text + a.Marker + clause.Lemma);

    private IEnumerable<string> Joined(Clause clause)
    {
        var word = clause.Predicate;
        if (word > 1 && TextAt(word - 1) == "-" && sentence.Words[word - 2].Range.End == sentence.Words[word].Range.Start - 1)
            yield return $"{TextAt(word - 2).ToLowerInvariant()}-{clause.Lemma}";
    }

    private const int Progressive = 3;

    private ArgumentRole RoleOf(Argument argument) => argument.Role is ArgumentRole.Setting or ArgumentRole.Oblique
        ? TextAt(argument.Word) == Between || argument.Role == ArgumentRole.Setting && TextAt(argument.Word + 1) == "と" ? ArgumentRole.Companion
        : IsTowards(argument.Marker) ? ArgumentRole.Goal : argument.Role
        : argument.Role;

    private static bool IsTowards(string marker) => marker.StartsWith("に対", StringComparison.Ordinal) || marker is "向けに" or "に向けて" or "宛てに";

    // 部品を納入する東雲計測: whom a clause with an object describes is who acts in it.
    private Argument? RelativeSubject(Clause clause)
    {
        if (sentence.Language != TextLanguage.Japanese || !clause.Form.HasFlag(ClauseForm.Attributive) || clause.Form.HasFlag(ClauseForm.Passive)
            || clause.Arguments.Any(a => a.Path == ArgumentPath.Relative
            || a is { Role: ArgumentRole.Subject, Path: ArgumentPath.Direct or ArgumentPath.Controlled }))
            return null;
        return clause.Arguments.Any(a => a is { Role: ArgumentRole.Object, Path: ArgumentPath.Direct }) && sentence.Tree.Heads[clause.Predicate] is var head
            && head > clause.Predicate
            && !lists.Explained.Contains(sentence.Words[head].Lemma)
            ? new Argument(ArgumentRole.Subject, head, "", ArgumentPath.Relative, 500) : null;
    }

    // 買収したのは白樺物産だ: whom the sentence names behind のは is what the deed lacks.
    private Argument? Clefted(Clause clause)
    {
        if (sentence.Language != TextLanguage.Japanese || CleftOf(clause.Predicate) is not { } cleft
            || sentence.Clauses.FirstOrDefault(c => c.Predicate > cleft
            && c.Arguments.Any(a => a.Role == ArgumentRole.Subject && a.Word == cleft)) is not { } told)
            return null;
        return new Argument(Lacking(clause), told.Predicate, "", ArgumentPath.Relative, 500);
    }

    // 東雲薬品による白樺製薬の買収: who does it.
    private Argument? By(Clause clause)
    {
        if (sentence.Language != TextLanguage.Japanese || !clause.Form.HasFlag(ClauseForm.Nominal))
            return null;
        for (var i = clause.Predicate - 1; i > 0; i--)
            if (TextAt(i + 1) is not ("と" or "ば" or "、") && (TextAt(i) == "による" || TextAt(i) == "よる" && TextAt(i - 1) == "に"))
                return i - (TextAt(i) == "による" ? 1 : 2) is >= 0 and var noun ? new Argument(ArgumentRole.Subject, noun, "による", ArgumentPath.Direct, 500) : null;
            else if (sentence.Clauses.Any(c => c.Predicate == i && (c.Form & (ClauseForm.Nominal | ClauseForm.Attributive)) == 0))
                return null;
        return null;
    }

    // 首相は東雲外相との会談に臨んだ: who takes part in the deed that another verb carries.
    private Argument? CarrierSubject(Clause clause)
    {
        if (sentence.Language != TextLanguage.Japanese || !clause.Form.HasFlag(ClauseForm.Nominal)
            || clause.Arguments.Any(a => a is { Role: ArgumentRole.Subject, Word: >= 0 }))
            return null;
        var carrier = sentence.Clauses.FirstOrDefault(c => carriers.Contains(c.Lemma)
            && c.Arguments.Any(a => a is { Role: ArgumentRole.Object or ArgumentRole.Goal, Word: >= 0, Back: 0 }
            && (a.Word == clause.Predicate || sentence.Tree.Heads[clause.Predicate] == a.Word)));
        return carrier?.Arguments.FirstOrDefault(a => a is { Role: ArgumentRole.Subject, Word: >= 0, Back: 0 }) is { } subject
            ? subject with { Path = ArgumentPath.Direct } : null;
    }

    // 東雲物産が白樺通商に出資すると地元紙が伝えた: a subject that no clause has is that of the next verb without one.
    private Argument? Orphan(Clause clause)
    {
        if (sentence.Language != TextLanguage.Japanese || (clause.Form & (ClauseForm.Attributive | ClauseForm.Passive)) != 0
            || clause.Arguments.Any(a => a is { Role: ArgumentRole.Subject, Path: ArgumentPath.Direct or ArgumentPath.Relative }))
            return null;
        for (var i = clause.Predicate - 1; i > 0; i--)
            if (TextAt(i) == "が" && !sentence.Clauses.Any(c => c.Arguments.Any(a => a.Word == i - 1 && a.Role == ArgumentRole.Subject)))
                return sentence.Clauses.Any(c => c.Predicate > i && c.Predicate < clause.Predicate
                    && (c.Form & (ClauseForm.Nominal | ClauseForm.Attributive)) == 0) ? null
                    : new Argument(ArgumentRole.Subject, i - 1, "が", ArgumentPath.Direct, 400);
        return null;
    }

    // 白樺国との間で書簡の署名が行われた: with whom the deed is done that another verb carries.
    private IEnumerable<Argument> CarrierCompanions(Clause clause) =>
        sentence.Language != TextLanguage.Japanese || !clause.Form.HasFlag(ClauseForm.Nominal) ? []
        : sentence.Clauses.Where(c => c != clause && carriers.Contains(c.Lemma) && c.Arguments.Any(a => a.Role is ArgumentRole.Object or ArgumentRole.Subject
            && a is { Back: 0, Word: >= 0 } && (a.Word == clause.Predicate || sentence.Tree.Heads[clause.Predicate] == a.Word)))
            .SelectMany(c => c.Arguments).Where(a => a is { Back: 0, Word: >= 0 } && RoleOf(a) == ArgumentRole.Companion)
            .Select(a => a with { Role = ArgumentRole.Companion });

    private static ArgumentRole Lacking(Clause clause)
    {
        if (clause.Form.HasFlag(ClauseForm.Passive))
            return ArgumentRole.Object;
        var has = clause.Arguments.Where(a => a is { Word: >= 0, Back: 0, Path: ArgumentPath.Direct }).Select(a => a.Role).ToHashSet();
        return !has.Contains(ArgumentRole.Subject) ? ArgumentRole.Subject : !has.Contains(ArgumentRole.Object) ? ArgumentRole.Object : ArgumentRole.Goal;
    }

    private string TextAt(int word) => word < sentence.Words.Count ? sentence.Words[word].Text : "";

    /// <summary>What a noun and those of a share are by their base forms: 株式 of 株式の34%.</summary>
    public IReadOnlyList<string> Nouns(int word) => nouns.TryGetValue(word, out var known) ? known : nouns[word] = [.. NounsOf(word)];

    private IEnumerable<string> NounsOf(int word) => IsShare(word)
        ? Enumerable.Range(0, sentence.Words.Count).Where(i => sentence.Tree.Heads[i] == word && i != word).Append(word).Select(i => sentence.Words[i].Lemma)
        : sentence.Language == TextLanguage.English ? EnglishNouns(word)
        : Compounds(word).Prepend(sentence.Words[word].Lemma);

    // 契約, 提携契約, 業務提携契約; 締約国.
    private IEnumerable<string> Compounds(int word)
    {
        var text = sentence.Words[word].Text;
        if (IsJoinedTo(word) && sentence.Words[word + 1].Tag.StartsWith("接尾辞", StringComparison.Ordinal))
            yield return text += sentence.Words[word + 1].Text;
        for (var i = word - 1; i >= Math.Max(0, word - MostInCompound) && IsJoinedTo(i) && IsOfCompound(sentence.Words[i]); i--)
            yield return text = sentence.Words[i].Text + text;
    }

    private static bool IsOfCompound(Word word) => word.Class is WordClass.Noun or WordClass.ProperNoun || word.Tag.StartsWith("接頭辞", StringComparison.Ordinal);

    private bool IsJoinedTo(int word) => word + 1 < sentence.Words.Count && sentence.Words[word].Range.End == sentence.Words[word + 1].Range.Start;

    private const int MostInCompound = 3;

    // A name's last noun is no noun of the sentence: the Black Sea Facility is none.
    private IEnumerable<string> EnglishNouns(int word) =>
        Covering(word) is { Entity.IsDescribed: false, Candidate.Kind: not Mentions.CandidateKind.Pronoun } ? []
        : TextAt(word) is "cent" && word > 0 && TextAt(word - 1) == "per" ? ["percent"]
        : [sentence.Words[word].Lemma, TextAt(word).ToLowerInvariant()];

    private bool IsShare(int word) => IsFigure(sentence.Words[word].Text) && TextAt(word + 1) is "%" or "％" or "割";

    private static bool IsFigure(string word) => word.Length > 0 && char.IsAsciiDigit(word[0]) && word.All(c => char.IsAsciiDigit(c) || c == '.');

    /// <summary>Whether a verb stands before のは, behind which its subject or object follows: 買収したのは….</summary>
    public bool IsCleft(int word) => CleftOf(word) is not null;

    // The の of のは.
    private int? CleftOf(int word)
    {
        for (var i = word + 1; i + 1 < sentence.Words.Count && i <= word + LongestEnding; i++)
            if (sentence.Words[i].Text == "の" && sentence.Words[i + 1].Text is "は" or "が")
                return i;
        return null;
    }

    private const int LongestEnding = 4;
    private const string Between = "間";

    // 設備投資: the noun before belongs to the word.
    private static bool IsJoined(Argument argument, Clause clause) => argument is { Marker: "", Path: ArgumentPath.Direct }
        && argument.Word == clause.Predicate - 1;

    // The verb of which the deed is the object: 建設を|進める.
    private Clause? Carrier(Clause clause) =>
        sentence.Clauses.FirstOrDefault(c => carriers.Contains(c.Lemma)
            && c.Arguments.Any(a => a is { Role: ArgumentRole.Object, Marker: "を" } && a.Word == clause.Predicate));

    private (IReadOnlyList<Slot> Slots, int Distance) Of(int word, int depth)
    {
        if (Covering(word) is { } own)
            return ([NamedBy(word, own)], 0);
        if (Counted(word) is { Count: > 1 } listed)
            return (listed, 0);
        if (TextAt(word) == Between && Among(word) is { } side)
            return ([side], 0);
        if (Apposed(word) is { } beside)
            return ([beside], 0);
        return depth < Deepest ? PassedOn(word, depth) : ([], 0);
    }

    private (IReadOnlyList<Slot> Slots, int Distance) PassedOn(int word, int depth)
    {
        if ((through.Contains(sentence.Words[word].Lemma) || IsShare(word)) && Dependents(word) is { Count: > 0 } owners)
            return (owners, 0);
        if (sentence.Language == TextLanguage.English && lists.Officials.Contains(sentence.Words[word].Lemma)
            && EnglishOfficials.Of(sentence, word).SelectMany(i => Of(i, depth + 1).Slots).ToList() is { Count: > 0 } principals)
            return (principals, 0);
        // the idea of a summit, for a summit: what it is of.
        if (sentence.Language == TextLanguage.English && lists.PassingOn.Contains(sentence.Words[word].Lemma) && Content(word) is { Count: > 0 } content)
            return (content, 0);
        // 作業部会の設置: what is set up.
        if (sentence.Clauses.FirstOrDefault(c => c.Predicate == word && c.Form.HasFlag(ClauseForm.Nominal) && makings.Contains(c.Lemma)) is { } making)
            return ([.. making.Arguments.Where(a => a is { Role: ArgumentRole.Object, Word: >= 0, Back: 0 } && a.Word != word)
                .SelectMany(a => Of(a.Word, depth + 1).Slots)], 0);
        return ([], 0);
    }

    // 東雲、白樺、若松の3社: those that are counted.
    private IReadOnlyList<Slot> Counted(int word)
    {
        if (sentence.Language != TextLanguage.Japanese || sentence.Words[word].Class != WordClass.Numeral)
            return [];
        var start = sentence.Phrases.FirstOrDefault(p => p.FirstWord <= word && word < p.EndWord) is { } phrase ? phrase.FirstWord : word;
        if (start != word)
            return [];
        return start > 1 && TextAt(start - 1) is "の" or "など" && slots.LastOrDefault(s => s.Entity is not null && s.End == Place(start - 1).Start) is { } last
            ? [.. last.List.Select(i => slots[i])] : [];
    }

    // 「東雲構想」は白樺が打ち出した戦略だ: the strategy is what was named.
    private Slot NamedBy(int word, Slot described) =>
        described is { Entity.IsDescribed: true } && sentence.Language == TextLanguage.Japanese
            && sentence.Clauses.FirstOrDefault(c => c.Predicate == word && !c.Form.HasFlag(ClauseForm.Nominal)) is { } copula
            && copula.Arguments.Where(a => a is { Role: ArgumentRole.Subject, Back: 0, Word: >= 0, Path: ArgumentPath.Direct }).Select(a => Covering(a.Word))
                .FirstOrDefault(s => s is { Entity.IsDescribed: false } && s.Entity.Type == described.Entity.Type) is { } named ? named : described;

    // 白樺国との間で: with whom, though the tree hangs it elsewhere.
    private Slot? Among(int word) => word > 0 && TextAt(word - 1) is "の" or "との"
        ? slots.LastOrDefault(s => s.Entity is not null && s.End <= Place(word).Start && Place(word).Start - s.End <= LongestWith) : null;

    private const int LongestWith = 2;

    private List<Slot> Content(int word) => TextAt(word + 1) is not ("of" or "for") ? []
        : [.. Enumerable.Range(word + 1, sentence.Words.Count - word - 1)
            .Where(i => sentence.Tree.Heads[i] == word && sentence.Tree.Relations[i] == "nmod").SelectMany(i => Of(i, 1).Slots)];

    private Slot? Covering(int word)
    {
        var (start, end) = Place(word);
        return slots.FirstOrDefault(s => s.Entity is not null && s.Start < end && start < s.End);
    }

    // AI企業のX is one phrase in Japanese; "the startup Kestrel" hangs the name on the noun or the noun on the name.
    private Slot? Apposed(int word) => sentence.Language == TextLanguage.Japanese ? OfPhrase(word) : ApposedInEnglish(word);

    private Slot? OfPhrase(int word)
    {
        var phrase = sentence.Phrases.FirstOrDefault(p => p.FirstWord <= word && word < p.EndWord);
        if (phrase is null)
            return null;
        var (start, end) = (Place(phrase.FirstWord).Start, Place(phrase.EndWord - 1).End);
        return sentence.Words[word].Class is WordClass.Noun or WordClass.ProperNoun
            ? slots.LastOrDefault(s => s.Entity is not null && s.Start >= start && s.End <= end) : null;
    }

    private Slot? ApposedInEnglish(int word)
    {
        for (var i = 0; i < sentence.Words.Count; i++)
            if (sentence.Tree.Heads[i] == word && sentence.Tree.Relations[i] is "appos" or "flat" or "nmod:desc" && Covering(i) is { } named)
                return named;
        // Kestrel, the maker that…: the noun hangs on the name.
        if (sentence.Tree.Relations[word] == "appos" && sentence.Tree.Heads[word] is >= 0 and var head && Covering(head) is { } apposed)
            return apposed;
        if (Holder(word) is { } holder)
            return holder;
        // ad broker Kestrel Media: a name right behind the noun.
        var behind = Place(lists.Naming.Contains(TextAt(word + 1)) ? word + 1 : word).End + 1;
        return sentence.Words[word].Class == WordClass.Noun ? slots.FirstOrDefault(s => s.Entity is not null && s.Start == behind) : null;
    }

    // the rector of a university, Aiko Tanaka: who it is stands behind what the noun is of.
    private Slot? Holder(int word)
    {
        if (sentence.Words[word].Class != WordClass.Noun && !lists.Officials.Contains(sentence.Words[word].Lemma)
            || TextAt(word + 1) is not ("of" or "at" or "for" or "in"))
            return null;
        for (var at = word + 2; at < sentence.Words.Count && at - word <= LongestOffice && sentence.Words[at].Class != WordClass.Verb; at++)
            if (sentence.Words[at].Text == ",")
                return slots.FirstOrDefault(s => s.Start == Place(at).End + 1 && (TextAt(word + 1) == "in"
                    ? s.Entity?.Type is EntityType.Company or EntityType.Organization : s.Entity?.Type == EntityType.Person));
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
