using System.IO.Compression;

namespace GraphService.Exports.Writing;

/// <summary>
/// Each file is an entry of a zip archive that is written as it comes; without clocks, so that the same graph gives the same bytes. An archive that
/// was not completed has no directory, and no program opens it: nobody takes a part for the whole.
/// </summary>
internal sealed class ZipTarget : ExportTarget, IAsyncDisposable
{
    private static readonly DateTimeOffset NoTime = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);
    private readonly DeferringStream stream;
    private readonly ZipArchive archive;

    private ZipTarget(DeferringStream stream, ZipArchive archive) => (this.stream, this.archive) = (stream, archive);

    public static async Task<ZipTarget> OpenAsync(Stream target, CancellationToken cancellation)
    {
        var stream = new DeferringStream(target);
        return new(stream, await ZipArchive.CreateAsync(stream, ZipArchiveMode.Create, leaveOpen: true, entryNameEncoding: null, cancellation));
    }

    public override async Task WriteAsync(string name, Func<Stream, Task> write, CancellationToken cancellation)
    {
        var entry = archive.CreateEntry(name);
        entry.LastWriteTime = NoTime;
        await using (var content = await entry.OpenAsync(cancellation))
            await write(content);
        await stream.EmptyAsync(cancellation);
    }

    /// <summary>Writes the directory, at the end.</summary>
    public async Task CompleteAsync(CancellationToken cancellation)
    {
        await archive.DisposeAsync();
        await stream.EmptyAsync(cancellation);
    }

    // The archive itself is not disposed of, for that completes it; it holds nothing but memory.
    public ValueTask DisposeAsync() => stream.DisposeAsync();
}
