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
            if (Verbs.IsVerb(rest) && (frame.Passive is null || frame.Passive == Verbs.IsPassive(rest)) && Match(reading, m, rest) is { } match)
                yield return match;
        }
    }

    private FrameMatch? Match(ClauseReading reading, Match m, string rest)
    {
        var clause = reading.ClauseAt(m.Index);
        var head = frame.Head is not null && Verbs.ToHead(rest) is { } length ? reading.HeadAt(m.Index + m.Length + length) : null;
        var from = reading.PreviousVerb(clause, m.Index);
        // 招待したい in someone's words: the speaker's side wishes it, and the topic is what is wished for.
        var wish = frame.Subject.Contains("が") && Verbs.IsWish(rest) ? reading.ImpliedSpeaker(Allowed(frame.SubjectTypes, predicate.SubjectTypes)) : null;
        // 投資しているのはXである: what stands behind のは has the role that the clause leaves open.
        var cleft = Verbs.ToCleft(rest) is { } gap ? reading.HeadAt(m.Index + m.Length + gap) : null;
        var subject = cleft is not null && frame.Subject.Contains("が") && !reading.HasOwnSubject(from, m.Index) ? Whole(reading, cleft, 0, Allowed(frame.SubjectTypes, predicate.SubjectTypes))
            : wish is not null ? ([wish], 1) : frame.Head == "subject" && head is not null ? Whole(reading, head, 0, Allowed(frame.SubjectTypes, predicate.SubjectTypes)) : Role(reading, clause, from, m.Index, frame.Subject, Allowed(frame.SubjectTypes, predicate.SubjectTypes), null, head);
        var @object = frame.Head == "object" && head is not null ? Whole(reading, head, 0, Allowed(frame.ObjectTypes, predicate.ObjectTypes)) : Role(reading, clause, from, m.Index, frame.Object, Allowed(frame.ObjectTypes, predicate.ObjectTypes), subject.Slots, head);
        if (@object.Slots.Count == 0 && frame.Object.Contains("を") && Verbs.IsSaidOfTopic(rest))
            @object = (reading.LastThing(Allowed(frame.ObjectTypes, predicate.ObjectTypes)), 2);
        if (@object.Slots.Count == 0 && frame.Object.Contains("に") && subject.Distance == 0)
            @object = (reading.TopicBeside(clause, m.Index, Allowed(frame.ObjectTypes, predicate.ObjectTypes), subject.Slots), 1);
        var amount = reading.Nearest(clause, from, m.Index, s => s.Amount is not null);
        if (@object.Slots.Count == 0 && frame.Amount == true && amount is not null)
            @object = (reading.EarlierObject(clause, Allowed(frame.ObjectTypes, predicate.ObjectTypes), subject.Slots), 1);
        if (predicate.Symmetric && @object.Slots.Count == 0 && subject.Slots.Count > 1)
            @object = (subject.Slots, 0);
        if (subject.Slots.Count == 0 && frame.Subject.Contains("が") && reading.ImpliedSpeaker(Allowed(frame.SubjectTypes, predicate.SubjectTypes)) is { } speaker)
            subject = ([speaker], 2);
        var stance = frame.Stance ?? reading.StanceAfter(m.Index + m.Length);
        if (subject.Slots.Count == 0 || @object.Slots.Count == 0 || frame.Amount is { } needed && needed == (amount is null)
            || frame.Several is { } several && several != subject.Slots.Count > 1 || frame.When is { } when && when != stance)
            return null;
        return new FrameMatch(predicate, frame, subject.Slots, @object.Slots, stance, m.Index)
        {
            Amount = predicate.Money ? amount : null,
            Share = predicate.Money ? reading.Nearest(clause, from, m.Index, s => s.Share is not null) : null,
            Date = predicate.Dated || stance != Stance.Asserted ? reading.DateFor(clause, m.Index) : null,
            Distance = Math.Max(subject.Distance, @object.Distance),
        };
    }

    private static IReadOnlyList<EntityType> Allowed(IReadOnlyList<EntityType> narrow, IReadOnlyList<EntityType> wide) => narrow.Count > 0 ? narrow : wide;

    private static (IReadOnlyList<Slot> Slots, int Distance) Role(ClauseReading reading, (int Start, int End) clause, int from, int verbAt, IReadOnlyList<string> particles, IReadOnlyList<EntityType> types, IReadOnlyList<Slot>? taken, Slot? head)
    {
        bool Free(Argument a) => types.Contains(a.Slot.Entity!.Type) && taken?.Contains(a.Slot) != true && a.Slot != head;
        var inClause = reading.Arguments.Where(a => a.At >= clause.Start && a.At < verbAt && Free(a)).ToList();
        var own = inClause.Where(a => a.At >= from && particles.Contains(a.Particle)).ToList();
        if (own.Count > 0)
            return Whole(reading, own[^1].Slot, 0, types);
        if (!particles.Contains("が") && !particles.Contains("を"))
            return ([], 0);
        // XはYも招く: は stands for が first, も for を.
        var preferred = particles.Contains("が") ? "は" : "も";
        if ((inClause.LastOrDefault(a => a.Particle == preferred) ?? inClause.LastOrDefault(a => a.IsTopic)) is { } topic)
            return Whole(reading, topic.Slot, 0, types);
        if (!particles.Contains("が"))
            return ([], 0);
        // が before an earlier verb of the clause, then topics of earlier clauses, then the topic of the sentence before.
        if (inClause.LastOrDefault(a => a.Particle == "が") is { } earlier)
            return Whole(reading, earlier.Slot, 1, types);
        if (reading.Arguments.LastOrDefault(a => a.At < clause.Start && (a.IsTopic || a.Particle == "が") && Free(a)) is { } before)
            return Whole(reading, before.Slot, 1, types);
        return reading.PreviousTopic(types) is { } previous && taken?.Any(t => t.Entity == previous.Entity) != true && !reading.HasSubject(clause)
            ? ([previous], 2) : ([], 0);
    }

    // What is listed with it, as far as it may have the role.
    private static (IReadOnlyList<Slot> Slots, int Distance) Whole(ClauseReading reading, Slot slot, int distance, IReadOnlyList<EntityType> types) =>
        ([.. (slot.List.Count > 1 ? slot.List.Select(i => reading.Sentence.Slots[i]) : [slot]).Where(s => types.Contains(s.Entity!.Type))], distance);
}
