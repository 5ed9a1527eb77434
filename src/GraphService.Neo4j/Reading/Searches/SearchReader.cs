using GraphService.Documents;
using GraphService.Entities;
using GraphService.Graphs;
using GraphService.Neo4j.Layout;
using GraphService.Neo4j.Queries;
using GraphService.Neo4j.Reading.Documents;
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
        var rows = await queries.RunAsync("find-by-name", new()
        {
            { "index", new NameSearch(name.Value, []).Index },
            { "key", name.Value },
            { "type", type is { } given ? Spelling.Of(given) : null },
        }, cancellation);
        return [.. rows.Select(ReadEntity)];
    }

    public async Task<IReadOnlyList<EntityCandidate>> NamesAsync(string text, IReadOnlyList<EntityType>? types, CancellationToken cancellation)
    {
        var key = SearchText.NameKeyOf(text);
        if (key.Length == 0)
            return [];
        var search = NameSearch.Of(key);
        var rows = await queries.RunAsync("search-names", new()
        {
            { "index", search.Index },
            { "key", search.Key },
            { "pieces", search.Pieces },
            { "shortest", search.Shortest },
            { "longest", search.Longest },
            { "types", EnumNames.Of(types) },
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
