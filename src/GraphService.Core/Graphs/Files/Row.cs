using System.Runtime.InteropServices;
using System.Text;
using System.Text.Json;
using GraphService.Dates;
using GraphService.Documents;

namespace GraphService.Graphs.Files;

/// <summary>One JSON object of a file that anyone may have written. What is null counts as left out; what nobody asks for is an error.</summary>
internal sealed class Row
{
    // A text longer than this hardly comes again.
    private const int LongestPooled = 128;

    // In the order in which they stand there, which is mostly that in which they are asked for; taken ones are removed.
    private readonly List<JsonProperty> properties = [];
    private readonly TextPool pool;
    private readonly string role;
    private readonly Row? parent;

    public Row(JsonElement element, string what, TextPool pool)
        : this(element, what, pool, null)
    {
    }

    private Row(JsonElement element, string role, TextPool pool, Row? parent)
    {
        (this.role, this.pool, this.parent) = (role, pool, parent);
        if (element.ValueKind != JsonValueKind.Object)
            throw new RowException($"{What} is a JSON object, not {element.ValueKind}");
        foreach (var property in element.EnumerateObject())
            properties.Add(property);
    }

    public delegate bool Parser<T>(string? text, out T value);

    /// <summary>What the row is, for messages: <c>names of an entity</c>.</summary>
    public string What => parent is null ? role : $"{role} of {parent.What}";

    public string Text(string name) => OptionalText(name) ?? throw Missing(name);

    public string? OptionalText(string name)
    {
        if (Take(name) is not { } value)
            return null;
        return value.ValueKind == JsonValueKind.String ? value.GetString() : throw Wrong(name, value, "a string");
    }

    /// <summary>A text that many rows have: one string for all of them.</summary>
    public string Word(string name) => OptionalWord(name) ?? throw Missing(name);

    /// <inheritdoc cref="Word"/>
    public string? OptionalWord(string name)
    {
        if (Take(name) is not { } value)
            return null;
        return value.ValueKind == JsonValueKind.String ? Pooled(value) : throw Wrong(name, value, "a string");
    }

    public T Parsed<T>(string name, Parser<T> parse) where T : struct => OptionallyParsed(name, parse) ?? throw Missing(name);

    public T? OptionallyParsed<T>(string name, Parser<T> parse) where T : struct =>
        OptionalWord(name) is not { } text ? null
        : parse(text, out var value) ? value
        : throw new RowException($"'{text}' as {name} of {What} is no {Noun<T>()}");

    public PartialDate? OptionalDate(string name) => OptionallyParsed<PartialDate>(name, PartialDate.TryParse);

    public T Enum<T>(string name) where T : struct, Enum
    {
        var text = Word(name);
        return Spelling.TryParse<T>(text, out var value)
            ? value
            : throw new RowException($"'{text}' is no {name} of {What}: it is one of {string.Join(", ", Spelling.All<T>())}");
    }

    public int Number(string name) => OptionalNumber(name) ?? throw Missing(name);

    public int? OptionalNumber(string name)
    {
        if (Take(name) is not { } value)
            return null;
        return value.ValueKind == JsonValueKind.Number && value.TryGetInt32(out var number) ? number : throw Wrong(name, value, "a whole number");
    }

    public double Double(string name)
    {
        var value = Take(name) ?? throw Missing(name);
        return value.ValueKind == JsonValueKind.Number && value.TryGetDouble(out var number) ? number : throw Wrong(name, value, "a number");
    }

    public decimal Decimal(string name) => OptionalDecimal(name) ?? throw Missing(name);

    public decimal? OptionalDecimal(string name)
    {
        if (Take(name) is not { } value)
            return null;
        if (value.ValueKind != JsonValueKind.Number || !value.TryGetDecimal(out var number))
            throw Wrong(name, value, "a number");
        return SignificantDigits(value.GetRawText()) <= 28 ? number : throw Wrong(name, value, "a number of 28 digits at most");
    }

    public TextSpan Span() => OptionalSpan() ?? throw Missing("start");

    public TextSpan? OptionalSpan()
    {
        int? start = OptionalNumber("start"), end = OptionalNumber("end");
        if (start is null != end is null)
            throw Missing(start is null ? "start" : "end");
        if (start is null)
            return null;
        return start >= 0 && end >= start ? new TextSpan(start.Value, end!.Value) : throw new RowException($"[{start}, {end}) of {What} is no span: 0 ≤ start ≤ end");
    }

    public Row? OptionalObject(string name) => Take(name) is { } value ? new Row(value, name, pool, this) : null;

    public Row Object(string name) => OptionalObject(name) ?? throw Missing(name);

    public T[] Objects<T>(string name, Func<Row, T> read) => Array(name, e =>
    {
        var row = new Row(e, $"one of the {name}", pool, this);
        var result = read(row);
        row.Close();
        return result;
    });

    public T[] Ids<T>(string name, Parser<T> parse) where T : struct => Array(name, e =>
        e.ValueKind == JsonValueKind.String && parse(Pooled(e), out var id) ? id : throw Wrong(name, e, $"a {Noun<T>()}"));

    /// <summary>Called when all is read: what is left is something that this program doesn't know and would lose.</summary>
    public void Close()
    {
        if (properties.Count > 0)
            throw new RowException($"'{properties[0].Name}' is not known of {What}");
    }

    private static string Noun<T>() => typeof(T) == typeof(PartialDate) ? "date: write 2025, FY2025, 2025-H2, 2025-Q4, 2025-10 or 2025-10-25" : "id";

    private static int SignificantDigits(string number)
    {
        var mantissa = number.Split('e', 'E')[0];
        var digits = string.Concat(mantissa.Where(char.IsAsciiDigit)).TrimStart('0');
        return digits.TrimEnd('0').Length;
    }

    private T[] Array<T>(string name, Func<JsonElement, T> read)
    {
        if (Take(name) is not { } value)
            return [];
        if (value.ValueKind != JsonValueKind.Array)
            throw Wrong(name, value, "a list");
        var array = new T[value.GetArrayLength()];
        var filled = 0;
        foreach (var element in value.EnumerateArray())
            array[filled++] = read(element);
        return array;
    }

    private JsonElement? Take(string name)
    {
        for (var i = 0; i < properties.Count; i++)
            if (properties[i].NameEquals(name))
            {
                var value = properties[i].Value;
                properties.RemoveAt(i);
                return value.ValueKind == JsonValueKind.Null ? null : value;
            }
        return null;
    }

    private string Pooled(JsonElement text)
    {
        var raw = JsonMarshal.GetRawUtf8Value(text)[1..^1];
        if (raw.Length > LongestPooled || raw.Contains((byte)'\\'))
            return text.GetString()!;
        Span<char> characters = stackalloc char[LongestPooled];
        return pool.Get(characters[..Encoding.UTF8.GetChars(raw, characters)]);
    }

    private RowException Missing(string name) => new($"{What} lacks '{name}'");

    private RowException Wrong(string name, JsonElement value, string right) => new($"{name} of {What} is {value.GetRawText()}, not {right}");
}
