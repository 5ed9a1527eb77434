using System.Text.RegularExpressions;
using GraphService.Entities;
using GraphService.Ontologies;
using GraphService.Statements;

namespace GraphService.Extraction.Statements;

/// <summary>Matches one verb frame of Japanese: each use of the verb picks from its clause the mentions whose particles fit its roles.</summary>
internal sealed class VerbMatcher(Predicate predicate, CaseFrame frame)
{
    private readonly Regex verb = new(frame.Verb!, RegexOptions.CultureInvariant, FrameTimeout.Limit);

    public IEnumerable<FrameMatch> Find(ClauseReading reading)
    {
        foreach (var m in FrameTimeout.Matches(verb, reading.Text, predicate))
        {
            var rest = reading.Text[(m.Index + m.Length)..];
            if (Verbs.IsVerb(reading.Ontology, rest) && (frame.Passive is null || frame.Passive == Verbs.IsPassive(rest))
                && Match(reading, m, rest) is { } match)
                yield return match;
        }
    }

    private FrameMatch? Match(ClauseReading reading, Match m, string rest)
    {
        var use = new VerbUse(reading, m.Index, m.Index + m.Length, rest);
        var (subjectTypes, objectTypes) = (Allowed(frame.SubjectTypes, predicate.SubjectTypes), Allowed(frame.ObjectTypes, predicate.ObjectTypes));
        var head = frame.Head is null ? null : use.Head;
        var subject = Subject(use, head, subjectTypes);
        var amount = reading.Nearest(use.Clause, use.From, m.Index, s => s.Amount is not null);
        var @object = Object(use, head, objectTypes, subject, amount);
        if (subject.Slots.Count == 0)
            subject = use.Speaker(frame.Subject, IsDeedOfBodies ? [.. subjectTypes.Where(t => t != EntityType.Person)] : subjectTypes);
        if (subject.Slots.Count == 0 || @object.Slots.Count == 0 || StanceOf(reading, m, rest) is not { } stance || !Holds(subject.Slots.Count, stance, amount))
            return null;
        return new FrameMatch(predicate, frame, subject.Slots, @object.Slots, stance, m.Index)
        {
            Amount = predicate.HasSum ? amount : null,
            Share = predicate.Money ? reading.Nearest(use.Clause, use.From, m.Index, s => s.Share is not null) : null,
            Date = FrameMatch.DateOf(predicate, stance, reading.DateFor(use.Clause, m.Index)),
            Distance = Math.Max(subject.Distance, @object.Distance),
        };
    }

    // Who tells of an investment or a partnership is its firm's voice.
    private bool IsDeedOfBodies => predicate.Money || predicate.Symmetric;

    private bool Holds(int subjects, Stance stance, Slot? amount) =>
        (frame.Amount is not { } needed || needed != (amount is null))
        && (frame.Several is not { } several || several == subjects > 1) && (frame.When is not { } when || when == stance);

    private Role Subject(VerbUse use, Slot? head, IReadOnlyList<EntityType> types)
    {
        // 投資しているのはXである: what stands behind のは has the role that the clause leaves open.
        if (use.Cleft is { } cleft && frame.Subject.Contains("が") && !use.HasOwnSubject)
            return use.Whole(cleft, 0, types);
        // 買収したのは外資系ファンドだった: somebody without a name did it.
        if (Verbs.IsCleft(use.Rest) && frame.Subject.Contains("が") && !use.HasOwnSubject)
            return Role.None;
        // 招待したい in someone's words: the speaker's side wishes it, and the topic is what is wished for.
        if (frame.Subject.Contains("が") && Verbs.IsWish(use.Rest) && use.Wisher(types) is { } wisher)
            return new Role([wisher], 1);
        var found = frame.Head == "subject" && head is not null ? use.Whole(head, 0, types) : RoleFinder.Find(use, frame.Subject, types, null, head);
        return IsDeedOfBodies && Verbs.IsTold(use.Reading.Ontology, use.Rest) ? VerbUse.Bodies(found, types) : found;
    }

    private Role Object(VerbUse use, Slot? head, IReadOnlyList<EntityType> types, Role subject, Slot? amount)
    {
        if (frame.Head == "object" && head is not null)
            return use.Whole(head, 0, types);
        var found = RoleFinder.Find(use, frame.Object, types, subject.Slots, head);
        if (found.Slots.Count == 0)
            found = Elsewhere(use, types, subject, amount);
        return predicate.Symmetric && found.Slots.Count == 0 && subject.Slots.Count > 1 ? new Role(subject.Slots, 0) : found;
    }

    // Only a verb that has no object of its own takes one from further away.
    private Role Elsewhere(VerbUse use, IReadOnlyList<EntityType> types, Role subject, Slot? amount)
    {
        if (use.Reading.Subjects.HasObject(use.From, use.At, frame.Object))
            return Role.None;
        if (frame.Object.Contains("を") && Verbs.IsSaidOfTopic(use.Rest) && use.Reading.LastThing(types) is { Count: > 0 } thing)
            return new Role(thing, 2);
        if (frame.Object.Contains("に") && subject.Distance == 0 && use.Reading.TopicBeside(use.Clause, use.At, types, subject.Slots) is { Count: > 0 } topic)
            return new Role(topic, 1);
        return frame.Amount == true && amount is not null ? new Role(use.Reading.EarlierObject(use.Clause, types, subject.Slots), 1) : Role.None;
    }

    // A frame's own stance holds for what is said to be so: 協議していない is no negotiation. 出資しているのはX社ではない: what stands behind のは may be denied too.
    private Stance? StanceOf(ClauseReading reading, Match m, string rest)
    {
        var end = m.Index + m.Length;
        if (reading.StanceAfter(end) is not { } said || said == Stance.Denied)
            return reading.StanceAfter(end);
        return (Verbs.ToCleft(rest) is { } gap ? JapaneseDenial.OfCopula(reading.Ontology, reading.Text[(end + gap + 1)..]) : Standing.Said) switch
        {
            Standing.Denied => Stance.Denied,
            Standing.Open => null,
            _ => frame.Stance ?? said,
        };
    }

    private static IReadOnlyList<EntityType> Allowed(IReadOnlyList<EntityType> narrow, IReadOnlyList<EntityType> wide) => narrow.Count > 0 ? narrow : wide;
}
