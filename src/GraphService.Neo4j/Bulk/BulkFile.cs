using System.Text;
using GraphService.Neo4j.Layout;

namespace GraphService.Neo4j.Bulk;

/// <summary>Writes the rows of a table into a stream; they gather until they are flushed, after each piece that was read.</summary>
internal sealed class BulkFile(BulkTable table, Stream stream) : IAsyncDisposable
{
    private readonly StreamWriter writer = new(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), bufferSize: 1 << 16, leaveOpen: true);
    private readonly StringBuilder lines = new(table.Head);

    /// <summary>How many characters the longest field takes.</summary>
    public int LongestField { get; private set; }

    public void Add(PropertyMap row) => LongestField = Math.Max(LongestField, table.Append(lines, row));

    public async Task FlushAsync(CancellationToken cancellation)
    {
        await writer.WriteAsync(lines, cancellation);
        lines.Clear();
    }

    public ValueTask DisposeAsync() => writer.DisposeAsync();
}
