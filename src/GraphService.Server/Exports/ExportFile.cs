using GraphService.Exports;
using GraphService.Stores;

namespace GraphService.Server.Exports;

/// <summary>Writes an export beside the place where it belongs and moves it there when it is whole, so that a file of that name is never a part.</summary>
internal static class ExportFile
{
    public static async Task<ExportOutcome> WriteAsync(
        IGraphStore store, ExportFormat format, ExportSelection selection, string path, Action<ExportProgress> progress, CancellationToken cancellation)
    {
        var target = Path.TrimEndingDirectorySeparator(Path.GetFullPath(path));
        var fresh = $"{target}.new-{Environment.ProcessId}";
        var folder = format.IsSeveralFiles && !target.EndsWith(".zip", StringComparison.OrdinalIgnoreCase);
        try
        {
            if (folder)
                return await WriteFolderAsync(store, format, selection, fresh, target, progress, cancellation);
            ExportOutcome outcome;
            await using (var file = File.Create(fresh))
                outcome = await GraphExport.WriteAsync(store, format, selection, file, cancellation, progress);
            File.Move(fresh, target, overwrite: true);
            return outcome;
        }
        finally
        {
            if (Directory.Exists(fresh))
                Directory.Delete(fresh, recursive: true);
            File.Delete(fresh);
        }
    }

    private static async Task<ExportOutcome> WriteFolderAsync(
        IGraphStore store, ExportFormat format, ExportSelection selection, string fresh, string target, Action<ExportProgress> progress, CancellationToken cancellation)
    {
        var outcome = await GraphExport.WriteFolderAsync(store, format, selection, fresh, cancellation, progress);
        foreach (var file in Directory.EnumerateFiles(fresh, "*", SearchOption.AllDirectories))
        {
            var place = Path.Combine(target, Path.GetRelativePath(fresh, file));
            Directory.CreateDirectory(Path.GetDirectoryName(place)!);
            File.Move(file, place, overwrite: true);
        }
        return outcome;
    }
}
