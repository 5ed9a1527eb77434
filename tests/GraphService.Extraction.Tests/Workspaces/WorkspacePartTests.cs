using GraphService.Extraction.Workspaces;

namespace GraphService.Extraction.Tests.Workspaces;

public sealed class WorkspacePartTests
{
    [Theory]
    [InlineData("1/1")]
    [InlineData("3/16")]
    [InlineData("16/16")]
    public void Part_OneOfSeveral_IsOne(string text) => (WorkspacePart.TryParse(text, out var part) ? part.ToString() : null).ShouldBe(text);

    [Theory]
    [InlineData("")]
    [InlineData("x")]
    [InlineData("3")]
    [InlineData("0/4")]
    [InlineData("5/4")]
    [InlineData("1/0")]
    [InlineData("-1/4")]
    [InlineData("1/2/3")]
    [InlineData("1/x")]
    [InlineData("1/99999999999")]
    public void Part_AnythingElse_IsNone(string text) => WorkspacePart.TryParse(text, out _).ShouldBeFalse();

    [Fact]
    public void Document_OfSixteenParts_IsOfOneAndOfTheSameAlways()
    {
        var parts = Enumerable.Range(1, 16).Select(i => WorkspacePart.TryParse($"{i}/16", out var part) ? part : null!).ToList();
        var paths = Enumerable.Range(0, 1000).Select(i => $"documents/{i}.txt").ToList();
        paths.ShouldAllBe(path => parts.Count(part => part.Has(path)) == 1);
        parts.ShouldAllBe(part => paths.Count(part.Has) > 30);
        parts[2].Has("documents/0.txt").ShouldBe(parts[2].Has("documents/0.txt"));
    }
}
