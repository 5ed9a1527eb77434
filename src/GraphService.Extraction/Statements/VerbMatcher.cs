using System.Text.RegularExpressions;
using GraphService.Entities;
using GraphService.Ontologies;

namespace GraphService.Extraction.Statements;

/// <summary>Matches one verb frame of Japanese: each use of the verb picks from its clause the mentions whose particles fit its roles.</summary>
internal sealed class VerbMatcher(Predicate predicate, CaseFrame frame)
{
    private readonly Regex verb = new(frame.Verb!, RegexOptions.CultureInvariant | RegexOptions.Compiled);

    public IEnumerable<FrameMatch> Find(ClauseReading reading)
    {
        foreach (Match m in verb.Matches(reading.Text))
        {
            var rest = reading.Text[(m.Index + m.Length)..];
            if (Verbs.IsVerb(rest) && (frame.Passive is null || frame.Passive == Verbs.IsPassive(rest)) && Match(reading, m, rest) is { } match)
                yield return match;
        }
    }

    private FrameMatch? Match(ClauseReading reading, Match m, string rest)
    {
        var clause = reading.ClauseAt(m.Index);
        var head = frame.Head is not null && Verbs.ToHead(rest) is { } length ? reading.Sentence.EntityAt(m.Index + m.Length + length) : null;
        var from = reading.PreviousVerb(clause, m.Index);
        var subject = frame.Head == "subject" && head is not null ? Whole(reading, head, 0) : Role(reading, clause, from, m.Index, frame.Subject, Allowed(frame.SubjectTypes, predicate.SubjectTypes), null, head);
        var @object = frame.Head == "object" && head is not null ? Whole(reading, head, 0) : Role(reading, clause, from, m.Index, frame.Object, Allowed(frame.ObjectTypes, predicate.ObjectTypes), subject.Slots, head);
        if (@object.Slots.Count == 0 && Verbs.IsSaidOfTopic(rest))
            @object = (reading.LastThing(Allowed(frame.ObjectTypes, predicate.ObjectTypes)), 2);
        if (subject.Slots.Count == 0 || @object.Slots.Count == 0)
            return null;
        var amount = predicate.Money ? reading.Nearest(clause, from, m.Index, s => s.Amount is not null) : null;
        if (frame.NeedsAmount && amount is null)
            return null;
        return new FrameMatch(predicate, frame, subject.Slots, @object.Slots, frame.Stance ?? reading.StanceAfter(m.Index + m.Length), m.Index)
        {
            Amount = amount,
            Share = predicate.Money ? reading.Nearest(clause, from, m.Index, s => s.Share is not null) : null,
            Date = predicate.Dated ? reading.DateFor(clause, m.Index) : null,
            Distance = Math.Max(subject.Distance, @object.Distance),
        };
    }

    private static IReadOnlyList<EntityType> Allowed(IReadOnlyList<EntityType> narrow, IReadOnlyList<EntityType> wide) => narrow.Count > 0 ? narrow : wide;

    private (IReadOnlyList<Slot> Slots, int Distance) Role(ClauseReading reading, (int Start, int End) clause, int from, int verbAt, IReadOnlyList<string> particles, IReadOnlyList<EntityType> types, IReadOnlyList<Slot>? taken, Slot? head)
    {
        bool Free(Argument a) => types.Contains(a.Slot.Entity!.Type) && taken?.Contains(a.Slot) != true && a.Slot != head;
        var inClause = reading.Arguments.Where(a => a.At >= clause.Start && a.At < verbAt && Free(a)).ToList();
        var own = inClause.Where(a => a.At >= from && particles.Contains(a.Particle)).ToList();
        if (own.Count > 0)
            return frame.All ? ([.. own.SelectMany(a => Whole(reading, a.Slot, 0).Slots).Distinct()], 0) : Whole(reading, own[^1].Slot, 0);
        if (!particles.Contains("が") && !particles.Contains("を"))
            return ([], 0);
        if (inClause.LastOrDefault(a => a.IsTopic) is { } topic)
            return Whole(reading, topic.Slot, 0);
        if (!particles.Contains("が"))
            return ([], 0);
        // が before an earlier verb of the clause, then topics of earlier clauses, then the topic of the sentence before.
        if (inClause.LastOrDefault(a => a.Particle == "が") is { } earlier)
            return Whole(reading, earlier.Slot, 1);
        if (reading.Arguments.LastOrDefault(a => a.At < clause.Start && (a.IsTopic || a.Particle == "が") && Free(a)) is { } before)
            return Whole(reading, before.Slot, 1);
        return reading.PreviousTopic is { } previous && types.Contains(previous.Entity!.Type) && taken?.Any(t => t.Entity == previous.Entity) != true && !reading.HasSubject(clause)
            ? ([previous], 2) : ([], 0);
    }

    private static (IReadOnlyList<Slot> Slots, int Distance) Whole(ClauseReading reading, Slot slot, int distance) =>
        (slot.List.Count > 1 ? [.. slot.List.Select(i => reading.Sentence.Slots[i])] : [slot], distance);
}
