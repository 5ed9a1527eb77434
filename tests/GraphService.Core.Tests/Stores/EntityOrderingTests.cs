using System.Text;
using CsCheck;
using GraphService.Stores;

namespace GraphService.Core.Tests.Stores;

public sealed class EntityOrderingTests
{
    private static readonly Gen<string> Texts = Gen.OneOf("", "A", "a", "日", "\uD7FF", "\uE000", "ｱ", "\uFFFD", "𠮷", "🎉", "\U0010FFFF").Array[0, 4].Select(string.Concat);

    [Fact]
    public void Names_OfRandomCharacters_AreInOrderOfCodePoints() => Gen.Select(Texts, Texts).Sample(
        (a, b) => Math.Sign(EntityOrdering.ByCodePoints(a, b)).ShouldBe(Math.Sign(CodePoints(a).AsSpan().SequenceCompareTo(CodePoints(b)))));

    private static int[] CodePoints(string text) => [.. text.EnumerateRunes().Select((Rune r) => r.Value)];
}
