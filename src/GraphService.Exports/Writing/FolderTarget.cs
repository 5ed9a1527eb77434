namespace GraphService.Exports.Writing;

/// <summary>Each file goes into a folder, which is made where it isn't there.</summary>
internal sealed class FolderTarget(string folder) : ExportTarget
{
    public override async Task WriteAsync(string name, Func<Stream, Task> write, CancellationToken cancellation)
    {
        var path = Path.Combine(folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        await using var file = File.Create(path);
        await write(file);
    }
}
