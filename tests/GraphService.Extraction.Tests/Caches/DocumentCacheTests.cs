using GraphService.Diagnostics;
using GraphService.Extraction.Caches;
using GraphService.Extraction.Workspaces;
using GraphService.Graphs;

namespace GraphService.Extraction.Tests.Caches;

/// <summary>What a cache gives is what reading gives, to the byte; what isn't whole in it is as good as not there.</summary>
public sealed class DocumentCacheTests : IDisposable
{
    private readonly TemporaryWorkspace workspace = new();

    [Fact]
    public void Compile_FromACache_GivesTheBytesOfReading()
    {
        workspace.WriteGold();
        var read = FilesOf(Compile(null));
        var first = DocumentCache.Open(workspace["cache"]);
        FilesOf(Compile(first)).ShouldBe(read);
        var documents = Workspace.Open(workspace.Root).Documents().Count;
        (first.Found, first.Kept).ShouldBe((0, documents));
        var second = DocumentCache.Open(workspace["cache"]);
        FilesOf(Compile(second)).ShouldBe(read);
        (second.Found, second.Kept).ShouldBe((documents, 0));
    }

    [Fact]
    public void Fill_ByFourAtOnce_GivesTheBytesOfOne()
    {
        workspace.WriteGold();
        var read = FilesOf(Compile(null));
        var parts = Enumerable.Range(1, 4).Select(i => WorkspacePart.TryParse($"{i}/4", out var part) ? part : null!).ToList();
        var filled = new int[parts.Count];
        Parallel.For(0, parts.Count, i => filled[i] = WorkspaceCompiler.Fill(
            Workspace.Open(workspace.Root), parts[i], DocumentCache.Open(workspace["cache"]), TestContext.Current.CancellationToken).Documents);
        var last = DocumentCache.Open(workspace["cache"]);
        FilesOf(Compile(last)).ShouldBe(read);
        (last.Found, last.Kept).ShouldBe((filled.Sum(), 0));
    }

    [Fact]
    public void Fill_BySeveralOfTheSameDocuments_KeepsEachOnceAndWhole()
    {
        workspace.Write("documents/a.txt", "富士通はNECに10億円を出資した。");
        var all = WorkspacePart.TryParse("1/1", out var part) ? part : null!;
        Parallel.For(0, 8, _ => WorkspaceCompiler.Fill(
            Workspace.Open(workspace.Root), all, DocumentCache.Open(workspace["cache"]), TestContext.Current.CancellationToken));
        Entries().Length.ShouldBe(1);
        Directory.GetFiles(workspace["cache"], "*.tmp", SearchOption.AllDirectories).ShouldBeEmpty();
        Found().ShouldBe((1, 0));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(7)]
    [InlineData(60)]
    [InlineData(-1)]
    public void Entry_CutOff_IsReadAnewAndReplaced(int length)
    {
        workspace.Write("documents/a.txt", "富士通はNECに10億円を出資した。");
        Found().ShouldBe((0, 1));
        var entry = Entries().Single();
        var whole = File.ReadAllBytes(entry);
        File.WriteAllBytes(entry, length < 0 ? whole[..^1] : whole[..length]);
        Found().ShouldBe((0, 1));
        File.ReadAllBytes(entry).ShouldBe(whole);
    }

    [Fact]
    public void Entry_WithABitChanged_IsReadAnew()
    {
        workspace.Write("documents/a.txt", "富士通はNECに10億円を出資した。");
        Found();
        var entry = Entries().Single();
        var bytes = File.ReadAllBytes(entry);
        bytes[^5] ^= 1;
        File.WriteAllBytes(entry, bytes);
        Found().ShouldBe((0, 1));
    }

    [Fact]
    public void Document_Changed_IsTheOnlyOneReadAgain()
    {
        workspace.Write("documents/a.txt", "富士通はNECに10億円を出資した。");
        workspace.Write("documents/b.txt", "日本とカナダは港湾協力に関する共同声明を採択した。");
        Found().ShouldBe((0, 2));
        workspace.Write("documents/b.txt", "日本とカナダは共同声明を採択した。");
        Found().ShouldBe((1, 1));
    }

    [Fact]
    public void Ontology_Changed_ReadsAllAgain()
    {
        workspace.Write("documents/a.txt", "富士通はNECに10億円を出資した。");
        Found();
        workspace.Write("ontology/names.yaml", "names:\n- {type: Company, ja: 港湾機械, en: Harbour Machines}\n");
        Found().ShouldBe((0, 1));
    }

    [Fact]
    public void Document_WithAnError_IsNotKept()
    {
        workspace.Write("documents/a.txt", "---\ntitle: [broken\n---\ntext\n");
        var cache = DocumentCache.Open(workspace["cache"]);
        Compile(cache).Diagnostics.ShouldContain(d => d.Severity == Severity.Error);
        (cache.Found, cache.Kept).ShouldBe((0, 0));
        Entries().ShouldBeEmpty();
    }

    [Fact]
    public void Folder_ThatIsAFile_IsSaid()
    {
        workspace.Write("cache", "");
        Should.Throw<DocumentCacheException>(() => DocumentCache.Open(workspace["cache"])).Message.ShouldContain("the cache can't be written there");
    }

    public void Dispose() => workspace.Dispose();

    private (int Found, int Kept) Found()
    {
        var cache = DocumentCache.Open(workspace["cache"]);
        Compile(cache);
        return (cache.Found, cache.Kept);
    }

    private string[] Entries() => Directory.GetFiles(workspace["cache"], "*", SearchOption.AllDirectories);

    private CompiledGraph Compile(DocumentCache? cache) =>
        WorkspaceCompiler.Compile(Workspace.Open(workspace.Root), TestContext.Current.CancellationToken, cache: cache);

    // Of every file of the compiled graph, diagnostics included, its path and content.
    private string FilesOf(CompiledGraph graph)
    {
        var folder = workspace["build"];
        GraphFiles.Write(graph, folder);
        return string.Join('\n', Directory.GetFiles(folder, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
            .Select(f => $"{Path.GetRelativePath(folder, f)}\n{File.ReadAllText(f)}"));
    }
}
