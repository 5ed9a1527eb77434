using System.Runtime.CompilerServices;

namespace GraphService.Testing;

/// <summary>The source files of this checkout, as tests of the code itself look at them.</summary>
public static class Repository
{
    /// <summary>The folder of GraphService.sln.</summary>
    public static string Root { get; } = Find();

    /// <summary>Files in a folder that are no output of a build, relative to the root, with slashes.</summary>
    public static IReadOnlyList<string> Files(string folder, string pattern) => !Directory.Exists(Path.Combine(Root, folder)) ? [] :
        [.. Directory.EnumerateFiles(Path.Combine(Root, folder), pattern, SearchOption.AllDirectories)
            .Select(f => Path.GetRelativePath(Root, f).Replace('\\', '/'))
            .Where(f => !f.Split('/').Any(part => part is "bin" or "obj" or "node_modules" or "dist"))
            .Order(StringComparer.Ordinal)];

    /// <summary>The text of such a file.</summary>
    public static string Text(string file) => File.ReadAllText(Path.Combine(Root, file));

    private static string Find([CallerFilePath] string here = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "..", ".."));
}
