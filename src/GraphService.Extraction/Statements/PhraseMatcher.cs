using System.Text.RegularExpressions;
using GraphService.Entities;
using GraphService.Extraction.WordLists;
using GraphService.Ontologies;
using GraphService.Statements;

namespace GraphService.Extraction.Statements;

/// <summary>Matches one phrase frame: a regular expression in which roles are signs of mentions.</summary>
internal sealed class PhraseMatcher
{
    private const string Adverb = "({frame-adverbs} )?";

    private const string Word = @"(?!(?:of|for|in|at|to|on|with|by|from|and|as|that|which|who)\b)[a-z-]+";

    // the, existing backer, Singapore's, the Oslo-based toolmaker.
    private const string Whose = $"(the |an? |its |their |our |both )?({Word} ){{0,3}}?([{AnnotatedSentence.EntitySigns}](['’]s"
        + $"|-based)? )?([A-Z][a-z]+ )?({Word} ){{0,3}}?({{honorific-spoken}}\\.? )?";

    private readonly Predicate predicate;
    private readonly CaseFrame frame;
    private readonly Regex phrase;
    private readonly Regex? near;

    public PhraseMatcher(Ontology ontology, Predicate predicate, CaseFrame frame)
    {
        (this.predicate, this.frame) = (predicate, frame);
        // It also acquired…, X later acquired…: an adverb between a subject and its verb changes nothing.
        var words = frame.Language == LabelLanguage.En
            ? frame.Phrase!.Replace("{subject} (", "{subject} " + Adverb + "(", StringComparison.Ordinal) : frame.Phrase!;
        var pattern = words
            .Replace("{subject}", $"(?<s>[{AnnotatedSentence.EntitySigns}])", StringComparison.Ordinal)
            .Replace("{object}", $"(?<o>[{AnnotatedSentence.EntitySigns}])", StringComparison.Ordinal)
            .Replace("{entity}", $"[{AnnotatedSentence.EntitySigns}]", StringComparison.Ordinal)
            .Replace("{amount}", $"(?<a>[{AnnotatedSentence.AmountSigns}])", StringComparison.Ordinal)
            .Replace("{share}", $"(?<p>[{AnnotatedSentence.ShareSigns}])", StringComparison.Ordinal)
            .Replace("{date}", $"(?<d>[{AnnotatedSentence.DateSigns}])", StringComparison.Ordinal)
            .Replace("{plain}", $"[^。{AnnotatedSentence.EntitySigns}]", StringComparison.Ordinal)
            .Replace("{letter}", $"[^。、{AnnotatedSentence.EntitySigns}]", StringComparison.Ordinal)
            .Replace("{whose}", Whose, StringComparison.Ordinal)
            .Replace("{few}", $"(?<few>[^、。{AnnotatedSentence.EntitySigns}]{{0,14}}?)", StringComparison.Ordinal)
            .Replace("{any}", "[^。;]{0,60}?", StringComparison.Ordinal);
        var beside = WordPattern.AnyOf(frame.Near);
        near = frame.Near.Count == 0 ? null : new Regex(
            frame.Language == LabelLanguage.En ? $@"\b(?:{beside})\b" : beside,
            RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, FrameTimeout.Limit);
        phrase = new ListedPattern(pattern, RegexOptions.ExplicitCapture).In(ontology);
    }

    public IEnumerable<FrameMatch> Find(ClauseReading reading)
    {
        if (near is not null && !near.IsMatch(reading.Text) && !near.IsMatch(reading.TextBefore) && !near.IsMatch(reading.TextAbove))
            yield break;
        foreach (var m in FrameTimeout.Matches(phrase, reading.Text, predicate))
            if (Match(reading, m) is { } match)
                yield return match;
    }

    private (IReadOnlyList<Slot> Subjects, IReadOnlyList<Slot> Objects) Ends(ClauseReading reading, Match m)
    {
        IReadOnlyList<Slot> subjects = Subjects(reading, m);
        var objectTypes = frame.ObjectTypes.Count > 0 ? frame.ObjectTypes : predicate.ObjectTypes;
        IReadOnlyList<Slot> objects = Names("{object}") ? Fitting(reading, m.Groups["o"], objectTypes) : LeftOut(reading, m, objectTypes, subjects);
        if (!Names("{subject}") && frame.Language == LabelLanguage.En)
            subjects = LeftOut(reading, m, frame.SubjectTypes.Count > 0 ? frame.SubjectTypes : predicate.SubjectTypes, objects);
        return (subjects, objects);
    }

