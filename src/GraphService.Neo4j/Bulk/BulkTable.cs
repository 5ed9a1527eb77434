using System.Globalization;
using System.Text;
using GraphService.Neo4j.Layout;

namespace GraphService.Neo4j.Bulk;

/// <summary>
/// A file of <c>neo4j-admin database import</c>: RFC 4180 with every text in quotation marks, so that an empty text is not taken for nothing, and
/// lists whose elements <see cref="Separator"/> separates. Its columns are those of a row in which everything is stated.
/// </summary>
internal sealed class BulkTable
{
    /// <summary>U+001F, the unit separator.</summary>
    public const char Separator = '\u001f';

    private readonly string[] columns;

    /// <param name="name">The file's.</param>
    /// <param name="label">Of which kind its nodes are; null of relationships.</param>
    /// <param name="full">A row in which everything is stated.</param>
    public BulkTable(string name, string? label, PropertyMap full)
    {
        (Name, IsOfNodes) = (name, label is not null);
        columns = [.. full.Select(p => p.Key)];
        Head = string.Join(',', full.Select(p => BulkColumns.Head(p.Key, p.Value, label))) + "\n";
    }

    public string Name { get; }

    public bool IsOfNodes { get; }

    public string Head { get; }

    /// <summary>Appends a line.</summary>
    /// <returns>How many characters its longest field takes.</returns>
    /// <exception cref="LayoutException">The row has a property without a column, or a list's element holds the separator.</exception>
    public int Append(StringBuilder lines, PropertyMap row)
    {
        var (longest, written) = (0, 0);
        for (var i = 0; i < columns.Length; i++)
        {
            if (i > 0)
                lines.Append(',');
            if (row.Find(columns[i]) is not { } value)
                continue;
            var before = lines.Length;
            Value(lines, columns[i], value);
            longest = Math.Max(longest, lines.Length - before);
            written++;
        }
        lines.Append('\n');
        if (written != row.Count())
            throw new LayoutException($"{Name}: there is no column for '{row.First(p => !columns.Contains(p.Key)).Key}'");
        return longest;
    }

    private void Value(StringBuilder lines, string column, object value)
    {
        switch (value)
        {
            case string text:
                Text(lines.Append('"'), text).Append('"');
                break;
            case bool truth:
                lines.Append(truth ? "true" : "false");
                break;
            case DateOnly day:
                lines.Append(CultureInfo.InvariantCulture, $"{day:yyyy-MM-dd}");
                break;
            case IReadOnlyList<object> list:
                List(lines.Append('"'), column, list).Append('"');
                break;
            default:
                lines.Append(((IFormattable)value).ToString(value is double ? "R" : null, CultureInfo.InvariantCulture));
                break;
        }
    }

    private StringBuilder List(StringBuilder lines, string column, IReadOnlyList<object> list)
    {
        for (var i = 0; i < list.Count; i++)
        {
            var element = list[i] is string text ? text : ((IFormattable)list[i]).ToString(null, CultureInfo.InvariantCulture);
            if (element.Contains(Separator, StringComparison.Ordinal))
                throw new LayoutException(
                    $"{Name}: '{column}' holds a text with U+001F, which separates the elements of lists there: {element.Replace(Separator, '␟')}. "
                    + "Take cypher, or graphservice import");
            Text(i == 0 ? lines : lines.Append(Separator), element);
        }
        return lines;
    }

    private static StringBuilder Text(StringBuilder lines, string text) => lines.Append(text.Replace("\"", "\"\"", StringComparison.Ordinal));
}
