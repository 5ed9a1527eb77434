using System.Text;
using GraphService.Graphs;

namespace GraphService.Neo4j.Scripts;

/// <summary>A folder that holds the scripts of one graph, perhaps beside files of other people.</summary>
public static class ScriptFolder
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>
    /// Writes the scripts beside the folder, reads them back, compares counts and values with the graph, and only then puts them in place.
    /// Scripts of an earlier graph that this one lacks are removed; files without <see cref="ScriptWriter.Mark"/> are left alone.
    /// </summary>
    /// <exception cref="ScriptException">What was written does not read back as the graph, or a file in the way was not generated.</exception>
    public static void Write(CompiledGraph graph, string folder)
    {
        var target = Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder));
        var fresh = $"{target}.new-{Environment.ProcessId}";
        try
        {
            WriteFiles(graph, fresh);
            Check(graph, ScriptReader.Read(fresh, graph.Ontology), folder);
            Move(fresh, target, folder);
        }
        finally
        {
            if (Directory.Exists(fresh))
                Directory.Delete(fresh, recursive: true);
        }
        if (Differences(graph, target) is { Count: > 0 } different)
            throw new ScriptException($"{Path.Combine(folder, different[0])}: this is not what was written");
    }

    /// <summary>Names of the scripts that would change, appear or go if the graph were written into the folder; in ordinal order.</summary>
    public static IReadOnlyList<string> Differences(CompiledGraph graph, string folder)
    {
        var different = new List<string>();
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var script in ScriptWriter.Files(graph))
        {
            names.Add(script.Name);
            var path = Path.Combine(folder, script.Name);
            if (!File.Exists(path) || !File.ReadAllBytes(path).AsSpan().SequenceEqual(Utf8.GetBytes(script.Text)))
                different.Add(script.Name);
        }
        different.AddRange(Generated(folder).Where(name => !names.Contains(name)));
        different.Sort(StringComparer.Ordinal);
        return different;
    }

    private static void WriteFiles(CompiledGraph graph, string folder)
    {
        Directory.CreateDirectory(folder);
        foreach (var script in ScriptWriter.Files(graph))
            File.WriteAllText(Path.Combine(folder, script.Name), script.Text, Utf8);
    }

    private static void Check(CompiledGraph graph, CompiledGraph read, string folder)
    {
        foreach (var (what, written, found) in new[]
        {
            ("documents", graph.Documents.Count, read.Documents.Count),
            ("entities", graph.Entities.Count, read.Entities.Count),
            ("statements", graph.Statements.Count, read.Statements.Count),
            ("pieces of evidence", graph.Statements.Sum(s => s.Evidence.Count), read.Statements.Sum(s => s.Evidence.Count)),
            ("mentions", graph.Mentions.Count, read.Mentions.Count),
            ("passages", graph.Passages.Count, read.Passages.Count),
            ("conflicts", graph.Conflicts.Count, read.Conflicts.Count),
            ("diagnostics", graph.Diagnostics.Count, read.Diagnostics.Count),
        })
            if (written != found)
                throw new ScriptException($"{folder}: {written} {what} were written, but {found} are read back");
        if (read.ContentHash != graph.ContentHash)
            throw new ScriptException($"{folder}: what was written does not read back as the graph");
    }

    private static void Move(string fresh, string target, string folder)
    {
        Directory.CreateDirectory(target);
        var stale = Generated(target).ToHashSet(StringComparer.Ordinal);
        var names = Directory.EnumerateFiles(fresh).Select(f => Path.GetFileName(f)).Order(StringComparer.Ordinal).ToList();
        if (names.Find(name => File.Exists(Path.Combine(target, name)) && !stale.Contains(name)) is { } foreign)
            throw new ScriptException($"{Path.Combine(folder, foreign)}: this file is in the way and was not generated; move it away first");
        foreach (var name in names)
        {
            File.Move(Path.Combine(fresh, name), Path.Combine(target, name), overwrite: true);
            stale.Remove(name);
        }
        foreach (var name in stale)
            File.Delete(Path.Combine(target, name));
    }

    private static IEnumerable<string> Generated(string folder) => !Directory.Exists(folder) ? [] :
        Directory.EnumerateFiles(folder, "*.cypher").Where(f => File.ReadLines(f).FirstOrDefault() == ScriptWriter.Mark).Select(f => Path.GetFileName(f));
}
