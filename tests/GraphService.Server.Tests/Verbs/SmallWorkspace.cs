using GraphService.Testing;

namespace GraphService.Server.Tests.Verbs;

/// <summary>A workspace of two documents of which each sentence states something.</summary>
internal sealed class SmallWorkspace : IDisposable
{
    public const string Firms = "documents/firms.txt";
    private readonly TemporaryFolder folder = new();

    public SmallWorkspace()
    {
        Write(Firms, "---\ntitle: 出資\n---\n\n2025年4月20日、トヨタ自動車株式会社はさくらインターネット株式会社に300億円を出資した。\n\n株式会社日立製作所は株式会社プリファードネットワークスに20億円を出資した。\n");
        Write("documents/more.txt", "---\ntitle: 続報\n---\n\n2025年5月1日、富士通株式会社はさくらインターネット株式会社に5億円を出資した。\n");
    }

    public string Path => folder["workspace"];

    public string this[string name] => folder[name];

    public void Write(string path, string text)
    {
        var file = System.IO.Path.Combine(Path, path);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
    }

    /// <summary>Changes the sum of the first sentence.</summary>
    public void ChangeSum(string from, string to) =>
        Write(Firms, File.ReadAllText(System.IO.Path.Combine(Path, Firms)).Replace(from, to, StringComparison.Ordinal));

    /// <summary>Writes its graph as it is now into a folder.</summary>
    public async Task<string> BuildAsync(string name)
    {
        var run = await ProgramRun.Of("generate", "--workspace", Path, "--output", folder["cypher"], "--build", folder[name]);
        run.ExitCode.ShouldBe(0, run.Error);
        return folder[name];
    }

    public void Dispose() => folder.Dispose();
}
