using GraphService.Entities;
using GraphService.Extraction.Resolution;

namespace GraphService.Extraction.Curation.Suggestions;

/// <summary>What speaks for and against two entities being one.</summary>
internal sealed class PairJudge(EntityFacts facts, NameWords words)
{
    private const int ShortestName = 4;
    private const int MostShown = 3;
    private const double MostlyTheSame = 0.7;

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
        else if (SharedWords(one, other) is var (first, second, overlap) && overlap > 0)
            yield return ((words.AreGeneric(words.Of(first)) ? 0.3 : 0.55) * overlap, $"{first} and {second} are made of the same words");
        if (SharedOffice(one, other) is var (title, body) && title is not null)
        {
            var weight = facts.IsSole(title) && AreOfTwoScripts(one, other) ? 0.5 : 0.35;
            yield return (weight, $"both hold one office: {title}, {facts.Entities[body].PrimaryName}");
        }
        var shared = facts.NeighborsOf(one).Intersect(facts.NeighborsOf(other)).OrderBy(n => n.Predicate, StringComparer.Ordinal).ThenBy(n => n.Other).ToList();
        if (shared.Count > 0)
            yield return (Math.Min(0.35, shared.Sum(n => 0.3 / Math.Max(1, facts.ShareOf(n) - 1))), $"the same is stated of both: {Shown(shared)}");
    }

    private static bool IsSet(Entity entity) => entity.Subtype is "group" or "group-investor";

    // Whoever holds offices elsewhere is somebody else, whatever the name.
    private bool AreTwoPeople(Entity one, Entity other)
    {
        if (PersonName.Contradict(facts.Graph.Ontology, [.. one.Names.Select(n => n.Text)], [.. other.Names.Select(n => n.Text)]))
            return true;
        var (bodies, others) = (facts.OfficesOf(one).Select(o => o.Body).ToHashSet(), facts.OfficesOf(other).Select(o => o.Body).ToHashSet());
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

    private (string? Title, EntityId Body) SharedOffice(Entity one, Entity other) =>
        facts.OfficesOf(one).Intersect(facts.OfficesOf(other)).OrderBy(o => o.Title, StringComparer.Ordinal).ThenBy(o => o.Body).FirstOrDefault();

    // Of two names in one script all words are the same, of those in two most of them.
    private (string First, string Second, double Overlap) SharedWords(Entity one, Entity other)
    {
        var best = ("", "", 0.0);
        if (one.Type == EntityType.Person)
            return best;
        foreach (var first in one.Names.Select(n => n.Text))
            foreach (var second in other.Names.Select(n => n.Text))
            {
                var (own, others) = (words.Of(first), words.Of(second));
                var overlap = NameWords.Common(own, others) > 1 ? NameWords.Overlap(own, others) : 0;
                if (overlap > best.Item3 && overlap >= (NameSound.IsJapanese(first) == NameSound.IsJapanese(second) ? 1 : MostlyTheSame))
                    best = (first, second, overlap);
            }
        return best;
    }

    // Each lacks a name in the other's script, so that neither contradicts the other.
    private static bool AreOfTwoScripts(Entity one, Entity other) =>
        one.Names.All(n => NameSound.IsJapanese(n.Text)) && !other.Names.Any(n => NameSound.IsJapanese(n.Text))
        || other.Names.All(n => NameSound.IsJapanese(n.Text)) && !one.Names.Any(n => NameSound.IsJapanese(n.Text));

    private string Shown(List<EntityFacts.Neighbor> shared)
    {
        var shown = shared.Take(MostShown).Select(n => n.IsObject
            ? $"{n.Predicate} {facts.Entities[n.Other].PrimaryName}" : $"{facts.Entities[n.Other].PrimaryName} {n.Predicate}");
        return string.Join(", ", shown) + (shared.Count > MostShown ? $" and {shared.Count - MostShown} more" : "");
    }
}
