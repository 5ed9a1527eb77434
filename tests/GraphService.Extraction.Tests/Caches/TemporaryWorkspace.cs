using GraphService.Testing;

namespace GraphService.Extraction.Tests.Caches;

/// <summary>A workspace in a folder of its own that is gone afterwards.</summary>
internal sealed class TemporaryWorkspace : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public TemporaryWorkspace() => Directory.CreateDirectory(folder["documents"]);

    public string Root => folder.Path;

    public string this[string path] => folder[path];

    public void Write(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(this[path])!);
        File.WriteAllText(this[path], text);
    }

    /// <summary>Writes all labelled texts of the repository, each with the folder of its labels.</summary>
    public void WriteGold()
    {
        foreach (var file in Repository.Files("tests/GraphService.Extraction.Tests/gold", "*.txt"))
            Write($"documents/{file.Split('/')[^3]}/{Path.GetFileName(file)}", Repository.Text(file));
    }

    public void Dispose() => folder.Dispose();
}
