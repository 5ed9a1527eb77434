using System.Globalization;
using System.Text;
using GraphService.Neo4j.Layout;

namespace GraphService.Neo4j.Literals;

/// <summary>Reads Cypher literals as Neo4j 5 does: strings, numbers, true, false, null, date('…'), lists and maps.</summary>
internal sealed class LiteralReader(string text, int start = 0)
{
    private const int MaxDepth = 16;
    private int depth;

    /// <summary>The next character to read.</summary>
    public int Index { get; private set; } = start;

    public bool AtEnd => Index >= text.Length;

    /// <summary>The value that begins here; null for <c>null</c>.</summary>
    public object? Read()
    {
        SkipSpace();
        if (++depth > MaxDepth)
            throw Error($"lists and maps are more than {MaxDepth} deep in each other");
        object? value = Peek() switch
        {
            '\'' => ReadText(),
            '[' => ReadList(),
            '{' => ReadMap(),
            '-' or (>= '0' and <= '9') => ReadNumber(),
            _ => ReadWord(),
        };
        depth--;
        return value;
    }

    /// <summary>Goes past the text if it stands here.</summary>
    public bool Take(string expected)
    {
        SkipSpace();
        if (string.CompareOrdinal(text, Index, expected, 0, expected.Length) != 0)
            return false;
        Index += expected.Length;
        return true;
    }

    public void Expect(string expected)
    {
        if (!Take(expected))
            throw Error($"{expected} is missing");
    }

    /// <summary>All up to a mark, which is gone past too.</summary>
    public string ReadUntil(string mark)
    {
        var end = text.IndexOf(mark, Index, StringComparison.Ordinal);
        if (end < 0)
            throw Error($"{mark} is missing");
        var result = text[Index..end];
        Index = end + mark.Length;
        return result;
    }

    public void SkipSpace()
    {
        while (!AtEnd && text[Index] is ' ' or '\n' or '\r' or '\t')
            Index++;
    }

    public LiteralException Error(string message) => new(Math.Min(Index, text.Length), message);

    private char Peek() => AtEnd ? '\0' : text[Index];

    private List<object> ReadList()
    {
        Expect("[");
        var list = new List<object>();
        if (Take("]"))
            return list;
        do
            list.Add(Read() ?? throw Error("a list holds no null"));
        while (Take(","));
        Expect("]");
        return list;
    }

    private PropertyMap ReadMap()
    {
        Expect("{");
        var map = new PropertyMap();
        if (Take("}"))
            return map;
        do
        {
            var name = ReadName();
            Expect(":");
            map.Add(name, Read());
        }
        while (Take(","));
        Expect("}");
        return map;
    }

    private string ReadName()
    {
        SkipSpace();
        var start = Index;
        while (!AtEnd && (char.IsAsciiLetterOrDigit(text[Index]) || text[Index] == '_'))
            Index++;
        return Index > start ? text[start..Index] : throw Error("the name of a property is missing");
    }

    private object? ReadWord()
    {
        if (Take("null"))
            return null;
        if (Take("true"))
            return true;
        if (Take("false"))
            return false;
        if (!Take("date("))
            throw Error("this is no literal");
        var day = Peek() == '\'' ? ReadText() : throw Error("a date is a text");
        Expect(")");
        return DateOnly.TryParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : throw Error($"'{day}' is no date");
    }

    private object ReadNumber()
    {
        var start = Index;
        while (!AtEnd && (char.IsAsciiLetterOrDigit(text[Index]) || text[Index] is '.' or '-'))
            Index++;
        var number = text.AsSpan(start..Index);
        if (long.TryParse(number, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var whole))
            return whole;
        return double.TryParse(number, NumberStyles.Float, CultureInfo.InvariantCulture, out var real) ? real : throw Error($"{number} is no number");
    }

    private string ReadText()
    {
        Expect("'");
        var result = new StringBuilder();
        while (!AtEnd)
        {
            var c = ReadCharacter();
            if (c == '\'')
                return result.ToString();
            result.Append(c == '\\' ? Escaped() : c);
        }
        throw Error("a text has no end");
    }

    // One character of the text as Neo4j sees it: \uXXXX is one, wherever it stands.
    private char ReadCharacter()
    {
        var c = text[Index++];
        if (c != '\\' || Peek() != 'u')
            return c;
        if (Index + 5 > text.Length || !ushort.TryParse(text.AsSpan(Index + 1, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code))
            throw Error("\\u takes four hexadecimal digits");
        Index += 5;
        return (char)code;
    }

    private char Escaped() => (AtEnd ? '\0' : text[Index++]) switch
    {
        var c and ('\\' or '\'' or '"') => c,
        'n' => '\n',
        'r' => '\r',
        't' => '\t',
        'b' => '\b',
        'f' => '\f',
        var c => throw Error($"\\{c} is no escape"),
    };
}
