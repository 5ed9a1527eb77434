using GraphService.Entities;

namespace GraphService.Extraction.Statements;

/// <summary>
/// Finds the mention that has a role: by its particle in the verb's own part of the clause, else as the topic, else as the subject of an earlier clause,
/// else as the topic of the sentence before. A subject or object that is no known name ends the search: no statement is better than a false one.
/// </summary>
internal static class RoleFinder
{
    public static Role Find(VerbUse use, IReadOnlyList<string> particles, IReadOnlyList<EntityType> types, IReadOnlyList<Slot>? taken, Slot? head)
    {
        bool Free(CaseArgument a) => types.Contains(a.Slot.Entity!.Type) && taken?.Contains(a.Slot) != true && a.Slot != head;
        var inClause = use.Reading.Arguments.Where(a => a.At >= use.Clause.Start && a.At < use.At && Free(a)).ToList();
        var isSubject = particles.Contains("が");
        if (inClause.LastOrDefault(a => a.At >= use.From && particles.Contains(a.Particle)) is { } own)
            return isSubject && own.Particle == "が" && use.Reading.Subjects.Between(own.End, use.At) ? Role.None : use.Whole(own.Slot, 0, types);
        if (!isSubject)
            return particles.Contains("を") && !use.Reading.Subjects.HasObject(use.From, use.At, particles) ? Topic(use, inClause, "も", types) : Role.None;
        if (Topic(use, inClause, "は", types) is { Slots.Count: > 0 } topic)
            return topic;
        if (use.Reading.Subjects.Between(use.Clause.Start, use.At))
            return Role.None;
        // が before an earlier verb of the clause, then the clauses and the sentence before.
        return inClause.LastOrDefault(a => a.Particle == "が") is { } earlier ? use.Whole(earlier.Slot, 1, types) : Earlier(use, types, taken, Free);
    }

    // XはYも招く: は stands for が first, も for を.
    private static Role Topic(VerbUse use, List<CaseArgument> inClause, string preferred, IReadOnlyList<EntityType> types)
    {
        if ((inClause.LastOrDefault(a => a.Particle == preferred) ?? inClause.LastOrDefault(a => a.IsTopic)) is not { } topic)
            return Role.None;
        return preferred == "は" && use.Reading.Subjects.Between(topic.End, use.At) ? Role.None : use.Whole(topic.Slot, 0, types);
    }

    private static Role Earlier(VerbUse use, IReadOnlyList<EntityType> types, IReadOnlyList<Slot>? taken, Func<CaseArgument, bool> isFree)
    {
        foreach (var clause in use.Reading.ClausesBefore(use.Clause))
        {
            var isAside = use.Reading.Subjects.IsAside(clause);
            var arguments = use.Reading.Arguments.Where(a => a.At >= clause.Start && a.At < clause.End && isFree(a));
            if (arguments.LastOrDefault(a => a.IsTopic || a.Particle == "が" && !isAside) is { } before)
                return use.Whole(before.Slot, 1, types);
            if (use.Reading.Subjects.Leaves(clause))
                return Role.None;
        }
        return use.Reading.PreviousTopic(types) is { } previous && taken?.Any(t => t.Entity == previous.Entity) != true && !use.Reading.HasSubject(use.Clause)
            ? new Role([previous], 2) : Role.None;
    }
}
