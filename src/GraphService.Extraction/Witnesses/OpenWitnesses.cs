using GraphService.Entities;
using GraphService.Statements;

namespace GraphService.Extraction.Witnesses;

/// <summary>
/// A witness that leaves something open supports the one statement that it fits;
/// where it fits several or none, it is a statement of its own.
/// </summary>
internal static class OpenWitnesses
{
    /// <summary>What is stated, in that stance or denied, is not inferred, whatever it leaves open.</summary>
    public static void DropInferredOfStated(Dictionary<StatementContent, List<Witness>> witnesses)
    {
        var stated = witnesses.Where(w => w.Value.Exists(v => v.Inferred is null)).Select(w => Triple(w.Key)).ToHashSet();
        foreach (var (content, list) in witnesses.Where(w => w.Value.Exists(v => v.Inferred is not null)).ToList())
            if (stated.Contains(Triple(content)) || stated.Contains(Triple(content) with { Stance = Stance.Denied }))
            {
                list.RemoveAll(w => w.Inferred is not null);
                if (list.Count == 0)
                    witnesses.Remove(content);
            }
    }

    private static (EntityId Subject, string Predicate, EntityId Object, Stance Stance) Triple(StatementContent c) =>
        (c.Subject, c.Predicate, c.Object, c.Stance);

    public static void JoinOpenOnes<T>(Dictionary<StatementContent, List<T>> witnesses)
    {
        // An id is a hash, and so worked out once.
        var ids = witnesses.Keys.ToDictionary<StatementContent, StatementContent, StatementId>(c => c, c => c.Id, ReferenceEqualityComparer.Instance);
        foreach (var same in witnesses.Keys.GroupBy(c => (c.Subject, c.Predicate, c.Object, c.Stance)).Where(g => g.Skip(1).Any()).ToList())
            Join(witnesses, [.. same.OrderBy(c => ids[c])], ids);
    }

    private static void Join<T>(Dictionary<StatementContent, List<T>> witnesses, List<StatementContent> contents, Dictionary<StatementContent, StatementId> ids)
    {
        // Equal but for the wording of a sum (約9億円, 9億円程度): one statement, with the wording that comes first.
        foreach (var equal in contents.GroupBy(c => ids[c]).Where(g => g.Count() > 1).ToList())
            foreach (var other in equal.OrderBy(c => c.Qualifiers.Amount?.Text, StringComparer.Ordinal).Skip(1))
                Move(witnesses, contents, other, equal.OrderBy(c => c.Qualifiers.Amount?.Text, StringComparer.Ordinal).First());
        foreach (var open in contents.OrderBy(c => c.Qualifiers.Count).ThenBy(c => ids[c]).ToList())
        {
            var fuller = contents.Where(c => ids[c] != ids[open] && open.Qualifiers.Fits(c.Qualifiers)).ToList();
            var fullest = fuller.Where(f => !fuller.Any(g => ids[g] != ids[f] && f.Qualifiers.Fits(g.Qualifiers))).ToList();
            if (fullest.Count == 1)
                Move(witnesses, contents, open, fullest[0]);
        }
    }

    private static void Move<T>(Dictionary<StatementContent, List<T>> witnesses, List<StatementContent> contents, StatementContent from, StatementContent to)
    {
        witnesses[to].AddRange(witnesses[from]);
        witnesses.Remove(from);
        contents.Remove(from);
    }
}
