using CsCheck;
using GraphService.Neo4j.Layout;
using GraphService.Neo4j.Literals;

namespace GraphService.Neo4j.Tests.Literals;

public sealed class LiteralTests
{
    [Theory]
    [InlineData("it's", @"'it\'s'")]
    [InlineData("\"$x\" {y} `z` // ; /* */", "'\"$x\" {y} `z` // ; /* */'")]
    [InlineData("a\\b", @"'a\\b'")]
    [InlineData("\r\n\t", @"'\r\n\t'")]
    [InlineData("\\u0041", @"'\\\u00750041'")]
    [InlineData("\\\\u0041", @"'\\\\\u00750041'")]
    [InlineData("\0\u0085\u2028\uFEFF", @"'\u0000\u0085\u2028\ufeff'")]
    [InlineData("🚀𠮷", "'🚀𠮷'")]
    public void Text_WithWhatCypherReads_IsEscaped(string text, string literal)
    {
        LiteralWriter.Of(text).ShouldBe(literal);
        new LiteralReader(literal).Read().ShouldBe(text);
    }

    [Theory]
    [InlineData(1.0, "1.0")]
    [InlineData(0.1, "0.1")]
    [InlineData(1e25, "1E25")]
    [InlineData(1.5e-7, "1.5E-07")]
    [InlineData(300000000.0, "300000000.0")]
    public void Double_Whatever_IsAFloatOfCypher(double number, string literal) => LiteralWriter.Of(number).ShouldBe(literal);

    [Fact]
    public void Map_OfEverything_IsOneLine() => LiteralWriter.Of(new PropertyMap { { "a", 1 }, { "b", null }, { "c", new DateOnly(2025, 1, 31) }, { "d", new List<object> { "x", "y" } }, { "e", true } })
        .ShouldBe("{a: 1, c: date('2025-01-31'), d: ['x', 'y'], e: true}");

    [Fact]
    public void Text_Any_ComesBack() => Gen.OneOf(Gen.String, Gen.String[Gen.OneOf('\\', 'u', '0', '4', '1', '\'', '"', '\n', '\r', '$', '\u2028', '\0', '\ud83d', '\ude80')])
        .Sample(text => (string)new LiteralReader(LiteralWriter.Of(text)).Read()! == text && !LiteralWriter.Of(text).Contains('\n'));

    [Fact]
    public void Number_Any_ComesBack() => Gen.Select(Gen.Double.Where(double.IsFinite), Gen.Long)
        .Sample((real, whole) => (double)new LiteralReader(LiteralWriter.Of(real)).Read()! == real && (long)new LiteralReader(LiteralWriter.Of(whole)).Read()! == whole);

    [Theory]
    [InlineData("'abc", "a text has no end")]
    [InlineData(@"'\x'", "\\x is no escape")]
    [InlineData(@"'\u12'", "\\u takes four hexadecimal digits")]
    [InlineData("{a: 1", "} is missing")]
    [InlineData("{a: 1, a: 2}", "'a' is given twice")]
    [InlineData("[1, null]", "a list holds no null")]
    [InlineData("1.2.3", "1.2.3 is no number")]
    [InlineData("date('2025-02-30')", "'2025-02-30' is no date")]
    [InlineData("rand()", "this is no literal")]
    [InlineData("[[[[[[[[[[[[[[[[[1]]]]]]]]]]]]]]]]]", "lists and maps are more than 16 deep in each other")]
    public void Read_NoLiteral_SaysWhy(string text, string message) =>
        Should.Throw<Exception>(() => new LiteralReader(text).Read()).Message.ShouldBe(message);
}
