namespace GraphService.Extraction.Workspaces;

/// <summary>A folder that holds what one graph is compiled from.</summary>
public sealed class Workspace
{
    private Workspace(string root) => Root = root;

    /// <summary>Endings of the files that may be tables.</summary>
    internal static IReadOnlyList<string> TableEndings { get; } = [".csv", ".xlsx"];

    /// <summary>The folder, as a full path.</summary>
    public string Root { get; }

    /// <exception cref="WorkspaceNotFoundException">There is no such folder, or it has no <c>documents/</c>.</exception>
    public static Workspace Open(string folder)
    {
        var root = Path.GetFullPath(folder);
        return Directory.Exists(Path.Combine(root, "documents")) ? new Workspace(root) : throw new WorkspaceNotFoundException(folder);
    }

    /// <summary>The nearest folder upwards, itself included, that holds <c>documents/</c>.</summary>
    /// <exception cref="WorkspaceNotFoundException">There is none.</exception>
    public static Workspace Nearest(string folder)
    {
        for (var d = new DirectoryInfo(Path.GetFullPath(folder)); d is not null; d = d.Parent)
            if (Directory.Exists(Path.Combine(d.FullName, "documents")))
                return new Workspace(d.FullName);
        throw new WorkspaceNotFoundException(folder);
    }

    /// <summary>The files that are documents, in ordinal order of their paths; hidden files and folders are passed over.</summary>
    public IReadOnlyList<WorkspaceFile> Documents() => Below(Reading.DocumentReader.Endings);

    /// <summary>The files among the documents that may be tables, in the same order.</summary>
    public IReadOnlyList<WorkspaceFile> Tables() => Below(TableEndings);

    private IReadOnlyList<WorkspaceFile> Below(IReadOnlyList<string> endings)
    {
        var options = new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.Hidden | FileAttributes.System };
        return [.. Directory.EnumerateFiles(Path.Combine(Root, "documents"), "*", options)
            .Where(f => endings.Contains(Path.GetExtension(f).ToLowerInvariant()))
            .Select(FileAt)
            .OrderBy(f => f.Path, StringComparer.Ordinal)];
    }

    /// <summary>The files of a folder beside the documents that fit a pattern, in ordinal order of their paths; none where there is no such folder.</summary>
    public IReadOnlyList<WorkspaceFile> Files(string folder, string pattern) => Directory.Exists(Path.Combine(Root, folder))
        ? [.. Directory.EnumerateFiles(Path.Combine(Root, folder), pattern).Select(FileAt).OrderBy(f => f.Path, StringComparer.Ordinal)]
        : [];

    private WorkspaceFile FileAt(string path)
    {
        var relative = Path.GetRelativePath(Root, path).Replace(Path.DirectorySeparatorChar, '/');
        return new WorkspaceFile(relative, () => File.ReadAllBytes(path)) { Size = () => new FileInfo(path).Length, Open = () => File.OpenRead(path) };
    }
}
