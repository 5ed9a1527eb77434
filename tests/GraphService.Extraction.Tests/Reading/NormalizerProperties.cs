using CsCheck;
using GraphService.Documents;
using GraphService.Extraction.Reading;

namespace GraphService.Extraction.Tests.Reading;

/// <summary>What holds for every text, however odd: each place of the normalised text has its place in the original.</summary>
public sealed class NormalizerProperties
{
    private static readonly Gen<string> Piece = Gen.OneOf(
        Gen.OneOf("港", "図書館", "⻑", "⺠", "⽇", "か\u3099", "ｶﾞ", "ﾎﾟ", "㈱", "㍻", "ー", "「", "」", "。", "、", "・", "Ａ", "１"),
        Gen.OneOf("a", "word", "e\u0301", "\u0301", "fi", "ﬁ", "½", "A-", "-", ".", ",", "x\u00AD", "\u200B"),
        Gen.OneOf("🐟", "👩\u200D🚀", "𠮷", "⚓\uFE0F", "葛\U000E0100", "\uD83D", "\uDE00", "\uFE0F"),
        Gen.OneOf(" ", "　", "\t", "\n", "\r\n", "\r", "\n\n", "\f", "\u2028", "\u00A0"),
        Gen.Char[' ', '\uFFFD'].Select(c => c.ToString()));

    private static readonly Gen<string> Line = Piece.Array[0, 30].Select(string.Concat);

    // Long lines of one width make the joiner work.
    private static readonly Gen<string> Text = Gen.OneOf(
        Line.Array[0, 8].Select(lines => string.Join('\n', lines)),
        Gen.OneOf("港", "a ", "魚、", "word-", "長い。").Array[60, 400].Select(pieces => string.Join('\n', string.Concat(pieces).Chunk(40).Select(c => new string(c)))));

    [Fact]
    public void Spans_OfEveryText_LieInTheOriginalInOrder() => Text.Sample(raw =>
    {
        var text = Normalizer.Normalize(new SourceText(raw));
        var length = new SourceText(raw).Length;
        var last = new TextSpan(0, 0);
        for (var i = 0; i < text.Value.Length; i++)
        {
            var span = text.Original(i, i + 1);
            span.End.ShouldBeLessThanOrEqualTo(length);
            span.Start.ShouldBeGreaterThanOrEqualTo(last.Start);
            span.End.ShouldBeGreaterThanOrEqualTo(last.End);
            last = span;
        }
    });

    [Fact]
    public void Characters_OfEveryText_StandInTheirOriginal() => Text.Sample(raw =>
    {
        var text = Normalizer.Normalize(new SourceText(raw));
        for (var i = 0; i < text.Value.Length; i++)
            if (text.Value[i] is not ('\n' or ' ') && !IsHalf(text.Value, i))
                Normalizer.Normalize(new SourceText(text.OriginalText(i, i + 1))).Value.ShouldContain(text.Value[i]);
    });

    [Fact]
    public void Spans_OfEveryLine_ReadTheSameAlone() => Gen.Select(Line, Gen.Int[0, 40], Gen.Int[0, 40]).Sample((raw, a, b) =>
    {
        var text = Normalizer.Normalize(new SourceText(raw));
        var (start, end) = (Math.Min(a, b), Math.Max(a, b) + 1);
        if (end > text.Value.Length || IsHalf(text.Value, start) || IsHalf(text.Value, end - 1))
            return;
        var part = text.Value[start..end];
        Letters(Normalizer.Normalize(new SourceText(text.OriginalText(start, end))).Value).ShouldContain(Letters(part));
    });

    [Fact]
    public void Normalizing_WhatIsNormalized_ChangesNothing() => Line.Sample(raw =>
    {
        var once = Normalizer.Normalize(new SourceText(raw)).Value.TrimEnd('\n');
        Normalizer.Normalize(new SourceText(once)).Value.TrimEnd('\n').ShouldBe(once);
    });

    // What a span's end cuts off of a character that became several is in the original, but so is the rest of it; spaces go at an edge.
    private static string Letters(string text) => string.Concat(text.Where(c => c is not (' ' or '\n')));

    private static bool IsHalf(string text, int i) => char.IsSurrogate(text[i]);
}