    private FrameMatch? Match(ClauseReading reading, Match m)
    {
        var (subjects, objects) = Ends(reading, m);
        if (subjects.Count == 0 || objects.Count == 0 || HasAnother(reading, m))
            return null;
        var end = m.Index + m.Length;
        var clause = reading.ClauseAt(Math.Max(m.Index, end - 1));
        if (Stance(reading, m, clause) is not { } stance)
            return null;
        if (frame.When is { } when && when != stance || frame.Several is { } several && several != subjects.Count > 1)
            return null;
        return new FrameMatch(predicate, frame, subjects, objects, stance, m.Index)
        {
            Role = m.Groups["role"] is { Success: true } role ? role.Value : null,
            Distance = m.Groups["s"].Success && m.Groups["o"].Success ? 0 : 1,
            Amount = Sum("a", s => s.Amount is not null),
            Share = Sum("p", s => s.Share is not null),
            Date = FrameMatch.DateOf(predicate, stance, DateOf(reading, m, clause)),
        };

        Slot? Sum(string group, Func<Slot, bool> isOne) =>
            predicate.HasSum ? Figure(reading, m.Groups[group]) ?? reading.Nearest(clause, m.Index, end, isOne) : null;
    }

    private IReadOnlyList<Slot> Subjects(ClauseReading reading, Match m)
    {
        var types = frame.SubjectTypes.Count > 0 ? frame.SubjectTypes : predicate.SubjectTypes;
        return frame.Phrase!.Contains("{subject}", StringComparison.Ordinal) ? Fitting(reading, m.Groups["s"], types) : Implied(reading, m, types);
    }

    private Slot? DateOf(ClauseReading reading, Match m, (int Start, int End) clause) => Figure(reading, m.Groups["d"])
        ?? (frame.Language == LabelLanguage.En ? reading.EnglishDate(m.Index + m.Length) : reading.DateFor(clause, m.Index + m.Length));

    // Null where the text leaves open whether it is so.
    private Stance? Stance(ClauseReading reading, Match m, (int Start, int End) clause)
    {
        var own = frame.Stance ?? (frame.Language == LabelLanguage.Ja
            ? JapaneseStance(reading.Ontology, reading.Text, m, clause) : EnglishStance(reading.Ontology, reading.Text, m));
        return Standing(reading, m, clause, own) switch
        {
            Statements.Standing.Denied => GraphService.Statements.Stance.Denied,
            Statements.Standing.Open => null,
            _ => own,
        };
    }

    private Standing Standing(ClauseReading reading, Match m, (int Start, int End) clause, Stance own)
    {
        var end = m.Index + m.Length;
        if (frame.Language == LabelLanguage.En)
            return EnglishDenial.Of(reading.Ontology, reading.Text[..m.Index], m.Value, reading.Text[end..], own == GraphService.Statements.Stance.Asserted);
        var rest = reading.Text[end..Math.Max(end, reading.SentenceEnd(end - 1))];
        var copula = JapaneseDenial.OfCopula(reading.Ontology, rest);
        if (copula != Statements.Standing.Said || AnnotatedSentence.IsEntity(m.Value[^1]))
            return copula;
        var length = Math.Max(0, clause.End - end);
        return rest.Length > 0 && NamesDeed(rest[0]) || JapaneseDenial.IsMentioned(reading.Ontology, rest)
            ? JapaneseDenial.OfNoun(reading.Ontology, rest, length) : JapaneseDenial.OfVerb(reading.Ontology, rest, length, Verbs.ToHead(rest));
    }

    private static Stance JapaneseStance(Ontology ontology, string text, Match m, (int Start, int End) clause)
    {
        // A noun phrase (議長を務める会議) is not put as a plan by what is said of it.
        if (AnnotatedSentence.IsEntity(m.Value[^1]))
            return GraphService.Statements.Stance.Asserted;
        // 9,200億円の支援は…でしょう: the noun is not put as what is said of it; 支援の方針 is.
        var end = m.Index + m.Length;
        return end < clause.End && NamesDeed(text[end])
            ? Stances.Of(ontology, text[end..Math.Min(clause.End, end + 6)]) : Stances.Of(ontology, text[Math.Min(end, clause.End)..clause.End]);
    }

    private static bool NamesDeed(char next) => next is 'は' or 'が' or 'も' or 'の' or 'を';

