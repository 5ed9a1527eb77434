using GraphService.Entities;
using GraphService.Extraction.Lexicons;
using GraphService.Extraction.WordLists;
using GraphService.Language.Clauses;
using GraphService.Language.Texts;
using GraphService.Language.Words;
using GraphService.Ontologies;

namespace GraphService.Extraction.Statements.Predications;

/// <summary>The subject and the object of a predicate in one clause, and the figures that stand with it.</summary>
internal sealed class ClauseEnds
{
    // The clause's own verb tells the event: 会談した.
    private const string ItsDeed = "Deed";
    private const int ByTopic = 2;
    private const int WithinSentence = 1;
    private readonly Predicate predicate;
    private readonly ClauseFrame frame;
    private readonly Clause clause;
    private readonly WordSlots words;
    private readonly ClauseReading reading;
    private readonly IReadOnlyList<EntityType> subjectTypes;
    private readonly IReadOnlyList<EntityType> supposed;

    /// <param name="predicate">The predicate.</param>
    /// <param name="frame">The class of words that says it.</param>
    /// <param name="clause">The clause.</param>
    /// <param name="words">Its arguments.</param>
    /// <param name="reading">The sentence.</param>
    /// <param name="supposed">Types of subjects from which rules make statements of the predicate.</param>
    public ClauseEnds(
        Predicate predicate, ClauseFrame frame, Clause clause, WordSlots words, ClauseReading reading, IReadOnlyList<EntityType> supposed)
    {
        this.supposed = supposed;
        (this.predicate, this.frame, this.clause, this.words, this.reading) = (predicate, frame, clause, words, reading);
        subjectTypes = Allowed(frame.SubjectTypes, predicate.SubjectTypes);
        var objectTypes = Allowed(frame.ObjectTypes, predicate.ObjectTypes);
        Objects = WithoutOwnName(ObjectsOf(objectTypes));
        if (Objects.Slots.Count == 0 && MayLeaveOutObject && Filled(frame.Subject, subjectTypes, false) is { Slots: [var doer, ..] })
            Objects = LeftOutObject(doer, objectTypes);
        Subjects = Objects.Slots.Count == 0 && !(predicate.Symmetric && frame.Via.Count == 0) ? Role.None : SubjectsOf(subjectTypes);
        // the meeting of the council: whose it is, and no one who meets another.
        if (frame.Object is [ItsDeed] && frame.Subject.Count > 1 && clause.Form.HasFlag(ClauseForm.Nominal)
            && words.Sentence.Language == TextLanguage.English && Subjects.Slots.Count < 2)
            Subjects = Role.None;
        if (Subjects.Slots.Count > 0)
            Objects = Objects with { Slots = [.. Objects.Slots.Where(o => Subjects.Slots.All(s => s.Entity != o.Entity))] };
        if (predicate.Symmetric && Objects.Slots.Count == 0 && Subjects.Slots.Count > 1)
            Objects = Subjects;
    }

    // 「…計画」: the noun within the name is no deed done to it.
    private Role WithoutOwnName(Role objects) => !clause.Form.HasFlag(ClauseForm.Nominal) || frame.Object is [ItsDeed] ? objects
        : objects with { Slots = [.. objects.Slots.Where(o => o.Entity!.IsDescribed || !IsOwn(o))] };

    private bool IsOwn(Slot slot) => words.Place(clause.Predicate) is var deed && slot.Start < deed.End && deed.Start < slot.End;

    public Role Subjects { get; }

    public Role Objects { get; }

    /// <summary>Whether the object is only named as the one whose thing it is, and the frame leaves it to a rule what that states.</summary>
    public bool IsByMaker => frame.ByMaker && Objects.ByOwner;

    /// <summary>The sum that stands with the verb: the only one of the sentence, else the nearest.</summary>
    public Slot? Amount((int Start, int End) at) => Nearest(at, s => s.Amount is not null);

    /// <summary>The share that stands with it.</summary>
    public Slot? Share((int Start, int End) at) => Nearest(at, s => s.Share is not null);

    /// <summary>The date that stands with it in an English sentence: the nearest one with no other verb between.</summary>
    public Slot? Date((int Start, int End) at) => reading.Sentence.Slots
        .Where(s => s.Date is not null && !words.Sentence.Clauses
            .Any(c => c.Predicate != clause.Predicate && !c.Form.HasFlag(ClauseForm.Nominal) && IsBetween(words.Place(c.Predicate).Start, at.Start, s.Start)))
        .OrderBy(s => Math.Abs(s.Start - at.Start)).FirstOrDefault();

