namespace GraphService.Server.Tests.Http;

/// <summary>A folder like the one that the explorer's build makes.</summary>
internal sealed class PagesFolder : IDisposable
{
    public const string Page = "<!doctype html><title>x</title>";

    public PagesFolder()
    {
        Path = Directory.CreateTempSubdirectory("pages").FullName;
        File.WriteAllText(System.IO.Path.Combine(Path, "playground.html"), Page);
        var assets = Directory.CreateDirectory(System.IO.Path.Combine(Path, "assets")).FullName;
        foreach (var file in new[] { "main-1a2b.js", "main-1a2b.css", "icon-1a2b.svg", "font-1a2b.ttf", "font-1a2b.woff2", "licenses.md" })
            File.WriteAllText(System.IO.Path.Combine(assets, file), new string('x', 2_000));
    }

    public string Path { get; }

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
