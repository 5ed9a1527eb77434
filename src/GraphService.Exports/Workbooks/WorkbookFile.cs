using System.Globalization;
using GraphService.Exports.Reading;
using GraphService.Exports.Writing;

namespace GraphService.Exports.Workbooks;

/// <summary>
/// A workbook: a sheet of entities, one of statements, one of their evidence, a row a quote, and one of investment chains. Its archive is written as
/// it comes; what a sheet can't take goes on on another, with the same heads.
/// </summary>
/// <param name="name">Its name.</param>
/// <param name="rowLimit">The most rows of a sheet, the head among them.</param>
internal sealed class WorkbookFile(string name, int rowLimit) : ExportFile(name)
{
    private static readonly string MoreChains =
        string.Create(CultureInfo.InvariantCulture, $"there are more than {InvestmentChains.Limit:N0} investment chains; the first so many are written");

    public override async Task WriteAsync(ExportedGraph graph, ExportBuffer buffer, ExportTally tally, CancellationToken cancellation)
    {
        var chains = new InvestmentChains(graph);
        var (rows, texts, sheets) = (new WorkbookRows(graph, tally, chains), new CellTexts(), new List<string>());
        await using (var archive = await ZipTarget.OpenAsync(buffer.Target, cancellation))
        {
            await SheetsAsync("Entities", WorkbookRows.EntityHeads, rows.EntitiesAsync(cancellation));
            await SheetsAsync("Statements", WorkbookRows.StatementHeads, rows.StatementsAsync(cancellation));
            await SheetsAsync("Evidence", WorkbookRows.EvidenceHeads, rows.EvidenceAsync(cancellation));
            await SheetsAsync("Chains", WorkbookRows.ChainHeads, rows.ChainsAsync(cancellation));
            foreach (var (part, content) in WorkbookParts.Of(sheets))
                await archive.WriteAsync(part, stream => stream.WriteAsync(content, cancellation).AsTask(), cancellation);
            await graph.CheckUnchangedAsync(cancellation);
            await archive.CompleteAsync(cancellation);

            async Task SheetsAsync(string title, IReadOnlyList<string> heads, IAsyncEnumerable<object?[]> content)
            {
                await using var left = content.GetAsyncEnumerator(cancellation);
                var more = await left.MoveNextAsync();
                for (var part = 1; part == 1 || more; part++)
                {
                    sheets.Add(part == 1 ? title : $"{title} {part}");
                    var path = WorkbookParts.PathOf(sheets.Count);
                    await archive.WriteAsync(path, async stream => more = await SheetAsync(stream, heads, left, more), cancellation);
                }
            }
        }
        (tally.Cut, tally.Replaced) = (tally.Cut + texts.Cut, tally.Replaced + texts.Replaced);
        if (chains.AreMore)
            tally.Notes.Add(MoreChains);

        // As many rows as it takes; whether there are more.
        async Task<bool> SheetAsync(Stream stream, IReadOnlyList<string> heads, IAsyncEnumerator<object?[]> left, bool more)
        {
            var part = new ExportBuffer(stream);
            using (var sheet = new SheetWriter(part, texts))
                for (sheet.Row(heads); more && sheet.Rows < rowLimit; more = await left.MoveNextAsync())
                {
                    sheet.Row(left.Current);
                    await part.DrainAsync(cancellation);
                }
            await part.EmptyAsync(cancellation);
            return more;
        }
    }
}
