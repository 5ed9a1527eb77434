using System.Globalization;
using System.Text;
using GraphService.Neo4j.Layout;

namespace GraphService.Neo4j.Literals;

/// <summary>Writes values as Cypher literals, each on one line whatever is in it.</summary>
internal static class LiteralWriter
{
    public static string Of(object value) => Append(new StringBuilder(), value).ToString();

    public static StringBuilder Append(StringBuilder cypher, object value) => value switch
    {
        string text => Text(cypher, text),
        long number => cypher.Append(number.ToString(CultureInfo.InvariantCulture)),
        double number => cypher.Append(Float(number)),
        bool truth => cypher.Append(truth ? "true" : "false"),
        DateOnly date => cypher.Append(CultureInfo.InvariantCulture, $"date('{date:yyyy-MM-dd}')"),
        PropertyMap map => Map(cypher, map),
        IReadOnlyList<object> list => List(cypher, list),
        _ => throw new ArgumentException($"{value.GetType()} has no literal", nameof(value)),
    };

    private static StringBuilder Map(StringBuilder cypher, PropertyMap map)
    {
        cypher.Append('{');
        var separator = "";
        foreach (var (name, value) in map)
        {
            Append(cypher.Append(separator).Append(name).Append(": "), value);
            separator = ", ";
        }
        return cypher.Append('}');
    }

    private static StringBuilder List(StringBuilder cypher, IReadOnlyList<object> list)
    {
        cypher.Append('[');
        for (var i = 0; i < list.Count; i++)
            Append(i == 0 ? cypher : cypher.Append(", "), list[i]);
        return cypher.Append(']');
    }

    // A float has a point or an exponent, and an exponent no plus sign.
    private static string Float(double number)
    {
        var text = number.ToString("R", CultureInfo.InvariantCulture).Replace("E+", "E", StringComparison.Ordinal);
        return text.AsSpan().ContainsAny('.', 'E') ? text : text + ".0";
    }

    private static StringBuilder Text(StringBuilder cypher, string text)
    {
        cypher.Append('\'');
        for (var i = 0; i < text.Length; i++)
        {
            // Whether \\u0041 is an escaped backslash or the letter A differs between parsers (5.26: the former; those that turn \uXXXX into
            // its character before they look for strings: the latter). \\\u0075 is read the same by all: a backslash and a u.
            if (text[i] == 'u' && i > 0 && text[i - 1] == '\\')
                cypher.Append("\\u0075");
            else
                Character(cypher, text[i]);
        }
        return cypher.Append('\'');
    }

    private static StringBuilder Character(StringBuilder cypher, char c) => c switch
    {
        '\\' => cypher.Append(@"\\"),
        '\'' => cypher.Append(@"\'"),
        '\n' => cypher.Append(@"\n"),
        '\r' => cypher.Append(@"\r"),
        '\t' => cypher.Append(@"\t"),
        _ when char.IsControl(c) || c is '\u2028' or '\u2029' or '\uFEFF' => cypher.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:x4}"),
        _ => cypher.Append(c),
    };
}
