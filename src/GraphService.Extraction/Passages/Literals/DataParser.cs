namespace GraphService.Extraction.Passages.Literals;

/// <summary>
/// Reads objects and lists as JSON, JavaScript and Python write them: keys with or without quotation marks, any of the three quotation marks, comments, a comma
/// behind the last. What doesn't end, or isn't one through and through, is none.
/// </summary>
internal sealed class DataParser(string text)
{
    // Data is rarely deeper than five; what is, is not read as data.
    private const int Deepest = 40;
    private const int LongestKey = 40;
    private readonly List<DataObject> objects = [];
    private int at;

    /// <summary>How far it has read, whether with success or not.</summary>
    public int At => at;

    /// <summary>The objects of the literal that begins at a place, whose numbers count on from those before; null where none does.</summary>
    public IReadOnlyList<DataObject>? Read(int start, int numbered)
    {
        at = start;
        objects.Clear();
        return Value(null, null, numbered, 0) && objects.Any(o => o.Entries.Select(e => e.Label).Distinct().Count() > 1) ? objects : null;
    }

    // An object, a list, a string or a bare word; false where the text is none of them.
    private bool Value(DataObject? parent, (int Start, int End)? label, int numbered, int depth)
    {
        if (!Skip() || depth > Deepest)
            return false;
        return text[at] switch
        {
            '{' => Object(parent, label, numbered, depth),
            '[' => List(parent, label, numbered, depth),
            '"' or '\'' or '`' => Add(parent, label, String()),
            _ => Add(parent, label, Bare()),
        };
    }

    private bool Object(DataObject? parent, (int Start, int End)? label, int numbered, int depth)
    {
        var own = new DataObject(numbered + objects.Count, parent, label);
        objects.Add(own);
        for (at++; Skip() && text[at] != '}';)
        {
            if (Key() is not { } key || !Skip() || text[at] != ':')
                return false;
            at++;
            if (!Value(own, key, numbered, depth + 1) || !Next('}'))
                return false;
        }
        return Close('}');
    }

    private bool List(DataObject? parent, (int Start, int End)? label, int numbered, int depth)
    {
        for (at++; Skip() && text[at] != ']';)
            if (!Value(parent, label, numbered, depth + 1) || !Next(']'))
                return false;
        return Close(']');
    }

    private bool Close(char end) => at < text.Length && text[at++] == end;

    // Over a comma; true too at the end of what holds it.
    private bool Next(char end)
    {
        if (!Skip() || text[at] != ',' && text[at] != end)
            return false;
        if (text[at] == ',')
            at++;
        return true;
    }

    private static bool Add(DataObject? parent, (int Start, int End)? label, (int Start, int End)? value)
    {
        if (value is not { } place)
            return false;
        if (parent is not null && label is { } key && place.End > place.Start)
            parent.Entries.Add(new DataEntry(parent, key, place));
        return true;
    }

    private (int Start, int End)? Key()
    {
        if (text[at] is '"' or '\'' or '`')
            return String() is { } quoted && quoted.End - quoted.Start <= LongestKey ? quoted : null;
        var start = at;
        while (at < text.Length && (char.IsLetterOrDigit(text[at]) || text[at] is '_' or '-' or '$'))
            at++;
        return at > start && at - start <= LongestKey ? (start, at) : null;
    }

    private (int Start, int End)? String()
    {
        var (mark, start) = (text[at], at + 1);
        for (at++; at < text.Length; at++)
            if (text[at] == '\\')
                at++;
            else if (text[at] == mark)
                return (start, at++);
            else if (text[at] == '\n' && mark != '`')
                return null;
        return null;
    }

    // Words without quotation marks count as a value; true, null and names of variables end up as empty places.
    private (int Start, int End)? Bare()
    {
        var start = at;
        while (at < text.Length && text[at] is not (',' or '{' or '}' or '[' or ']' or '\n' or '"' or '\'' or '`' or ':'))
            at++;
        var end = at;
        while (end > start && char.IsWhiteSpace(text[end - 1]))
            end--;
        return end == start ? null : IsName(text.AsSpan(start, end - start)) ? (start, start) : (start, end);
    }

    private static bool IsName(ReadOnlySpan<char> word)
    {
        foreach (var c in word)
            if (!char.IsAsciiLetterOrDigit(c) && c is not ('_' or '.' or '$' or '(' or ')'))
                return false;
        return !char.IsAsciiDigit(word[0]);
    }

    // White space and comments; false at the end of the text.
    private bool Skip()
    {
        while (at < text.Length)
        {
            if (char.IsWhiteSpace(text[at]))
                at++;
            else if (text[at] == '#' || text[at] == '/' && at + 1 < text.Length && text[at + 1] == '/')
                at = text.IndexOf('\n', at) is var n and >= 0 ? n : text.Length;
            else if (text[at] == '/' && at + 1 < text.Length && text[at + 1] == '*' && text.IndexOf("*/", at + 2, StringComparison.Ordinal) is var end and >= 0)
                at = end + 2;
            else
                return true;
        }
        return false;
    }
}
