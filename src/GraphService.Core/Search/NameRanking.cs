using GraphService.Entities;
using GraphService.Stores;

namespace GraphService.Search;

/// <summary>Ranks what a store's index finds, in one place for all stores: exact names, then prefixes, parts and near misses; then by degree and id.</summary>
public static class NameRanking
{
    /// <summary>The candidates that match, best first. Those that match in no way are left out.</summary>
    public static IReadOnlyList<NameMatch> Rank(string text, IEnumerable<EntityCandidate> candidates)
    {
        var key = SearchText.NameKeyOf(text);
        return [.. candidates.Select(c => Match(key, c)).OfType<NameMatch>()
            .OrderByDescending(m => m.Score).ThenByDescending(m => m.Degree).ThenBy(m => m.Entity.Id)];
    }

    /// <summary>4 exact, 3 prefix, 2 part, 1 near miss (at most one edit in a name of four characters, two in one of eight), 0 none.</summary>
    public static int Score(string key, string name)
    {
        if (key.Length == 0)
            return 0;
        if (name == key)
            return 4;
        if (name.StartsWith(key, StringComparison.Ordinal))
            return 3;
        if (name.Contains(key, StringComparison.Ordinal))
            return 2;
        var edits = EditsIn(key);
        return edits > 0 && EditDistance.AtMost(key, name, edits) ? 1 : 0;
    }

    /// <summary>How many edits a near miss of a key may have.</summary>
    public static int EditsIn(string key) => key.Length switch { < 4 => 0, < 8 => 1, _ => 2 };

    /// <summary>A candidate with the first of its names that scores best, or null where none scores. The key is that of the search text.</summary>
    public static NameMatch? Match(string key, EntityCandidate candidate)
    {
        if (candidate.Entity.Names.Count == 0)
            return null;
        var best = candidate.Entity.Names.Select(n => (Name: n, Score: Score(key, NameKey.Of(n.Text).Value))).MaxBy(n => n.Score);
        return best.Score > 0 ? new NameMatch(candidate.Entity, best.Name, best.Score, candidate.Degree) : null;
    }
}
