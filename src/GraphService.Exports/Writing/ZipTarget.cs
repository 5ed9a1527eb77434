using System.IO.Compression;

namespace GraphService.Exports.Writing;

/// <summary>Each file is an entry of a zip archive that is written as it comes; without clocks, so that the same graph gives the same bytes.</summary>
internal sealed class ZipTarget : ExportTarget, IAsyncDisposable
{
    private static readonly DateTimeOffset NoTime = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);
    private readonly ZipArchive archive;

    private ZipTarget(ZipArchive archive) => this.archive = archive;

    public static async Task<ZipTarget> OpenAsync(Stream stream, CancellationToken cancellation) =>
        new(await ZipArchive.CreateAsync(stream, ZipArchiveMode.Create, leaveOpen: true, entryNameEncoding: null, cancellation));

    public override async Task WriteAsync(string name, Func<Stream, Task> write, CancellationToken cancellation)
    {
        var entry = archive.CreateEntry(name);
        entry.LastWriteTime = NoTime;
        await using var stream = await entry.OpenAsync(cancellation);
        await write(stream);
    }

    public ValueTask DisposeAsync() => archive.DisposeAsync();
}
