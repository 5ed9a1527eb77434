using GraphService.Neo4j.Queries;

namespace GraphService.Neo4j.Tests.Queries;

public sealed class ShapedTextTests
{
    private const string Text = """
        MATCH (a)
          AND x // if one
          AND y // if one and two
          AND z // if one or three
          AND u // unless one
          AND v // if two unless one
          /* piece */
          /* piece */ // if three
        RETURN 1; // not a condition
        """;

    [Theory]
    [InlineData("", "u", 1)]
    [InlineData("one", "x z", 1)]
    [InlineData("one two", "x y z", 1)]
    [InlineData("two", "u v", 1)]
    [InlineData("three", "z u", 2)]
    public void Lines_WithConditions_CountWhereTheyHold(string conditions, string kept, int pieces)
    {
        var shape = new QueryShape("some").With(conditions.Split(' ', StringSplitOptions.RemoveEmptyEntries));
        var lines = ShapedText.Of(Text, shape, name => name == "piece" ? "PIECE\n  LINE" : throw new InvalidOperationException(name)).Split('\n');
        lines.Where(l => l.StartsWith("  AND", StringComparison.Ordinal)).Select(l => l[6..]).ShouldBe(kept.Split(' '));
        lines.Count(l => l == "  PIECE").ShouldBe(pieces);
        lines.Count(l => l == "    LINE").ShouldBe(pieces);
        lines[^1].ShouldBe("RETURN 1; // not a condition");
    }

    [Fact]
    public void Predicate_InAText_IsQuoted() =>
        ShapedText.Of("[r:PREDICATE]", new QueryShape("some") { Predicate = "A`B" }, _ => "").ShouldBe("[r:`A``B`]");

    [Fact]
    public void Pieces_ThatHoldEachOther_AreRefused() =>
        Should.Throw<InvalidOperationException>(() => ShapedText.Of("/* a */", new QueryShape("some"), _ => "/* a */"));

    [Fact]
    public void Shapes_OfTheSameConditionsInAnotherOrder_AreEqual() =>
        new QueryShape("some").With("b", "a").ShouldBe(new QueryShape("some").With("a", "b", "a"));
}
