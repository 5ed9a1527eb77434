using GraphService.Embedded.Listings;
using GraphService.Search;
using Lucene.Net.Search;

namespace GraphService.Embedded.Searches;

/// <summary>Finds entities by parts of their names' keys.</summary>
internal sealed class NameIndex(NameKeys keys, int entities)
{
    // More would only make the candidates fewer; a user's text of any length makes a query of this size at most.
    private const int MaxPairs = 64;

    private readonly MemoryIndex index = new(Enumerable.Range(0, entities).Select(e => keys.Of(e).SelectMany(Grams.Of).Distinct()));

    /// <summary>At least every entity that <see cref="NameRanking"/> ranks for the text.</summary>
    public IReadOnlyList<int> Find(string text)
    {
        var key = SearchText.NameKeyOf(text);
        return key.Length switch
        {
            0 => [],
            1 => index.Find(MemoryIndex.Has(key)),
            _ => index.Find(Pairs(key)),
        };
    }

    // A name that contains the key has all its pairs. An edit takes away two pairs at most, and NameRanking allows so few edits that at
    // least one of a key's pairs is left: one edit from four characters (three pairs), two from eight (seven pairs).
    private static BooleanQuery Pairs(string key)
    {
        var query = new BooleanQuery();
        var pairs = Grams.PairsOf(key).Distinct().Take(MaxPairs).ToList();
        foreach (var pair in pairs)
            query.Add(MemoryIndex.Has(pair), Occur.SHOULD);
        query.MinimumNumberShouldMatch = Math.Max(1, pairs.Count - (2 * NameRanking.EditsIn(key)));
        return query;
    }
}
