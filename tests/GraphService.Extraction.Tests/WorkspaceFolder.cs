using System.Text;
using GraphService.Extraction.Workspaces;
using GraphService.Graphs;
using GraphService.Testing;

namespace GraphService.Extraction.Tests;

/// <summary>A workspace of a few files, for one test.</summary>
internal sealed class WorkspaceFolder : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public WorkspaceFolder(params (string Path, string Text)[] files)
    {
        Directory.CreateDirectory(folder["documents"]);
        foreach (var (path, text) in files)
            Write(path, text);
    }

    public Workspace Workspace => Workspace.Open(folder.Path);

    public void Write(string path, string text) => Write(path, Encoding.UTF8.GetBytes(text));

    public void Write(string path, byte[] bytes)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(folder[path])!);
        File.WriteAllBytes(folder[path], bytes);
    }

    public void Delete(string path) => File.Delete(folder[path]);

    public string PathOf(string path) => folder[path];

    public CompiledGraph Compile() => WorkspaceCompiler.Compile(Workspace, TestContext.Current.CancellationToken);

    public void Dispose() => folder.Dispose();
}
