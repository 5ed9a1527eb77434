using GraphService.Diagnostics;
using GraphService.Documents;
using GraphService.Graphs;
using GraphService.Neo4j.Clients.Values;
using GraphService.Neo4j.Layout;
using GraphService.Neo4j.Queries;
using GraphService.Neo4j.Reading.Paging;
using GraphService.Stores;

namespace GraphService.Neo4j.Reading.Documents;

/// <summary>Reads documents and what is in them, statements aside.</summary>
internal sealed class DocumentReader(QueryRunner queries)
{
    public Task<IReadOnlyList<SourceDocument?>> GetAsync(IReadOnlyList<DocumentId> ids, CancellationToken cancellation) =>
        AskAsync<SourceDocument?>("documents", ids, [], row => DocumentLayout.Read(row.Map("document")), null, cancellation);

    public Task<IReadOnlyList<SourceText?>> TextsAsync(IReadOnlyList<DocumentId> ids, CancellationToken cancellation) =>
        AskAsync<SourceText?>("texts", ids, [], row => new SourceText(row.Text("text")), null, cancellation);

    public Task<IReadOnlyList<Page<Mention>>> MentionsAsync(IReadOnlyList<DocumentId> ids, PageRequest page, CancellationToken cancellation) =>
        AskAsync("mentions-of-documents", ids, Pages.ParametersOf(page), row => Pages.Read(row, "mentions", page, DocumentRows.Mention), Pages.Empty<Mention>(), cancellation);

    public Task<IReadOnlyList<Page<Passage>>> PassagesAsync(IReadOnlyList<DocumentId> ids, PageRequest page, CancellationToken cancellation) =>
        AskAsync("passages-of-documents", ids, Pages.ParametersOf(page), row => Pages.Read(row, "passages", page, DocumentRows.Passage), Pages.Empty<Passage>(), cancellation);

    public Task<IReadOnlyList<IReadOnlyList<Diagnostic>>> DiagnosticsAsync(IReadOnlyList<DocumentId> ids, CancellationToken cancellation) =>
        AskAsync<IReadOnlyList<Diagnostic>>("diagnostics-of-documents", ids, [], row => [.. row.Maps("diagnostics").Select(DocumentRows.Diagnostic).Order(GraphOrder.Diagnostics)], [], cancellation);

    public async Task<Page<SourceDocument>> ListAsync(PageRequest page, CancellationToken cancellation) =>
        Pages.Read((await queries.RunAsync("document-list", Pages.ParametersOf(page), cancellation))[0], "documents", page, DocumentLayout.Read);

    public async Task<Page<Diagnostic>> ListDiagnosticsAsync(Severity? severity, DocumentId? document, PageRequest page, CancellationToken cancellation)
    {
        var parameters = new Parameters { { "severity", severity is { } given ? Spelling.Of(given) : null }, { "document", document?.Value } };
        return Pages.Read((await queries.RunAsync("diagnostic-list", parameters.With(Pages.ParametersOf(page)), cancellation))[0], "diagnostics", page, DocumentRows.Diagnostic);
    }

    public async Task<SourceDocument?> FindAsync(string path, CancellationToken cancellation) =>
        (await queries.RunAsync("document-by-path", new() { { "path", path } }, cancellation)) is [var row] ? DocumentLayout.Read(row.Map("document")) : null;

    private async Task<IReadOnlyList<T>> AskAsync<T>(string query, IReadOnlyList<DocumentId> ids, Parameters parameters, Func<PropertyMap, T> read, T nothing, CancellationToken cancellation)
    {
        var asked = new Parameters { { "ids", ids.Distinct().Select(id => id.Value).ToList() } }.With(parameters);
        var rows = await queries.RunAsync(query, asked, cancellation);
        return Answers.InOrder(ids, rows.ToDictionary(row => row.Parsed<DocumentId>("id", DocumentId.TryParse), read), nothing);
    }
}
