using System.Runtime.CompilerServices;
using GraphService.Neo4j.Clients;
using GraphService.Neo4j.Clients.Errors;
using GraphService.Neo4j.Clients.Values;
using GraphService.Neo4j.Layout;

namespace GraphService.Neo4j.Imports;

/// <summary>Reads all that a database holds of a kind of its graph, page by page.</summary>
/// <param name="client">The database.</param>
/// <param name="old">Whether its graph is of version 0.1, which marked nothing.</param>
/// <param name="beforePage">What is done before each page.</param>
internal sealed class PartReader(Neo4jClient client, bool old, Func<CancellationToken, Task> beforePage)
{
    /// <summary>Each with its internal id, and with its values as a <see cref="Part"/> has them.</summary>
    public async IAsyncEnumerable<(string Element, PropertyMap Row)> ReadAsync(PartKind kind, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var (id, element, limit) = ("", "", kind.Page);
        while (true)
        {
            await beforePage(cancellation);
            var page = await PageAsync(kind, id, element, limit, cancellation);
            if (page is null)
            {
                limit /= 2;
                continue;
            }
            foreach (var row in page)
                yield return (row.Text("element"), Values(row));
            if (page.Count < limit)
                yield break;
            (id, element) = (page[^1].Text("page"), page[^1].Text("element"));
        }
    }

    // Null where so many are too much at once.
    private async Task<IReadOnlyList<PropertyMap>?> PageAsync(PartKind kind, string id, string element, int limit, CancellationToken cancellation)
    {
        try
        {
            var parameters = new Parameters { { "id", id }, { "element", element }, { "labels", Labels.All }, { "old", old }, { "limit", limit } };
            return await client.ReadAsync(SyncStatements.Text($"read-{kind.Name}"), parameters, cancellation);
        }
        catch (AnswerTooLargeException) when (limit > 1)
        {
            return null;
        }
    }

    private static PropertyMap Values(PropertyMap row)
    {
        var values = new PropertyMap();
        foreach (var (name, value) in row)
            if (name is not ("element" or "page"))
                values.Add(name, value);
        return values;
    }
}
