using System.IO.Compression;
using GraphService.Exports.Writing;

namespace GraphService.Exports.Workbooks;

/// <summary>Copies an archive without its clock: a package bears the time at which it was made, and the same graph is to give the same bytes.</summary>
internal static class WorkbookArchive
{
    public static async Task CopyAsync(Stream package, ExportBuffer buffer, CancellationToken cancellation)
    {
        await using var archive = await ZipArchive.CreateAsync(package, ZipArchiveMode.Read, leaveOpen: true, entryNameEncoding: null, cancellation);
        await using (var zip = await ZipTarget.OpenAsync(buffer.Target, cancellation))
            foreach (var entry in archive.Entries.OrderBy(e => e.FullName, StringComparer.Ordinal))
                await zip.WriteAsync(
                    entry.FullName,
                    async stream =>
                    {
                        await using var content = await entry.OpenAsync(cancellation);
                        await content.CopyToAsync(stream, cancellation);
                    },
                    cancellation);
    }
}
