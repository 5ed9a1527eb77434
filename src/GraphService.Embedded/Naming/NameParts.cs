using GraphService.Embedded.Columns;

namespace GraphService.Embedded.Naming;

/// <summary>Which entities have a character, or two neighbouring ones, in one of their keys; and by these, which have any text in one.</summary>
internal sealed class NameParts
{
    // The rarest of a text's pairs narrow the candidates enough.
    private const int MostPairs = 8;

    private readonly NameKeys keys;
    private readonly int entities;
    private readonly Dictionary<uint, Posting> postings = [];

    public NameParts(NameKeys keys, int entities, Sizes sizes)
    {
        (this.keys, this.entities) = (keys, entities);
        ForEach((posting, entity) => posting.Announce(entity));
        ForEach((posting, entity) => posting.Add(entity, entities, sizes));
    }

    /// <summary>Adds the entities that have a text in one of their keys; those of another set need not be looked at.</summary>
    public void AddTo(Bits found, string part, Bits known)
    {
        var pairs = Rarest(part);
        if (pairs.Count == 0)
            return;
        if (part.Length <= 2)
            pairs[0].AddTo(found);
        else if (pairs[0].IsSet)
            AddOfMany(found, part, known, pairs);
        else
            AddOfFew(found, part, known, pairs);
    }

    private void AddOfMany(Bits found, string part, Bits known, List<Posting> pairs)
    {
        using var candidates = Bits.All(entities);
        candidates.Except(known);
        foreach (var pair in pairs)
            pair.Keep(candidates);
        candidates.KeepWhere(entity => keys.Holds(entity, part));
        found.Or(candidates);
    }

    private void AddOfFew(Bits found, string part, Bits known, List<Posting> pairs)
    {
        PostingCursor[] others = [.. pairs.Skip(1).OrderByDescending(p => p.IsSet).Select(p => new PostingCursor(p))];
        foreach (var entity in pairs[0].Listed)
            if (!known[entity] && HaveAll(others, entity) && keys.Holds(entity, part))
                found.Add(entity);
    }

    private static bool HaveAll(PostingCursor[] postings, int entity)
    {
        foreach (var posting in postings)
            if (!posting.Has(entity))
                return false;
        return true;
    }

    // The postings of what the text is made of, rarest first; none where no key has one of it.
    private List<Posting> Rarest(string part)
    {
        var codes = part.Length == 1 ? [Code(part[0])] : Enumerable.Range(0, part.Length - 1).Select(i => Code(part[i], part[i + 1])).Distinct();
        var found = new List<Posting>();
        foreach (var code in codes)
            if (postings.TryGetValue(code, out var posting))
                found.Add(posting);
            else
                return [];
        return [.. found.OrderBy(p => p.Count).Take(MostPairs)];
    }

    // Keys hold no U+0000, so a character alone is the code of no pair.
    private static uint Code(char first, char second = '\0') => ((uint)first << 16) | second;

    private void ForEach(Action<Posting, int> act)
    {
        for (var entity = 0; entity < entities; entity++)
            foreach (var place in keys.PlacesOf(entity))
            {
                var key = keys[place];
                for (var i = 0; i < key.Length; i++)
                {
                    act(Posting(Code(key[i])), entity);
                    if (i + 1 < key.Length)
                        act(Posting(Code(key[i], key[i + 1])), entity);
                }
            }
    }

    private Posting Posting(uint code)
    {
        if (!postings.TryGetValue(code, out var posting))
            postings.Add(code, posting = new Posting());
        return posting;
    }
}
