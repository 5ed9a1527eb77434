using System.IO.Enumeration;

namespace GraphService.Server.Live;

/// <summary>
/// The files of a workspace that count for its graph, with their sizes and times: two that are equal mean, as a rule, that no file has changed.
/// </summary>
internal sealed class WorkspaceStamp
{
    /// <summary>The folders that count; so does <c>workspace.yaml</c>.</summary>
    public static readonly IReadOnlyList<string> Folders = ["documents", "ontology", "curation", "operations", "tables", "readings"];

    private const string Settings = "workspace.yaml";
    private static readonly EnumerationOptions Everything = new()
    {
        RecurseSubdirectories = true,
        IgnoreInaccessible = true,
        AttributesToSkip = FileAttributes.Hidden | FileAttributes.System,
    };

    private readonly string root;
    private readonly Dictionary<string, (long Length, DateTimeOffset Written)> files;

    private WorkspaceStamp(string root, Dictionary<string, (long Length, DateTimeOffset Written)> files) => (this.root, this.files) = (root, files);

    /// <summary>As the files are now.</summary>
    public static WorkspaceStamp Of(string root)
    {
        var files = new Dictionary<string, (long Length, DateTimeOffset Written)>(StringComparer.Ordinal);
        foreach (var (path, length, written) in Folders.SelectMany(folder => FilesIn(Path.Combine(root, folder))))
            files[path] = (length, written);
        if (new FileInfo(Path.Combine(root, Settings)) is { Exists: true } settings)
            files[settings.FullName] = (settings.Length, settings.LastWriteTimeUtc);
        return new WorkspaceStamp(root, files);
    }

    /// <summary>Whether a full path is that of one of the files.</summary>
    public bool Has(string path) => files.ContainsKey(path);

    /// <summary>The files that came, went or changed since another stamp, relative to the workspace, with slashes, in ordinal order.</summary>
    public IReadOnlyList<string> ChangedSince(WorkspaceStamp before) =>
    [
        .. files.Where(f => !before.files.TryGetValue(f.Key, out var other) || other != f.Value).Select(f => f.Key)
            .Concat(before.files.Keys.Where(path => !files.ContainsKey(path)))
            .Select(path => Path.GetRelativePath(root, path).Replace(Path.DirectorySeparatorChar, '/'))
            .Order(StringComparer.Ordinal),
    ];

    private static IEnumerable<(string Path, long Length, DateTimeOffset Written)> FilesIn(string folder) => !Directory.Exists(folder) ? []
        : new FileSystemEnumerable<(string, long, DateTimeOffset)>(
            folder, (ref FileSystemEntry entry) => (entry.ToFullPath(), entry.Length, entry.LastWriteTimeUtc), Everything)
        {
            ShouldIncludePredicate = (ref FileSystemEntry entry) => !entry.IsDirectory,
        };
}
