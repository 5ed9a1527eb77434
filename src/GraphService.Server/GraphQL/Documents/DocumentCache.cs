using System.Collections.Concurrent;

namespace GraphService.Server.GraphQL.Documents;

/// <summary>Keeps the documents used last, at most twice <paramref name="size"/>: once the young half is full, the old half goes and the young one is the old.</summary>
internal sealed class DocumentCache(int size)
{
    // Long texts are rarely sent twice, and a full cache of them would be 200 MB.
    private const int MaxTextLength = 20_000;

    private ConcurrentDictionary<string, QueryDocument> young = new(StringComparer.Ordinal);
    private ConcurrentDictionary<string, QueryDocument> old = new(StringComparer.Ordinal);

    public QueryDocument? Find(string text)
    {
        if (young.TryGetValue(text, out var document))
            return document;
        if (!old.TryGetValue(text, out document))
            return null;
        Keep(text, document);
        return document;
    }

    public void Keep(string text, QueryDocument document)
    {
        if (text.Length > MaxTextLength)
            return;
        if (young.Count >= size)
            (old, young) = (young, new(StringComparer.Ordinal));
        young[text] = document;
    }
}
