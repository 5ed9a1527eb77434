namespace GraphService.Extraction.Tests.Workspaces;

/// <summary>A graph is a function of the files, not of how they are listed.</summary>
public sealed class FileOrderTests
{
    private static readonly (string, string)[] Files =
    [
        ("documents/b.txt", "トヨタ自動車は富士通に5億円を出資した。山田太郎議長が港を訪れた。"),
        ("documents/a.txt", "日本とカンボジアは覚書を締結した。富士通は港の会社を買収した。"),
        ("documents/sub/a.txt", "富士通とトヨタ自動車は提携している。日本政府は富士通に最大10億円を助成する。"),
        ("documents/a.md", "# 港の記録\n\nソフトバンクは富士通に10億ドルを出資した。"),
        ("documents/c.txt", "---\ndate: soon\n---\n壊れたファイル。"),
    ];

    [Fact]
    public void Graph_CompiledTwice_IsTheSame() => Compiling.Files(Files).ContentHash.ShouldBe(Compiling.Files(Files).ContentHash);

    [Fact]
    public void Graph_OfFilesInOtherOrders_IsTheSame()
    {
        var hash = Compiling.Files(Files).ContentHash;
        Compiling.Files([.. Files.Reverse()]).ContentHash.ShouldBe(hash);
        for (var i = 1; i < Files.Length; i++)
            Compiling.Files([.. Files[i..], .. Files[..i]]).ContentHash.ShouldBe(hash);
    }

    [Fact]
    public void Graph_OfOtherText_IsAnother() =>
        Compiling.Files([.. Files[1..]]).ContentHash.ShouldNotBe(Compiling.Files(Files).ContentHash);

    [Fact]
    public void Ids_OfEqualSlugs_AreTwo()
    {
        var graph = Compiling.Files(("documents/Report 1.txt", "港"), ("documents/report-1.md", "港"), ("documents/report-1.txt", "船"));
        graph.Documents.Select(d => d.Id).Distinct().Count().ShouldBe(3);
        graph.Documents.Select(d => d.Id.Value).ShouldContain("document-report-1");
        graph.Passages.Select(p => p.Id).Distinct().Count().ShouldBe(graph.Passages.Count);
        var reversed = Compiling.Files(("documents/report-1.txt", "船"), ("documents/report-1.md", "港"), ("documents/Report 1.txt", "港"));
        reversed.ContentHash.ShouldBe(graph.ContentHash);
    }
}
