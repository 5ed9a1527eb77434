using System.Text;
using GraphService.Diagnostics;
using GraphService.Extraction.Workspaces;
using GraphService.Graphs;

namespace GraphService.Extraction.Tests.Documents;

/// <summary>A folder in which some files are made to hurt gives what the others give, and says what was not read.</summary>
public sealed class HostileFolderTests
{
    private const int Deep = 100_000;
    private const int Many = 20_000;

    private static readonly WorkspaceFile[] Good =
    [
        Text("a.txt", "富士通はNECに10億円を出資した。日本とカナダは2024年5月、港湾協力に関する共同声明を採択した。"),
        Text("m.md", "# News\n\nFujitsu is a partner of NEC. Lena Berg, chairman of Fujitsu, spoke.\n"),
        Text("z.html", "<article><h1>港</h1><p>富士通の森野一郎社長は「港湾宣言」を支持した。</p></article>"),
    ];

    private static readonly WorkspaceFile[] Hostile =
    [
        new("documents/line.txt", () => throw new InvalidOperationException("read")) { Size = () => 100_000_000 },
        Text("long.txt", new string('雨', 10_000_001)),
        Text("brackets.txt", new string('(', Deep)),
        Text("brackets.md", new string('[', Deep)),
        Text("quotes.txt", new string('「', Deep) + new string('」', Deep)),
        Text("quotes.md", new string('>', Deep)),
        Text("tags.html", Repeated("<div>", Deep)),
        Text("entities.html", Repeated("&", Deep)),
        Text("cells.html", "<table><tr>" + Repeated("<td>a") + "</table>"),
        Text("cells.md", Repeated("|a") + "|\n" + Repeated("|-") + "|\n"),
        Text("lines.txt", Repeated("a\n")),
        Text("names.txt", Repeated("富士通、") + "。"),
        Text("names.md", Repeated("Fujitsu, ") + "."),
        Text("front.txt", "---\n" + string.Concat(Enumerable.Range(0, Deep).Select(i => $"k{i}: v\n")) + "---\n"),
        Text("open.md", "---\n" + Repeated("title: v\n")),
        Text("words.txt", Repeated("up to ")),
        Text("capitals.txt", Repeated("A.")),
        Text("digits.txt", Repeated("1,")),
        Text("marks.txt", "e" + Repeated("\u0301", Deep)),
        Text("bomb.pdf", "PK\u0003\u0004" + Repeated("\0")),
        new("documents/gone.txt", () => throw new IOException("gone")),
        new("documents/fault.txt", () => throw new InvalidOperationException("a bug")),
    ];

    [Fact]
    public void Folder_WithHostileFiles_GivesTheGraphOfTheOthers()
    {
        var alone = Compiling.Raw(null, Good);
        var beside = Compiling.Raw(null, [.. Good, .. Hostile]);
        GraphChecker.Check(beside).ShouldBeEmpty();
        beside.Statements.Count.ShouldBeGreaterThan(3);
        beside.Statements.Select(s => (s.Id, s.Evidence.Count)).ShouldBe(alone.Statements.Select(s => (s.Id, s.Evidence.Count)));
        beside.Mentions.Where(m => alone.Documents.Any(d => d.Id == m.Document)).ShouldBe(alone.Mentions);
        alone.Entities.ShouldAllBe(e => beside.Entities.Any(other => other.Id == e.Id && other.Type == e.Type && other.PrimaryName == e.PrimaryName));
        beside.Diagnostics.ShouldAllBe(d => Hostile.Any(h => h.Path == d.Path));
        foreach (var (path, code) in new[] { ("line.txt", "FILE_TOO_LARGE"), ("long.txt", "TEXT_TOO_LONG"), ("tags.html", "TOO_DEEP"), ("names.txt", "SENTENCE_TOO_LONG"), ("bomb.pdf", "NOT_PDF"), ("gone.txt", "FILE_UNREADABLE"), ("fault.txt", "READING_FAILED") })
            beside.Diagnostics.ShouldContain(d => d.Path == "documents/" + path && d.Code == code);
        beside.Diagnostics.Where(d => d.Code == "READING_FAILED").ShouldHaveSingleItem().Severity.ShouldBe(Severity.Error);
    }

    private static WorkspaceFile Text(string name, string text) => new("documents/" + name, () => Encoding.UTF8.GetBytes(text));

    private static string Repeated(string piece, int times = Many) => string.Concat(Enumerable.Repeat(piece, times));
}
