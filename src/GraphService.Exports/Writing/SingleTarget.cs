namespace GraphService.Exports.Writing;

/// <summary>The one file goes into a stream, which stays open.</summary>
internal sealed class SingleTarget(Stream stream) : ExportTarget
{
    public override Task WriteAsync(string name, Func<Stream, Task> write, CancellationToken cancellation) => write(stream);
}
