using GraphService.Entities;

namespace GraphService.Extraction.Curation.Suggestions;

/// <summary>Finds pairs worth a look: those that have a name, the sound of a name or an office in common.</summary>
internal sealed class PairFinder(EntityFacts facts)
{
    // What more than these have in common tells nothing.
    private const int MostOfOne = 12;

    public IEnumerable<(Entity One, Entity Other)> Find()
    {
        var pairs = new HashSet<(EntityId, EntityId)>();
        foreach (var group in Keys().GroupBy(k => k.Key, k => k.Entity).Select(g => g.Distinct().ToList()).Where(g => g.Count is > 1 and <= MostOfOne))
            for (var i = 0; i < group.Count; i++)
                for (var j = i + 1; j < group.Count; j++)
                {
                    var (one, other) = group[i].Id.CompareTo(group[j].Id) < 0 ? (group[i], group[j]) : (group[j], group[i]);
                    if (pairs.Add((one.Id, other.Id)))
                        yield return (one, other);
                }
    }

    private IEnumerable<(string Key, Entity Entity)> Keys()
    {
        foreach (var entity in facts.Graph.Entities)
        {
            foreach (var name in entity.Names)
            {
                if (NameKey.Of(name.Text).Value is { Length: > 1 } key)
                    yield return ($"{entity.Type} name {key}", entity);
                if (NameSound.Of(name.Text) is { } sound)
                    yield return ($"{entity.Type} sound {sound}", entity);
            }
            foreach (var office in facts.OfficesOf(entity).Where(o => o.Qualifiers.Role is not null))
                yield return ($"{entity.Type} office {office.Qualifiers.Role} {office.Object}", entity);
        }
    }
}
