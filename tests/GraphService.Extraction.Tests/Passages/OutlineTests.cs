using GraphService.Documents;
using GraphService.Extraction.Lexicons;
using GraphService.Extraction.Passages;
using GraphService.Extraction.Reading;
using GraphService.Ontologies;

namespace GraphService.Extraction.Tests.Passages;

public sealed class OutlineTests
{
    private static readonly Lexicon Lexicon = new(DefaultOntology.Instance);

    [Fact]
    public void Headings_ByTheirMarks_AreNested()
    {
        var (text, blocks) = Read("# Deals\n\nWords that say something here.\n\n## Kestrel\n\nMore words that say something.\n\n# Ends\n\nLast words of all of them.\n");
        Over(text, blocks, "More words").ShouldBe("## Kestrel");
        Over(text, blocks, "## Kestrel").ShouldBe("# Deals");
        Over(text, blocks, "Last words").ShouldBe("# Ends");
        blocks.Single(b => text[b.Start..b.End] == "# Ends").Section.ShouldBeNull();
    }

    [Fact]
    public void Rows_UnderARule_HaveTheRowAboveItAsHeader()
    {
        var (text, blocks) = Read("| Target | Buyer |\n|---|---|\n| Kestrel | Heron |\n| Owl | Finch |\n");
        foreach (var row in blocks.Where(b => text[b.Start..b.End] is "| Kestrel | Heron |" or "| Owl | Finch |"))
        {
            text[blocks[row.Header!.Value].Start..blocks[row.Header.Value].End].ShouldBe("| Target | Buyer |");
            row.Cells.Count.ShouldBe(2);
        }
    }

    [Theory]
    [InlineData("調達額: 3億円", "調達額", "3億円")]
    [InlineData("Lead investor: Kestrel Capital", "Lead investor", "Kestrel Capital")]
    [InlineData("- **Board**: Aiko Tanaka", "Board", "Aiko Tanaka")]
    [InlineData("【事務局】東雲協会", "事務局", "東雲協会")]
    public void Line_OfLabelAndValue_IsBoth(string line, string label, string value)
    {
        var (text, blocks) = Read(line + "\n");
        text[blocks[0].Key!.Value.Start..blocks[0].Key!.Value.End].ShouldBe(label);
        text[blocks[0].Body..blocks[0].End].ShouldBe(value);
    }

    [Theory]
    [InlineData("10:30 opening")]
    [InlineData("The ratio of 3:2 holds")]
    [InlineData("首相は次のように述べた: 「進める」")]
    public void Line_WithAColonInIt_IsNoLabel(string line) => Read(line + "\n").Blocks[0].Key.ShouldBeNull();

    [Fact]
    public void Points_UnderALeadIn_KnowIt()
    {
        var (text, blocks) = Read("The investors include:\n\n- Kestrel Capital\n- Heron Ventures\n");
        foreach (var point in blocks.Where(b => b.Kind == PassageKind.List))
            text[blocks[point.Lead!.Value].Start..blocks[point.Lead.Value].End].ShouldBe("The investors include:");
    }

    [Fact]
    public void Points_FurtherIn_ArePartOfTheOneAbove()
    {
        var (text, blocks) = Read("- Kestrel\n  - Oslo\n  - Bergen\n- Heron\n");
        text[blocks[blocks[2].Lead!.Value].Body..blocks[blocks[2].Lead!.Value].End].ShouldBe("Kestrel");
        blocks[3].Lead.ShouldBeNull();
    }

    private static (string Text, IReadOnlyList<Block> Blocks) Read(string raw)
    {
        var text = Normalizer.Normalize(new SourceText(raw));
        return (text.Value, BlockReader.Read(text, 0, Lexicon));
    }

    private static string Over(string text, IReadOnlyList<Block> blocks, string start)
    {
        var section = blocks[blocks.Single(b => text[b.Start..b.End].StartsWith(start, StringComparison.Ordinal)).Section!.Value];
        return text[section.Start..section.End];
    }
}
