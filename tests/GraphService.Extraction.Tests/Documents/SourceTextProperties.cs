using CsCheck;
using GraphService.Documents;

namespace GraphService.Extraction.Tests.Documents;

/// <summary>Offsets in code points and indexes in UTF-16 lead to each other.</summary>
public sealed class SourceTextProperties
{
    private static readonly Gen<string> Text = Gen.OneOf("港", "a", "🐟", "𠮷", "\uD83D", "\uDE00", "\n", "\r\n", "\r", "e\u0301").Array[0, 60].Select(string.Concat);

    [Fact]
    public void Offsets_OfEveryText_LeadThereAndBack() => Text.Sample(value =>
    {
        var text = new SourceText(value);
        for (var offset = 0; offset <= text.Length; offset++)
            text.OffsetOf(text.UnitAt(offset)).ShouldBe(offset);
    });

    [Fact]
    public void Length_OfEveryText_IsItsCodePoints() => Text.Sample(value => new SourceText(value).Length.ShouldBe(value.EnumerateRunes().Count()));

    [Fact]
    public void Slices_OfEveryText_AreItsRunes() => Text.Sample(value =>
    {
        var text = new SourceText(value);
        string.Concat(Enumerable.Range(0, text.Length).Select(i => text.Slice(new TextSpan(i, i + 1)))).ShouldBe(value);
    });

    [Fact]
    public void Positions_OfEveryText_CountItsLines() => Text.Sample(value =>
    {
        var text = new SourceText(value);
        var (line, column) = (1, 1);
        for (var offset = 0; offset < text.Length; offset++)
        {
            text.PositionOf(offset).ShouldBe((line, column));
            var ends = text.Slice(new TextSpan(offset, offset + 1)) is "\n" || text.Slice(new TextSpan(offset, offset + 1)) is "\r" && !StartsLineFeed(text, offset + 1);
            (line, column) = ends ? (line + 1, 1) : (line, column + 1);
        }
    });

    private static bool StartsLineFeed(SourceText text, int offset) => offset < text.Length && text.Slice(new TextSpan(offset, offset + 1)) == "\n";
}
