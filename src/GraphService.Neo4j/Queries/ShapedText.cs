using System.Text.RegularExpressions;

namespace GraphService.Neo4j.Queries;

/// <summary>
/// Makes the text of a shape. A line that is <c>/* name */</c> stands for the piece of that name; one that ends in <c>// if a or b</c>,
/// <c>// if a and b</c> or <c>// unless a or b</c>, also both, counts only where that is so.
/// </summary>
internal static partial class ShapedText
{
    // Pieces hold pieces; none of ours goes deeper than three.
    private const int MaxDepth = 8;

    /// <summary>The text of a query in which only the lines are left that count.</summary>
    public static string Of(string text, QueryShape shape, Func<string, string> piece)
    {
        var lines = Lines(text, shape, piece, "", MaxDepth).Select(line => shape.Predicate is { } predicate ? line.Replace("PREDICATE", Quoted(predicate), StringComparison.Ordinal) : line);
        return string.Join('\n', lines).TrimEnd().TrimEnd(';').TrimEnd();
    }

    /// <summary>The conditions that a text asks about.</summary>
    public static IEnumerable<string> ConditionsOf(string text) => text.Split('\n').Select(line => Condition().Match(line)).Where(m => m.Success)
        .SelectMany(m => Words(m.Groups["if"].Value).Concat(Words(m.Groups["unless"].Value))).Distinct().Order(StringComparer.Ordinal);

    /// <summary>The pieces that a text names.</summary>
    public static IEnumerable<string> PiecesOf(string text) => text.Split('\n').Select(line => Piece().Match(line)).Where(m => m.Success).Select(m => m.Groups["name"].Value);

    private static IEnumerable<string> Lines(string text, QueryShape shape, Func<string, string> piece, string indent, int depth)
    {
        foreach (var line in text.Split('\n'))
        {
            var condition = Condition().Match(line);
            if (condition.Success && !Holds(condition, shape))
                continue;
            var kept = condition.Success ? line[..condition.Index] : line;
            if (Piece().Match(kept) is not { Success: true } found)
                yield return indent + kept;
            else if (depth == 0)
                throw new InvalidOperationException($"the pieces of '{shape.Name}' hold each other");
            else
                foreach (var inner in Lines(piece(found.Groups["name"].Value), shape, piece, indent + found.Groups["indent"].Value, depth - 1))
                    yield return inner;
        }
    }

    private static bool Holds(Match condition, QueryShape shape)
    {
        var (wanted, unwanted) = (condition.Groups["if"].Value, condition.Groups["unless"].Value);
        var fits = wanted.Length == 0 || (wanted.Contains(" and ", StringComparison.Ordinal) ? Words(wanted).All(shape.Conditions.Contains) : Words(wanted).Any(shape.Conditions.Contains));
        return fits && !Words(unwanted).Any(shape.Conditions.Contains);
    }

    private static IEnumerable<string> Words(string list) => list.Split([" or ", " and "], StringSplitOptions.RemoveEmptyEntries);

    private static string Quoted(string name) => $"`{name.Replace("`", "``", StringComparison.Ordinal)}`";

    [GeneratedRegex(@"\s*// (if (?<if>\w+( (or|and) \w+)*)( unless (?<unless>\w+( or \w+)*))?|unless (?<unless>\w+( or \w+)*))$", RegexOptions.ExplicitCapture)]
    private static partial Regex Condition();

    [GeneratedRegex(@"^(?<indent>\s*)/\* (?<name>[a-z-]+) \*/\s*$", RegexOptions.ExplicitCapture)]
    private static partial Regex Piece();
}