    private static bool IsBetween(int place, int a, int b) => place > Math.Min(a, b) && place < Math.Max(a, b);

    private Slot? Nearest((int Start, int End) at, Func<Slot, bool> fits) =>
        reading.Sentence.Slots.Where(fits).OrderBy(s => Math.Abs(s.Start - at.Start)).FirstOrDefault(s => Math.Abs(s.Start - at.Start) <= Reach);

    private const int Reach = 120;

    private Role ObjectsOf(IReadOnlyList<EntityType> types)
    {
        if (frame.Via.Count == 0)
        {
            var stated = Filled(frame.Object, types, frame.Possessor);
            var mayBeLeftOut = frame is { Object: ["Subject"], IsNoun: false } && words.Sentence.Language == TextLanguage.Japanese
                && !Stated().Any(a => a.Role == ArgumentRole.Subject);
            return stated.Slots.Count == 0 && mayBeLeftOut ? LeftOut(types) : stated;
        }
        return Stated().FirstOrDefault(a => words.Nouns(a.Word).Any(frame.Via.Contains)) is { } via ? ObjectsThrough(via.Word, types) : Role.None;
    }

    private Role ObjectsThrough(int via, IReadOnlyList<EntityType> types)
    {
        var isEnglish = words.Sentence.Language == TextLanguage.English;
        if (isEnglish && NamedInEnglish(via, types) is { } named)
            return named;
        if (!IsOfDoer && Fitting(words.Dependents(via), types) is { Count: > 0 } owners)
            return new Role(owners, 0);
        if (GoalsOfNoun(via, types) is { Count: > 0 } goals)
            return new Role(goals, 0);
        if (Named(types, via) is { } other)
            return other;
        if (frame.Object is ["Subject"])
            return isEnglish ? Role.None : LeftOut(types);
        return !HasComplement(via, isEnglish) && Topic(types) is { } topic ? new Role([topic], ByTopic) : Role.None;
    }

    private Role? NamedInEnglish(int via, IReadOnlyList<EntityType> types)
    {
        // Kenya threw its weight behind the plan: the place that the class names goes before whose the noun is.
        if (Named(types, via) is { } named)
            return named;
        // It has a subsidiary in Leeds, Kestrel Ltd: the one that the noun is.
        return frame.Object is ["Object"] && words.Named(via) is { } apposed && Fitting([apposed], types) is { Count: > 0 } meant
            ? new Role(meant, 0) : null;
    }

    // A stake in a bank is none in what was spoken of.
    private bool HasComplement(int via, bool isEnglish) =>
        words.HasComplement(via) || isEnglish && Stated().Any(a => a.Marker is "in" or "of" && a.Word > via && IsNamed(a.Word));

    // 白樺国への資金協力を決めた: to whom the noun's own deed goes.
    private List<Slot> GoalsOfNoun(int via, IReadOnlyList<EntityType> types) => frame.Object is ["Subject"] ? []
        : Fitting([.. words.OfNoun(via).Where(a => frame.Object.Any(r => Roles.Fits(a, r))).SelectMany(a => words.Of(a.Word).Slots)], types);

    // 白樺銀行の融資を受ける, 白樺物産の傘下に入る: whose the noun is acts.
    private bool IsOfDoer => words.Sentence.Language == TextLanguage.Japanese && frame is { Object: ["Subject"], Via.Count: > 0 };

    // What the class names, but for the noun itself: a loan agreement is lent to nobody.
    private Role? Named(IReadOnlyList<EntityType> types, int via)
    {
        if (frame.Object is ["Object"] || Filled(frame.Object, types, false) is not { Slots.Count: > 0 } named)
            return null;
        var (start, end) = words.Place(via);
        var others = words.Sentence.Language == TextLanguage.English ? named.Slots : [.. named.Slots.Where(s => s.End <= start || s.Start >= end)];
        return others.Count > 0 ? named with { Slots = others } : null;
    }

