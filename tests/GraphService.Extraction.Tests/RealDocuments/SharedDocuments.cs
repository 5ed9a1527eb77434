using System.Runtime.CompilerServices;
using System.Text;
using GraphService.Diagnostics;
using GraphService.Documents;
using GraphService.Entities;
using GraphService.Extraction.Workspaces;
using GraphService.Graphs;
using GraphService.Ontologies;
using GraphService.Statements;

namespace GraphService.Extraction.Tests.RealDocuments;

/// <summary>The five sources of the issue, which lie beside the repository (<c>shared/documents</c>) and not in it, compiled once.</summary>
public sealed class SharedDocuments
{
    private readonly Lazy<CompiledGraph> graph;

    public SharedDocuments() => graph = new Lazy<CompiledGraph>(() => Compile(Files()));

    /// <summary>The compiled graph; the test is skipped where the sources are not there, and fails where GRAPHSERVICE_REQUIRE_SHARED=1 asks for them.</summary>
    public CompiledGraph Graph
    {
        get
        {
            SkipWithoutSources();
            return graph.Value;
        }
    }

    public static CompiledGraph Compile(IReadOnlyList<WorkspaceFile> files) =>
        WorkspaceCompiler.Compile("shared", DefaultOntology.Instance, files, new List<Diagnostic>(), CancellationToken.None);

    public static IReadOnlyList<WorkspaceFile> Files()
    {
        SkipWithoutSources();
        return [.. Directory.EnumerateFiles(Folder()!, "*.txt").Order(StringComparer.Ordinal).Select(f => new WorkspaceFile("documents/" + Path.GetFileName(f), () => File.ReadAllBytes(f)))];
    }

    /// <summary>The code points of a source as they stand in its file.</summary>
    public static Rune[] RawText(string path) => [.. File.ReadAllText(Path.Combine(Folder()!, Path.GetFileName(path))).EnumerateRunes()];

    /// <summary>A folder of labels beside the sources; the test is skipped, or fails where they are required, without it.</summary>
    public static string Labels(string folder)
    {
        SkipWithoutSources();
        return Path.Combine(Path.GetDirectoryName(Folder()!)!, folder);
    }

    public Entity Entity(string name) => Graph.Entities.Where(e => e.IsNamed(name)).ShouldHaveSingleItem($"entities named {name}");

    /// <summary>Statements between two entities by any of their names; null stands for any.</summary>
    public IReadOnlyList<Statement> Statements(string? subject, string predicate, string? @object) =>
        [.. Graph.Statements.Where(s => s.Predicate == predicate && Is(s.Subject, subject) && Is(s.Object, @object))];

    public bool Is(EntityId id, string? name) => name is null || Graph.Entities.Single(e => e.Id == id).IsNamed(name);

    public string NameOf(EntityId id) => Graph.Entities.Single(e => e.Id == id).PrimaryName;

    public SourceDocument Document(string number) => Graph.Documents.Single(d => Path.GetFileName(d.Path).StartsWith(number, StringComparison.Ordinal));

    private static void SkipWithoutSources()
    {
        if (Folder() is not null)
            return;
        if (Environment.GetEnvironmentVariable("GRAPHSERVICE_REQUIRE_SHARED") == "1")
            Assert.Fail("shared/documents is required here and not there");
        Assert.Skip("The sources are not beside the repository: no folder shared/documents upwards of it");
    }

    private static string? Folder([CallerFilePath] string here = "")
    {
        for (var d = new DirectoryInfo(Path.GetDirectoryName(here)!); d is not null; d = d.Parent)
            if (Path.Combine(d.FullName, "shared", "documents") is var folder && Directory.Exists(folder))
                return folder;
        return null;
    }
}
