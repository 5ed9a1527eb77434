using GraphService.Testing;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace GraphService.Extraction.Tests.House;

/// <summary>STYLE.md, Shape: how wide lines may be, how much one method may decide, and that folders need each other one way only.</summary>
public sealed class ShapeTests(RoomCode code) : IClassFixture<RoomCode>
{
    private const int WidestLine = 160;
    private const int MostDecisions = 15;

    [Fact]
    public void Lines_OfTheRoom_HaveAtMost160Letters() => code.Files.Select(f => f.FilePath)
        .SelectMany(file => Repository.Text(file).Split('\n').Where(line => line.TrimEnd('\r').Length > WidestLine).Select(line => $"{file}: {line.Trim()}"))
        .ShouldBeEmpty();

    [Fact]
    public void Members_OfTheRoom_DecideAtMost15Times() => (
        from file in code.Files
        from member in file.GetRoot().DescendantNodes().OfType<MemberDeclarationSyntax>()
        where member is not (BaseTypeDeclarationSyntax or BaseNamespaceDeclarationSyntax)
        let decisions = RoomCode.Decisions(member)
        where decisions > MostDecisions
        select $"{decisions} in {file.FilePath}:{file.GetLineSpan(member.Span).StartLinePosition.Line + 1}").ShouldBeEmpty();

    [Fact]
    public void Folders_OfTheRoom_FormNoCircle()
    {
        var arrows = code.Arrows();
        var needs = arrows.ToLookup(a => a.Key.From, a => a.Key.To);
        arrows.Where(a => Reaches(needs, a.Key.To, a.Key.From)).Select(a => $"{a.Key.From} -> {a.Key.To}: {string.Join(", ", a.Take(3))}").ShouldBeEmpty();
    }

    private static bool Reaches(ILookup<string, string> needs, string from, string to)
    {
        var (seen, open) = (new HashSet<string> { from }, new Queue<string>([from]));
        while (open.TryDequeue(out var at))
            foreach (var next in needs[at].Where(seen.Add))
                open.Enqueue(next);
        return seen.Contains(to);
    }
}