    private Role SubjectsOf(IReadOnlyList<EntityType> types)
    {
        var found = Filled(frame.Subject, types, false);
        if (found.Slots.Count == 0 && IsOfDoer)
            return new Role([.. Stated().Where(a => words.Nouns(a.Word).Any(frame.Via.Contains)).SelectMany(a => Fitting(words.Dependents(a.Word), types))], 0);
        if (found.Slots.Count > 0 || !frame.Subject.Contains("Subject"))
            return found;
        // A subject that stands there and has no name leaves nothing to be looked for.
        if (clause.Form.HasFlag(ClauseForm.Nominal) && !frame.IsNoun || Stated().Any(a => a.Role == ArgumentRole.Subject && !IsPronoun(a.Word))
            || clause.Form.HasFlag(ClauseForm.Passive))
            return Role.None;
        if (IsHeadline && reading.PreviousTopic(types) is { } above && Objects.Slots.All(o => o.Entity != above.Entity))
            return new Role([above], ByTopic);
        return words.Sentence.Language == TextLanguage.Japanese && LeftOut(types) is { Slots: [var topic, ..] } left
            && Objects.Slots.All(o => o.Entity != topic.Entity) ? left : Role.None;
    }

    // 2021 – Acquires Kestrel Ltd: a line that begins with its verb is about what stands above it.
    private bool IsHeadline => words.Sentence.Language == TextLanguage.English && !clause.Form.HasFlag(ClauseForm.Nominal)
        && words.Sentence.Words[clause.Predicate] is { Class: WordClass.Verb } verb && char.IsUpper(verb.Text[0])
        && (verb.Text.EndsWith('s') || verb.Text.EndsWith("ed", StringComparison.Ordinal))
        && !reading.Text[..reading.Sentence.Index(words.Place(clause.Predicate).Start)].Any(c => char.IsLetter(c) && !AnnotatedSentence.IsEntity(c));

    // 2017年に山田太郎が創業し: what was spoken of.
    private bool MayLeaveOutObject => predicate.Traits.Contains(PredicateTraits.Elliptic) && frame is { Via.Count: 0, IsNoun: false }
        && words.Sentence.Language == TextLanguage.Japanese
        && !clause.Form.HasFlag(ClauseForm.Nominal)
        && Stated().Where(a => frame.Object.Any(r => Roles.Fits(a, r))).ToList() is var named && (named.Count == 0 || named.Exists(a => IsRoleWord(a.Word)));

    // Xは山田太郎が創業し: the topic of the sentence beside its subject, else that of the ones before.
    private Role LeftOutObject(Slot doer, IReadOnlyList<EntityType> types)
    {
        var at = reading.Sentence.Index(words.Place(clause.Predicate).Start);
        if (reading.Arguments.LastOrDefault(a => a.IsTopic && a.At < at && a.Slot.Entity != doer.Entity) is { } beside)
            return types.Contains(beside.Slot.Entity!.Type) ? new Role([beside.Slot], WithinSentence) : Role.None;
        return reading.PreviousTopic(types) is { } meant && meant.Entity != doer.Entity ? new Role([meant], ByTopic) : Role.None;
    }

    private bool IsRoleWord(int word) => RoleWords.In(reading.Ontology).Contains(words.Sentence.Words[word].Lemma);

    private static readonly ListedWords RoleWords = new("role-words");

    // The topic of the sentence, where no other noun stands between; else the one before, where the clause has no subject of its own.
    private Role LeftOut(IReadOnlyList<EntityType> types)
    {
        var at = reading.Sentence.Index(words.Place(clause.Predicate).Start);
        var own = reading.ClauseAt(at);
        // 買収したのは地元の資産家だった: who stands behind it.
        if (words.IsCleft(clause.Predicate))
            return Role.None;
        if (reading.Arguments.LastOrDefault(a => a.IsTopic && a.At < at) is { } topic)
            return Acting(topic.Slot, types) is { } acting && !reading.Subjects.Between(topic.End, at) ? new Role([acting], WithinSentence) : Role.None;
        if (reading.IsOfAnother || reading.HasSubject(own) || reading.Subjects.Between(0, at))
            return Role.None;
        return (reading.PreviousTopic(types) ?? reading.SpeakersSide(types)) is { } meant ? new Role([ForWhom(meant, types)], ByTopic) : Role.None;
    }

    // 東雲副首相は、特区を設けると述べた: the state does.
    private Slot? Acting(Slot topic, IReadOnlyList<EntityType> types) =>
        types.Contains(topic.Entity!.Type) ? ForWhom(topic, types) : ActsForOne(topic, types) ? topic : null;

