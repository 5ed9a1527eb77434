using GraphService.Documents;

namespace GraphService.Graphs.Files;

/// <summary>A folder that holds the files of a graph, perhaps beside others.</summary>
internal static class GraphFolder
{
    private static readonly string[] Lists =
    [
        GraphFileNames.Conflicts, GraphFileNames.Diagnostics, GraphFileNames.Documents, GraphFileNames.Entities, GraphFileNames.Graph,
        GraphFileNames.Mentions, GraphFileNames.Passages, GraphFileNames.Statements,
    ];

    public static void Replace(CompiledGraph graph, string folder)
    {
        if (GraphChecker.Check(graph) is { Count: > 0 } problems)
            throw new BrokenGraphException(problems);
        var target = Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder));
        var fresh = $"{target}.new-{Environment.ProcessId}";
        try
        {
            WriteFiles(graph, fresh);
            CheckSame(graph, fresh);
            Swap(fresh, target);
        }
        finally
        {
            if (Directory.Exists(fresh))
                Directory.Delete(fresh, recursive: true);
        }
        if (Differences(graph, target) is { Count: > 0 } different)
            throw new GraphFileException(Path.Combine(folder, different[0]), null, "this is not what was written");
    }

    public static IReadOnlyList<string> Differences(CompiledGraph graph, string folder)
    {
        var different = new List<string>();
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var file in GraphFiles.Of(graph))
        {
            names.Add(file.Name);
            var path = Path.Combine(folder, file.Name);
            if (!File.Exists(path) || !file.Content.Span.SequenceEqual(File.ReadAllBytes(path)))
                different.Add(file.Name);
        }
        different.AddRange(OwnFiles(folder).Where(name => !names.Contains(name)));
        different.Sort(StringComparer.Ordinal);
        return different;
    }

    private static void WriteFiles(CompiledGraph graph, string folder)
    {
        Directory.CreateDirectory(Path.Combine(folder, GraphFileNames.Texts));
        foreach (var file in GraphFiles.Of(graph))
            File.WriteAllBytes(Path.Combine(folder, file.Name), file.Content.Span);
    }

    private static void CheckSame(CompiledGraph graph, string folder)
    {
        if (GraphFiles.Hash(GraphFileReader.Read(folder, graph.Ontology)) != graph.ContentHash)
            throw new GraphFileException(folder, null, "what was written does not read back as the graph");
    }

    // A folder of its own changes at once; one with other things in it, file by file.
    private static void Swap(string fresh, string target)
    {
        if (Directory.Exists(target) && !Directory.EnumerateFileSystemEntries(target).Any())
            Directory.Delete(target);
        if (!Directory.Exists(target))
        {
            Directory.Move(fresh, target);
            return;
        }
        var stale = OwnFiles(target).ToHashSet(StringComparer.Ordinal);
        Directory.CreateDirectory(Path.Combine(target, GraphFileNames.Texts));
        foreach (var name in OwnFiles(fresh).ToList())
        {
            File.Move(Path.Combine(fresh, name), Path.Combine(target, name), overwrite: true);
            stale.Remove(name);
        }
        foreach (var name in stale)
            File.Delete(Path.Combine(target, name));
    }

    // Texts count only where there is a list of documents: any folder may have one called texts.
    private static IEnumerable<string> OwnFiles(string folder)
    {
        var texts = Path.Combine(folder, GraphFileNames.Texts);
        IEnumerable<string> files = File.Exists(Path.Combine(folder, GraphFileNames.Documents)) && Directory.Exists(texts)
            ? Directory.EnumerateFiles(texts, "*.txt").Select(f => Path.GetFileNameWithoutExtension(f)).Where(f => DocumentId.TryParse(f, out _)).Select(f => $"{GraphFileNames.Texts}/{f}.txt")
            : [];
        return Lists.Where(name => File.Exists(Path.Combine(folder, name))).Concat(files);
    }
}
