using GraphService.Graphs.Files;
using GraphService.Graphs.Pieces;
using GraphService.Neo4j.Layout;

namespace GraphService.Neo4j.Bulk;

/// <summary>A table that is made while another is written, and follows it: an archive takes one file after the other, a graph is read once.</summary>
internal sealed class SpooledFile : IAsyncDisposable
{
    private readonly BulkTable table;
    private readonly FileStream spool = TemporaryFile.Create();
    private readonly BulkFile file;

    public SpooledFile(BulkTable table) => (this.table, file) = (table, new BulkFile(table, spool));

    public int LongestField => file.LongestField;

    public void Add(PropertyMap row) => file.Add(row);

    public Task FlushAsync(CancellationToken cancellation) => file.FlushAsync(cancellation);

    /// <summary>Writes what has gathered to where it belongs.</summary>
    public async Task WriteAsync(WriteFile write, CancellationToken cancellation)
    {
        await file.FlushAsync(cancellation);
        await file.DisposeAsync();
        spool.Position = 0;
        await write(table.Name, stream => spool.CopyToAsync(stream, cancellation));
    }

    public async ValueTask DisposeAsync()
    {
        await file.DisposeAsync();
        await spool.DisposeAsync();
    }
}
