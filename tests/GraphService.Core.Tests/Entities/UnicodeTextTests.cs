using System.Text;
using GraphService.Entities;
using GraphService.Search;

namespace GraphService.Core.Tests.Entities;

public sealed class UnicodeTextTests
{
    public static TheoryData<string, string> Texts => new()
    {
        { "", "" },
        { "東京 Ａ 😀", "東京 Ａ 😀" },
        { "a\uD83Db", "a\uFFFDb" },
        { "\uDE00\uD83D", "\uFFFD\uFFFD" },
        { "a\uFFFEb\uFFFF", "a\uFFFDb\uFFFF" },
    };

    [Theory]
    [MemberData(nameof(Texts))]
    public void Valid_OfAnyText_IsTextOfCharacters(string text, string valid) => UnicodeText.Valid(text).ShouldBe(valid);

    [Fact]
    public void Texts_OfEveryUnit_CanBeNormalizedComparedAndNamed()
    {
        for (var c = 0; c <= 0xFFFF; c++)
        {
            var text = $"a{(char)c}か";
            Should.NotThrow(() => UnicodeText.Normalized(text, NormalizationForm.FormKC), $"U+{c:X4}");
            Should.NotThrow(() => NameKey.Of(text), $"U+{c:X4}");
            Should.NotThrow(() => Slug.Of(text), $"U+{c:X4}");
            Should.NotThrow(() => SearchText.Folded(text), $"U+{c:X4}");
        }
    }
}