    // The topic of the sentence itself, else that of the ones before.
    private Slot? Topic(IReadOnlyList<EntityType> types) =>
        words.Sentence.Language == TextLanguage.English && FirstSubject(types) is { } first ? first : reading.Topic is { Entity: { } own } here
            && types.Contains(own.Type) && here.Start < words.Place(clause.Predicate).Start ? here : reading.PreviousTopic(types);

    // Kestrel said that it had raised a round led by Heron: the first whom the sentence is about.
    private Slot? FirstSubject(IReadOnlyList<EntityType> types) =>
        (from c in words.Sentence.Clauses
         from a in c.Arguments
         where a is { Role: ArgumentRole.Subject, Back: 0, Path: ArgumentPath.Direct } && a.Word >= 0 && a.Word < clause.Predicate
             && c.Predicate != clause.Predicate
         from s in Fitting(words.Of(a.Word).Slots, types)
         orderby s.Start
         select s).FirstOrDefault();

    // Of an agreement all are parties: who signs and with whom.
    private Role Filled(IReadOnlyList<string> roles, IReadOnlyList<EntityType> types, bool possessor)
    {
        if (!predicate.Traits.Contains(PredicateTraits.Party) && frame.Object is not [ItsDeed] || roles != frame.Subject)
            return FilledFirst(roles, types, possessor);
        var found = roles.Select(r => FilledFirst([r], types, possessor)).ToList();
        return new Role([.. found.SelectMany(f => f.Slots).Distinct()], found.Max(f => f.Distance));
    }

    private Role FilledFirst(IReadOnlyList<string> roles, IReadOnlyList<EntityType> types, bool possessor)
    {
        if (roles is [ItsDeed])
            return new Role(Fitting(words.Of(clause.Predicate).Slots, types), 0);
        var joint = new List<Slot>();
        foreach (var role in roles)
        {
            var (slots, distance, byOwner) = FilledBy(role, types, possessor);
            // A founded it together with B: both did.
            if (slots.Count > 0 && role == "Subject" && roles.Contains("Companion"))
                joint.AddRange(slots);
            else if (slots.Count > 0)
                return new Role([.. joint.Concat(slots).Distinct()], distance) { ByOwner = byOwner };
        }
        return joint.Count > 0 ? new Role([.. joint.Distinct()], 0) : Role.None;
    }

    // What only stands behind the verb counts where the class of verbs names its preposition, or of money and agreements, which go to somebody.
    private bool MayStray(Argument argument, string role) => argument.Path != EnglishArguments.Strayed || words.Sentence.Language != TextLanguage.English
        || role.Contains(':', StringComparison.Ordinal) || argument.Role is ArgumentRole.Source && frame.Via.Count > 0
        || argument.Role == ArgumentRole.Goal && predicate.Money && frame.Via.Count + frame.Without.Count > 0;

    private (List<Slot> Slots, int Distance, bool ByOwner) FilledBy(string role, IReadOnlyList<EntityType> types, bool possessor)
    {
        var (slots, distance, byOwner) = (new List<Slot>(), 0, false);
        foreach (var argument in Stated().Where(a => Roles.Fits(a, role) && MayStray(a, role)))
        {
            var own = Fitting(words.Of(argument.Word).Slots, types);
            // フィンランドに建てられた: where, and not by whom.
            if (argument is { Role: ArgumentRole.Subject, Marker: "に" })
                own.RemoveAll(s => s.Entity!.Type is not (EntityType.Company or EntityType.Person));
            if (own.Count == 0 && IsPronoun(argument.Word) && Antecedent(argument.Word, types) is { } meant)
                (own, distance) = ([meant], WithinSentence);
            if (own.Count == 0 && possessor)
            {
                own = Fitting(words.Dependents(argument.Word), types);
                (distance, byOwner) = (WithinSentence, byOwner || own.Count > 0);
            }
            slots.AddRange(own.Where(s => !HasOtherRole(s, role, argument.Word)).Select(s => argument.Path == ArgumentPath.Direct ? s : ForWhom(s, types)));
            if (argument.Path is ArgumentPath.LeftOut)
                distance = Math.Max(distance, WithinSentence);
        }
        // トヨタと新会社を設立する: a firm with a name is who does it too.
        if (slots.Count > 1 && slots[^1].Entity!.IsDescribed && words.Sentence.Language == TextLanguage.Japanese)
            slots.RemoveAll(s => !s.Entity!.IsDescribed);
        return (slots, distance, byOwner);
    }