    // The words between subject and object, and what stands right before the phrase: "may have", "plans to", "is in talks to".
    private static Stance EnglishStance(Ontology ontology, string text, Match m) =>
        Stances.OfEnglish(ontology, text[Math.Max(0, m.Index - 40)..m.Index].Split(['.', ',', ';'])[^1] + " " + m.Value);

    // The clause has a subject or object without a name: A社は好調で、競合他社がB社の…; a rival of A acquired…, A acquired a rival of B.
    private bool HasAnother(ClauseReading reading, Match m)
    {
        var (subject, @object) = (m.Groups["s"], m.Groups["o"]);
        if (frame.Language == LabelLanguage.Ja)
            return subject.Success && reading.Subjects.Between(subject.Index + 2, m.Index + m.Length);
        return subject.Success && subject.Index == m.Index
            && EnglishSubjects.BelongsToAnother(reading.Ontology, reading.Text[..m.Index], reading.Text[(subject.Index + subject.Length)..])
            || m.Groups["few"].Captures.Any(c => c.Index + c.Length == @object.Index && EnglishSubjects.HasOwnObject(c.Value));
    }

    // A phrase without a subject is said of the sentence's topic, else of the one before; not where somebody else without a name is its subject.
    private static IReadOnlyList<Slot> Implied(ClauseReading reading, Match m, IReadOnlyList<EntityType> types) =>
        reading.Subjects.Between(reading.ClauseAt(m.Index).Start, m.Index) || reading.IsOfAnother ? [] :
        (reading.Topic is { } own && types.Contains(own.Entity!.Type) ? own : reading.PreviousTopic(types)) is { } topic ? [topic] : [];

    private bool Names(string role) => frame.Phrase!.Contains(role, StringComparison.Ordinal);

    // What an English phrase doesn't name: the subject of the sentence where it stands before, else what the text is about.
    private List<Slot> LeftOut(ClauseReading reading, Match m, IReadOnlyList<EntityType> types, IReadOnlyList<Slot> named)
    {
        // 白樺製薬は、東雲キャピタルがリードし、若松銀行も加わった増資で…: the sentence's own topic.
        if (frame.Language == LabelLanguage.Ja && reading.Arguments.FirstOrDefault(a => a.Particle == "は")?.Slot is { } topic
            && types.Contains(topic.Entity!.Type) && named.All(n => n.Entity != topic.Entity))
            return [topic];
        // X led; Y joined: where only the sentence before speaks of the round, it is about that one's subject.
        var own = near?.IsMatch(reading.Text) == false ? null : EnglishSubjects.SlotOf(reading.Sentence);
        var at = own is null ? m.Index : reading.Sentence.Index(own.Start);
        if (at < m.Index && types.Contains(own!.Entity!.Type) && named.All(n => n.Entity != own.Entity))
            return near is null && HasBetween(reading, own, at, m.Index, types) ? [] : [own];
        return near is null && HasBodyBefore(reading, m.Index, types) ? [] : Earlier(reading, types, named);
    }

    private static List<Slot> Earlier(ClauseReading reading, IReadOnlyList<EntityType> types, IReadOnlyList<Slot> named) =>
        reading.PreviousTopic(types, [.. named.Select(n => n.Entity!)]) is { } topic ? [topic]
        : types.Contains(EntityType.Company) ? [] : [.. reading.LastThing(types)];

    private static bool HasBetween(ClauseReading reading, Slot own, int from, int to, IReadOnlyList<EntityType> types) =>
        reading.Sentence.Slots.Any(s => s.Entity is { IsDescribed: false } other && other != own.Entity && types.Contains(other.Type)
            && reading.Sentence.Index(s.Start) > from && reading.Sentence.Index(s.Start) < to
            && !s.List.Contains(reading.Sentence.Slots.ToList().IndexOf(own)));

    private static bool HasBodyBefore(ClauseReading reading, int to, IReadOnlyList<EntityType> types) =>
        reading.Sentence.Slots.Any(s => s.Entity is { Type: EntityType.Company or EntityType.Organization } && types.Contains(s.Entity.Type)
            && reading.Sentence.Index(s.Start) < to);

    private static Slot? Figure(ClauseReading reading, Group group) => group.Success ? reading.Sentence.SlotOf(group.Value[0]) : null;

    private static List<Slot> Fitting(ClauseReading reading, Group group, IReadOnlyList<EntityType> types)
    {
        if (!group.Success || reading.Sentence.SlotOf(group.Value[0]) is not { Entity: not null } slot)
            return [];
        return [.. reading.Sentence.Listed(slot).Where(s => types.Contains(s.Entity!.Type))];
    }
}
