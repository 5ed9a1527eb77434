using GraphService.Search;

namespace GraphService.Neo4j.Searches;

/// <summary>
/// How names are looked for that have a key in them or nearly. Of a near miss at least one piece of the key stands unchanged in the name, if the
/// key is cut into one piece more than edits are allowed.
/// </summary>
/// <param name="Key">The key, not empty.</param>
/// <param name="Pieces">Its pieces; none where there are no near misses.</param>
/// <param name="IsPart">Whether names count that have the key in the middle.</param>
internal sealed record NameSearch(string Key, IReadOnlyList<string> Pieces, bool IsPart)
{
    /// <summary>The query to the index, or null where all names are to be looked at. A name of so many letters that it is cut is always a candidate: what is looked for may stand where it was cut.</summary>
    public string? Index => Clauses is { } clauses ? $"nameKeys:({clauses} OR {IndexClauses.OfCutWords})" : null;

    private string? Clauses => !IsPart ? IndexClauses.Beginning(Key) : IndexClauses.Any([.. (Pieces.Count == 0 ? [Key] : Pieces).Select(IndexClauses.Containing)]);

    /// <summary>The least length of a near miss, in code points as the database counts. An edit changes a UTF-16 unit, and may make two code points of one.</summary>
    public int Shortest => Length - (2 * Edits);

    /// <summary>Its largest length.</summary>
    public int Longest => Length + (2 * Edits);

    private int Edits => Math.Max(0, Pieces.Count - 1);

    private int Length => Key.EnumerateRunes().Count();

    /// <summary>A search for names that begin with a key.</summary>
    public static NameSearch Beginning(string key) => new(key, [], IsPart: false);

    /// <summary>A search for names that have it in them.</summary>
    public static NameSearch Part(string key) => new(key, [], IsPart: true);

    /// <summary>A search for names that have it in them, or nearly.</summary>
    public static NameSearch Near(string key) => new(key, NameRanking.EditsIn(key) is > 0 and var edits ? Cut(key, edits + 1) : [], IsPart: true);

    private static string[] Cut(string key, int count)
    {
        var borders = Enumerable.Range(0, count + 1).Select(i => Whole(key, key.Length * i / count)).ToList();
        return [.. borders.Zip(borders.Skip(1), (from, to) => key[from..to])];
    }

    // Not between the halves of a character.
    private static int Whole(string key, int at) => at < key.Length && char.IsLowSurrogate(key[at]) ? at + 1 : at;
}
