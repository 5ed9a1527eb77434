using GraphService.Entities;
using GraphService.Extraction.Resolution;

namespace GraphService.Extraction.Curation.Suggestions;

/// <summary>What speaks for and against two entities being one.</summary>
internal sealed class PairJudge(EntityFacts facts)
{
    private const int ShortestName = 4;
    private const int MostShown = 3;

    /// <summary>Whether something says that they are two.</summary>
    public bool AreTwo(Entity one, Entity other) =>
        one.Type != other.Type || IsSet(one) || IsSet(other)
        || facts.NeighborsOf(one).Any(n => n.Other == other.Id)
        || one.Date is { } a && other.Date is { } b && !a.Meets(b)
        || one.Type == EntityType.Person && AreTwoPeople(one, other)
        || one.Type is EntityType.Event && !(one.Date is { } first && other.Date is { } second && first.Meets(second));

    /// <summary>What speaks for it, with weights; the strongest first.</summary>
    public IEnumerable<(double Weight, string Text)> Reasons(Entity one, Entity other)
    {
        if (SharedName(one, other) is { } name)
            yield return (name.Length >= ShortestName ? 0.6 : 0.4, $"both are called {name}");
        else if (SharedSound(one, other) is var (kana, latin) && kana is not null)
            yield return (0.65, $"{kana} sounds like {latin}");
        if (SharedOffice(one, other) is { } office)
            yield return (0.4, $"both hold one office: {office}");
        var shared = facts.NeighborsOf(one).Intersect(facts.NeighborsOf(other)).OrderBy(n => n.Predicate, StringComparer.Ordinal).ThenBy(n => n.Other).ToList();
        if (shared.Count > 0)
            yield return (Math.Min(0.35, shared.Sum(n => 0.3 / Math.Max(1, facts.ShareOf(n) - 1))), $"the same is stated of both: {Shown(shared)}");
    }

    private static bool IsSet(Entity entity) => entity.Subtype is "group" or "group-investor";

    // Whoever holds offices elsewhere is somebody else, whatever the name.
    private bool AreTwoPeople(Entity one, Entity other)
    {
        if (PersonName.Contradict([.. one.Names.Select(n => n.Text)], [.. other.Names.Select(n => n.Text)]))
            return true;
        var (bodies, others) = (facts.OfficesOf(one).Select(o => o.Object).ToHashSet(), facts.OfficesOf(other).Select(o => o.Object).ToHashSet());
        return bodies.Count > 0 && others.Count > 0 && !bodies.Overlaps(others);
    }

    // The longest that both have.
    private static string? SharedName(Entity one, Entity other)
    {
        var keys = other.Names.Select(n => NameKey.Of(n.Text)).ToHashSet();
        return one.Names.Where(n => NameKey.Of(n.Text).Value.Length > 1 && keys.Contains(NameKey.Of(n.Text)))
            .Select(n => n.Text).OrderByDescending(n => n.Length).ThenBy(n => n, StringComparer.Ordinal).FirstOrDefault();
    }

    // In one script alike is not the same: what is written otherwise there is another name.
    private static (string? Kana, string? Latin) SharedSound(Entity one, Entity other)
    {
        foreach (var (from, to) in new[] { (one, other), (other, one) })
            foreach (var kana in from.Names.Where(n => NameSound.IsKana(n.Text)))
                if (NameSound.Of(kana.Text) is { } sound)
                    foreach (var latin in to.Names.Where(n => !NameSound.IsKana(n.Text)))
                        if (NameSound.Of(latin.Text) == sound && !to.Names.Any(n => NameSound.IsKana(n.Text)))
                            return (kana.Text, latin.Text);
        return default;
    }

    private string? SharedOffice(Entity one, Entity other)
    {
        var own = facts.OfficesOf(one).Where(o => o.Qualifiers.Role is not null).Select(o => (o.Qualifiers.Role, o.Object)).ToHashSet();
        var shared = facts.OfficesOf(other).Where(o => own.Contains((o.Qualifiers.Role, o.Object))).OrderBy(o => o.Id).FirstOrDefault();
        return shared is null ? null : $"{shared.Qualifiers.Role}, {facts.Entities[shared.Object].PrimaryName}";
    }

    private string Shown(List<EntityFacts.Neighbor> shared)
    {
        var shown = shared.Take(MostShown).Select(n => n.IsObject
            ? $"{n.Predicate} {facts.Entities[n.Other].PrimaryName}" : $"{facts.Entities[n.Other].PrimaryName} {n.Predicate}");
        return string.Join(", ", shown) + (shared.Count > MostShown ? $" and {shared.Count - MostShown} more" : "");
    }
}
