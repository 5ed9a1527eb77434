using System.Text.RegularExpressions;

namespace GraphService.Neo4j.Queries;

/// <summary>
/// Puts levels into a text: for <c>/* levels */</c> or <c>/* further */</c> the levels that lie in it, each with the names that it may not share
/// with others. Levels are numbered in the order in which they are written; what one is asked is in <c>$ask.l0</c>, <c>$ask.l1</c> and so on.
/// </summary>
internal sealed partial class LevelText(Func<string, string> piece)
{
    private const string Hole = "\u0000";

    private int next;

    /// <summary>The text of a query with its levels.</summary>
    public string Of(string text, QueryShape shape) => Filled(ShapedText.Of(text, shape, Piece), shape.Levels, 0);

    private string Level(QueryShape shape, int number, int depth)
    {
        var own = ShapedText.Of(piece(shape.Name), shape, Piece);
        own = Names().Replace(own, name => name.Value switch
        {
            "ANCHOR" => $"n{depth}",
            "NEXT" => $"n{depth + 1}",
            "RELATIONS" => $"relations{number}",
            _ => $"total{number}",
        }).Replace("$ask.", $"$ask.l{number}.", StringComparison.Ordinal);
        return Filled(own, shape.Levels, depth + 1);
    }

    // As deep as the shapes are.
    private string Filled(string text, IReadOnlyList<QueryShape> levels, int depth)
    {
        var numbered = levels.Select(level => (Shape: level, Number: next++)).ToList();
        var maps = numbered.Select(l => $"{{relations: relations{l.Number}{(l.Shape.Conditions.Contains("whole") ? $", total: total{l.Number}" : "")}}}");
        var inner = numbered.Select(l => Level(l.Shape, l.Number, depth)).ToList();
        return text.Replace(Hole, string.Join('\n', inner), StringComparison.Ordinal).Replace("FURTHER", $"[{string.Join(", ", maps)}]", StringComparison.Ordinal);
    }

    private string Piece(string name) => name is "levels" or "further" ? Hole : piece(name);

    [GeneratedRegex(@"\b(ANCHOR|NEXT|RELATIONS|TOTAL)\b")]
    private static partial Regex Names();
}
