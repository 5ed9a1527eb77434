using GraphService.Documents;
using GraphService.Neo4j.Queries;
using GraphService.Stores;

namespace GraphService.Neo4j.Reading.Documents;

/// <summary>Reads passages by their ids and by places in documents.</summary>
internal sealed class PassageReader(QueryRunner queries)
{
    public async Task<IReadOnlyList<Passage?>> GetAsync(IReadOnlyList<PassageId> ids, CancellationToken cancellation)
    {
        var rows = await queries.RunAsync("passages", new() { { "ids", ids.Distinct().Select(id => id.Value).ToList() } }, cancellation);
        var found = rows.Select(row => (Passage?)DocumentRows.Passage(row.Map("passage"))).ToDictionary(p => p!.Id);
        return Answers.InOrder(ids, found, null);
    }

    public async Task<IReadOnlyList<Passage?>> AtAsync(IReadOnlyList<TextPosition> positions, CancellationToken cancellation)
    {
        var byDocument = positions.Distinct().GroupBy(p => p.Document).ToList();
        var rows = await queries.RunAsync("passages-at", new()
        {
            { "documents", byDocument.Select(d => d.Key.Value).ToList() },
            { "offsets", byDocument.Select(d => d.Select(p => p.Offset).ToList()).ToList() },
        }, cancellation);
        var found = rows.ToDictionary(row => new TextPosition(row.Parsed<DocumentId>("document", DocumentId.TryParse), row.Number("offset")), row => (Passage?)DocumentRows.Passage(row.Map("passage")));
        return Answers.InOrder(positions, found, null);
    }
}