    // 山田社長は…と話し、提携したことも明らかにした: what a firm's head tells of is the firm's.
    private static Slot ForWhom(Slot slot, IReadOnlyList<EntityType> types) =>
        slot.Entity is { Type: EntityType.Person, Office.Body: { Type: EntityType.Company } firm } && types.Contains(EntityType.Company)
            ? slot with { Entity = firm } : slot;

    // A minister signs for the state, a firm's head for the firm: what he or she does is of use to rules, where no person can be meant.
    private bool ActsForOne(Slot slot, IReadOnlyList<EntityType> types) => ReferenceEquals(types, subjectTypes)
        && slot.Entity is { Type: EntityType.Person, Office.Body: { } body } && supposed.Contains(EntityType.Person) && types.Contains(body.Type);

    // トヨタと新会社を設立する: what is listed with the object is the companion.
    private bool HasOtherRole(Slot slot, string role, int word) =>
        Stated().Any(a => a.Word != word && !Roles.Fits(a, role) && words.Place(a.Word) is var place && slot.Start < place.End && place.Start < slot.End);

    private static readonly HashSet<string> PointingBack = ["it", "its", "he", "she", "they", "their", "his", "her", "which", "who", "that"];

    // "it" is the subject of a clause before; else what the sentence before is about.
    private Slot? Antecedent(int pronoun, IReadOnlyList<EntityType> types)
    {
        if (!PointingBack.Contains(words.Sentence.Words[pronoun].Text.ToLowerInvariant()))
            return null;
        if (words.Sentence.Words[pronoun].Text.ToLowerInvariant() is "they" or "their" or "he" or "she" or "his" or "her" or "who")
            types = [.. types.Where(t => t is EntityType.Person or EntityType.Government or EntityType.Company or EntityType.Organization)];
        var before = from c in words.Sentence.Clauses
                     from a in c.Arguments
                     where a is { Role: ArgumentRole.Subject, Back: 0 } && a.Word >= 0 && a.Word < pronoun
                     from s in Fitting(words.Of(a.Word).Slots, types)
                     orderby s.Start descending
                     select s;
        return before.FirstOrDefault() ?? Opener(pronoun, types) ?? reading.PreviousTopic(types);
    }

    // Kestrel Ltd ("Kestrel") today announced that it…: the tree may miss the subject.
    private Slot? Opener(int pronoun, IReadOnlyList<EntityType> types) =>
        EnglishSubjects.SlotOf(reading.Sentence) is { } own && own.End <= words.Place(pronoun).Start && types.Contains(own.Entity!.Type) ? own : null;

    // What is only guessed from sentences before is the discourse's matter.
    private IEnumerable<Argument> Stated() => words.Arguments(clause).Select(AlsoObject)
        .Where(a => a is { Back: 0, Word: >= 0 } && a.Path is not (ArgumentPath.Earlier or ArgumentPath.Unspecified)
        && (words.Sentence.Language == TextLanguage.English || a.Path != ArgumentPath.LeftOut
        && (a.Word < clause.Predicate || a.Path == ArgumentPath.Relative)));

    private bool IsNamed(int word) => words.Sentence.Words[word].Class is WordClass.Noun or WordClass.ProperNoun
        && !reading.Sentence.Slots.Any(s => s.Date is not null && s.Start < words.Place(word).End && words.Place(word).Start < s.End);

    // Xは…、Yも買収した: beside a topic も is the object that is missing.
    private Argument AlsoObject(Argument argument)
    {
        if (argument is not { Role: ArgumentRole.Subject, Marker: "も", Word: >= 0, Back: 0 } || clause.Arguments.Any(a => a.Role == ArgumentRole.Object))
            return argument;
        var at = reading.Sentence.Index(words.Place(argument.Word).Start);
        return reading.Arguments.Any(a => a.Particle == "は" && a.At < at) ? argument with { Role = ArgumentRole.Object } : argument;
    }

    private bool IsPronoun(int word) => words.Sentence.Words[word].Class == WordClass.Pronoun;

    // With what is listed beside them.
    private List<Slot> Fitting(IReadOnlyList<Slot> slots, IReadOnlyList<EntityType> types) =>
        [.. slots.SelectMany(reading.Sentence.Listed).Where(s => types.Contains(s.Entity!.Type) || ActsForOne(s, types))];

    private static IReadOnlyList<EntityType> Allowed(IReadOnlyList<EntityType> narrow, IReadOnlyList<EntityType> wide) => narrow.Count > 0 ? narrow : wide;
}
