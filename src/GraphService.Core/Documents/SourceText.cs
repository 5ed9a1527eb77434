namespace GraphService.Documents;

/// <summary>The text of a document as it stands in its file, addressed by code points as the contract does, not by UTF-16 units as .NET does.</summary>
public sealed class SourceText
{
    private readonly int[]? units;
    private readonly Lazy<int[]> lineStarts;

    /// <summary>Lone surrogates count as one code point each.</summary>
    public SourceText(string value)
    {
        Value = value;
        units = value.Any(char.IsSurrogate) ? Units(value) : null;
        Length = units is null ? value.Length : units.Length - 1;
        lineStarts = new Lazy<int[]>(LineStarts);
    }

    /// <summary>The text.</summary>
    public string Value { get; }

    /// <summary>In code points.</summary>
    public int Length { get; }

    /// <summary>The UTF-16 index of a code point; of <see cref="Length"/>, the end of the string.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The offset lies outside of the text.</exception>
    public int UnitAt(int offset)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(offset);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(offset, Length);
        return units is null ? offset : units[offset];
    }

    /// <summary>The code point that begins at or holds a UTF-16 index.</summary>
    public int OffsetOf(int unit)
    {
        if (units is null)
            return unit;
        var i = Array.BinarySearch(units, unit);
        return i >= 0 ? i : ~i - 1;
    }

    /// <summary>The text in a span.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The span reaches beyond the text.</exception>
    public string Slice(TextSpan span)
    {
        var (start, end) = (UnitAt(span.Start), UnitAt(span.End));
        return Value[start..end];
    }

    /// <summary>Whether the span lies in the text and the text there is the quote.</summary>
    public bool Has(TextSpan span, string quote) => span.End <= Length && string.Equals(Slice(span), quote, StringComparison.Ordinal);

    /// <summary>Line and column of an offset, both from 1, the column in code points. Lines end with LF, CR LF or CR.</summary>
    public (int Line, int Column) PositionOf(int offset)
    {
        var starts = lineStarts.Value;
        var i = Array.BinarySearch(starts, offset);
        var line = i >= 0 ? i : ~i - 1;
        return (line + 1, offset - starts[line] + 1);
    }

    private static int[] Units(string value)
    {
        var result = new List<int>(value.Length + 1);
        for (var i = 0; i < value.Length; i += char.IsSurrogatePair(value, i) ? 2 : 1)
            result.Add(i);
        result.Add(value.Length);
        return [.. result];
    }

    private int[] LineStarts()
    {
        var result = new List<int> { 0 };
        for (var i = 0; i < Value.Length; i++)
            if (Value[i] == '\n' || (Value[i] == '\r' && (i + 1 == Value.Length || Value[i + 1] != '\n')))
                result.Add(OffsetOf(i + 1));
        return [.. result];
    }
}
