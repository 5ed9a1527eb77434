using GraphService.Diagnostics;
using GraphService.Extraction.Tests.Inferences;
using GraphService.Extraction.Workspaces;
using GraphService.Graphs;
using GraphService.Testing;

namespace GraphService.Extraction.Tests.Workspaces;

public sealed class WorkspaceTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Documents_OfAllEndings_AreFoundInOrder()
    {
        foreach (var path in new[] { "documents/b.txt", "documents/a.md", "documents/sub/c.HTML", "documents/d.pdf", "documents/e.docx", "documents/noending", "ontology/f.txt" })
            Write(path, "港");
        Workspace.Open(folder.Path).Documents().Select(d => d.Path).ShouldBe(["documents/a.md", "documents/b.txt", "documents/d.pdf", "documents/sub/c.HTML"]);
    }

    [Fact]
    public void Documents_Hidden_ArePassedOver()
    {
        foreach (var path in new[] { "documents/.a.txt", "documents/.git/b.txt", "documents/sub/.c/d.txt", "documents/e.txt" })
            Write(path, "港");
        Workspace.Open(folder.Path).Documents().Select(d => d.Path).ShouldBe(["documents/e.txt"]);
    }

    [Theory]
    [InlineData("a\\b.txt")]
    [InlineData("what: it's a \"file\"; $x {y} `z`.txt")]
    [InlineData("line\nbreak.txt")]
    [InlineData("港　の 記録.txt")]
    public void FileName_OfAnyLetters_IsThePath(string name)
    {
        // Windows allows none of the others in a name.
        var written = OperatingSystem.IsWindows() ? "港　の 記録.txt" : name;
        Write("documents/" + written, "北港市は来年、図書館を開設する。");
        Compile().Documents.ShouldHaveSingleItem().Path.ShouldBe("documents/" + written);
    }

    [Fact]
    public void Folder_WithoutDocuments_IsNoWorkspace()
    {
        Should.Throw<WorkspaceNotFoundException>(() => Workspace.Open(folder.Path)).Folder.ShouldBe(folder.Path);
        Should.Throw<WorkspaceNotFoundException>(() => Workspace.Open(folder["missing"]));
    }

    [Fact]
    public void Nearest_FromAFolderInside_IsTheWorkspace()
    {
        Write("documents/sub/a.txt", "港");
        Workspace.Nearest(folder["documents/sub"]).Root.ShouldBe(folder.Path);
    }

    [Fact]
    public void Name_FromTheSettings_IsTheGraphs()
    {
        Write("documents/a.txt", "港");
        Write("workspace.yaml", "name: harbour");
        Compile().Name.ShouldBe("harbour");
    }

    [Theory]
    [InlineData("name: [", 2)]
    [InlineData("name: harbour\ncolour: blue\n", 2)]
    [InlineData("name:\n  a: b\n", 2)]
    [InlineData("", 1)]
    [InlineData("inference:\n  off:\n  - leader-for-state\n  - no-such-rule\n", 4)]
    [InlineData("inference: {on: [leader-for-state]}\n", 1)]
    public void Settings_Broken_AreAnErrorAtTheirPlace(string settings, int line)
    {
        Write("documents/a.txt", "港の祭りは春に開かれる。");
        Write("workspace.yaml", settings);
        var graph = Compile();
        graph.Name.ShouldBe(CompiledGraph.DefaultName);
        graph.Documents.Count.ShouldBe(1);
        var error = graph.Diagnostics.ShouldHaveSingleItem();
        (error.Code, error.Severity, error.Path, error.Line).ShouldBe(("WORKSPACE_BROKEN", Severity.Error, "workspace.yaml", line));
    }

    [Fact]
    public void Rule_TurnedOff_InfersNothing()
    {
        Write("documents/a.txt", "カナダのカーニー首相は2025年6月のG7首脳会議に出席した。");
        Compile().Inferred("leader-for-state").ShouldNotBeEmpty();
        Write("workspace.yaml", "inference:\n  off: [leader-for-state]\n");
        Compile().Inferred("leader-for-state").ShouldBeEmpty();
    }

    [Fact]
    public void BrokenFile_AmongOthers_IsLeftOutWithError()
    {
        Write("documents/a.txt", "---\ndate: soon\n---\n港");
        Write("documents/b.txt", "港の祭りは春に開かれる。");
        File.WriteAllBytes(folder["documents/c.txt"], [0, 1, 2]);
        var graph = Compile();
        graph.Documents.ShouldHaveSingleItem().Path.ShouldBe("documents/b.txt");
        graph.Diagnostics.Select(d => (d.Path, d.Code, d.Severity)).ShouldBe([("documents/a.txt", "FRONT_MATTER_BROKEN", Severity.Error), ("documents/c.txt", "NOT_TEXT", Severity.Error)], ignoreOrder: true);
    }

    private CompiledGraph Compile() => WorkspaceCompiler.Compile(Workspace.Open(folder.Path), TestContext.Current.CancellationToken);

    private void Write(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(folder[path])!);
        File.WriteAllText(folder[path], text);
    }
}
