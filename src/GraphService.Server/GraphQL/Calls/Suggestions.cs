using GraphService.Entities;
using GraphService.Search;
using GraphService.Stores;

namespace GraphService.Server.GraphQL.Calls;

/// <summary>The nearest of what there is to what was asked for.</summary>
internal static class Suggestions
{
    private const int Most = 5;

    /// <summary>Names of entities near a name: what the search finds for all of it, else for its words and its beginning.</summary>
    public static async ValueTask<IReadOnlyList<string>> ForAsync(IGraphStore store, string text, EntityType? type, CancellationToken cancellation)
    {
        IReadOnlyList<EntityType>? types = type is { } t ? [t] : null;
        var found = new List<string>();
        foreach (var part in Parts(text))
        {
            await AddAsync(found, store, part, types, cancellation);
            if (found.Count > 0)
                break;
        }
        return found;
    }

    // Several entities may have one name: as many pages are read as it takes.
    private static async ValueTask AddAsync(
        List<string> found, IGraphStore store, string part, IReadOnlyList<EntityType>? types, CancellationToken cancellation)
    {
        for (Page<NameMatch>? page = null; page is not { HasNext: false } && found.Count < Most;)
        {
            var last = page is null ? -1 : page.Offset + page.Items.Count - 1;
            page = await store.RankNamesAsync(part, types, new PageRequest(First: PageRequest.MaxSize, After: last), cancellation);
            foreach (var match in page.Items)
                if (found.Count < Most && !found.Contains(match.Matched.Text))
                    found.Add(match.Matched.Text);
        }
    }

    /// <summary>Those of some spellings that are near: few edits away, or holding the text.</summary>
    public static IReadOnlyList<string> Near(string text, IEnumerable<string> spellings)
    {
        if (text.Length is 0 or > 200)
            return [];
        var limit = Math.Max(2, text.Length / 3);
        return [.. spellings
            .Select(s => (Spelling: s, Rank: Rank(text, s, limit)))
            .Where(s => s.Rank <= limit + 1)
            .OrderBy(s => s.Rank).ThenBy(s => s.Spelling, StringComparer.Ordinal)
            .Take(Most).Select(s => s.Spelling)];
    }

    private static IEnumerable<string> Parts(string text)
    {
        yield return text;
        foreach (var word in PassageRanking.Words(text).Where(w => w.Length > 1).OrderByDescending(w => w.Length).Take(3))
            yield return word;
        if (text.Length > 3)
            yield return text[..(text.Length / 2)];
    }

    private static int Rank(string text, string spelling, int limit)
    {
        var (a, b) = (text.ToUpperInvariant(), spelling.ToUpperInvariant());
        for (var edits = 0; edits <= limit; edits++)
            if (EditDistance.AtMost(a, b, edits))
                return edits;
        return b.Contains(a, StringComparison.Ordinal) || a.Contains(b, StringComparison.Ordinal) ? limit + 1 : int.MaxValue;
    }
}
