using GraphService.Exports.Reading;

namespace GraphService.Exports.Writing;

/// <summary>A file that is there already.</summary>
internal sealed class GivenFile(string name, ReadOnlyMemory<byte> content) : ExportFile(name)
{
    public override async Task WriteAsync(ExportedGraph graph, ExportBuffer buffer, ExportTally tally, CancellationToken cancellation)
    {
        buffer.Memory.Write(content.Span);
        await buffer.EmptyAsync(cancellation);
    }
}
