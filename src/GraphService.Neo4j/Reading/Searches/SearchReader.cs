using GraphService.Documents;
using GraphService.Entities;
using GraphService.Graphs;
using GraphService.Neo4j.Clients.Values;
using GraphService.Neo4j.Layout;
using GraphService.Neo4j.Queries;
using GraphService.Neo4j.Reading.Documents;
using GraphService.Neo4j.Reading.Paging;
using GraphService.Neo4j.Searches;
using GraphService.Search;
using GraphService.Stores;

namespace GraphService.Neo4j.Reading.Searches;

/// <summary>Finds entities by their names and passages by their words: at least what is ranked of them.</summary>
internal sealed class SearchReader(QueryRunner queries)
{
    public async Task<IReadOnlyList<Entity>> NamedAsync(NameKey name, EntityType? type, CancellationToken cancellation)
    {
        if (name.Value.Length == 0)
            return [];
        var index = NameSearch.Part(name.Value).Index;
        var shape = new QueryShape("find-by-name").With("details").If(index is not null, "index").If(type is not null, "type");
        var parameters = new Parameters { { "index", index }, { "key", name.Value }, { "type", type is { } given ? Spelling.Of(given) : null } };
        return [.. (await queries.AskAsync(shape, [], parameters, cancellation)).Select(ReadEntity)];
    }

    /// <summary>A page of those that match, best first; of a list whose length nobody asks for no more is read than the page and whether it goes on.</summary>
    public async Task<Page<NameMatch>> RankedAsync(string text, IReadOnlyList<EntityType>? types, PageRequest page, CancellationToken cancellation)
    {
        int? most = page.Unread.HasFlag(Parts.Total) && !Pages.AreFromTheEnd(page) ? Pages.EndOf(page) : null;
        return NameRanking.Rank(text, await NamesAsync(text, types, most, cancellation)).Slice(page);
    }

    /// <summary>
    /// First what the best may be among: names that begin with the key, which the index finds fastest, then those with the key in them; what is
    /// nearly one only where those are not enough.
    /// </summary>
    public async Task<IReadOnlyList<EntityCandidate>> NamesAsync(string text, IReadOnlyList<EntityType>? types, int? most, CancellationToken cancellation)
    {
        var key = SearchText.NameKeyOf(text);
        if (key.Length == 0)
            return [];
        if (most is { } wanted)
            foreach (var search in new[] { NameSearch.Beginning(key), NameSearch.Part(key) })
                if (await NamesAsync(search, types, most, cancellation) is var found && found.Count >= wanted)
                    return found;
        return await NamesAsync(NameSearch.Near(key), types, null, cancellation);
    }

    private async Task<IReadOnlyList<EntityCandidate>> NamesAsync(NameSearch search, IReadOnlyList<EntityType>? types, int? most, CancellationToken cancellation)
    {
        var shape = new QueryShape("search-names").With("details").If(search.Index is not null, "index").If(search.Pieces.Count > 0, "near")
            .If(search.IsPart, "part").If(types is not null, "types").If(most is not null, "most");
        var rows = await queries.AskAsync(shape, [], new()
        {
            { "index", search.Index },
            { "key", search.Key },
            { "pieces", search.Pieces },
            { "shortest", search.Shortest },
            { "longest", search.Longest },
            { "types", EnumNames.Of(types) },
            { "most", most },
        }, cancellation);
        return [.. rows.Select(row => new EntityCandidate(ReadEntity(row), row.Number("degree")))];
    }

    public async Task<IReadOnlyList<PassageCandidate>> PassagesAsync(string text, DocumentId? document, CancellationToken cancellation)
    {
        var search = new PassageSearch(PassageRanking.Words(text));
        if (search.Words.Count == 0)
            return [];
        var rows = await queries.RunAsync("search-passages", new()
        {
            { "index", search.Index },
            { "words", search.Runs },
            { "document", document?.Value },
        }, cancellation);
        return [.. rows.Select(row => row.Map("passage")).Select(p => new PassageCandidate(DocumentRows.Passage(p), p.Text("text")))];
    }

    private static Entity ReadEntity(PropertyMap row) => EntityLayout.Read(row.Map("entity"));
}
