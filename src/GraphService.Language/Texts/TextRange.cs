namespace GraphService.Language.Texts;

/// <summary>A place in the text that was analysed, <c>[Start, End)</c> in UTF-16 units. The default is the empty place at its start.</summary>
public readonly record struct TextRange : IComparable<TextRange>
{
    /// <exception cref="ArgumentOutOfRangeException">Not 0 ≤ start ≤ end.</exception>
    public TextRange(int start, int end)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(start);
        ArgumentOutOfRangeException.ThrowIfLessThan(end, start);
        (Start, End) = (start, end);
    }

    /// <summary>The first unit.</summary>
    public int Start { get; }

    /// <summary>The unit after the last.</summary>
    public int End { get; }

    /// <summary>In UTF-16 units.</summary>
    public int Length => End - Start;

    /// <summary>Whether the other lies in it as a whole.</summary>
    public bool Contains(TextRange other) => Start <= other.Start && other.End <= End;

    /// <summary>Without the white space at its ends in the text.</summary>
    public TextRange TrimmedIn(string text)
    {
        var (start, end) = (Start, End);
        while (start < end && char.IsWhiteSpace(text[start]))
            start++;
        while (end > start && char.IsWhiteSpace(text[end - 1]))
            end--;
        return new TextRange(start, end);
    }

    /// <summary>The place from the start of the first to the end of the second.</summary>
    public TextRange To(TextRange last) => new(Start, last.End);

    /// <summary>What stands there in the text.</summary>
    public string In(string text) => text[Start..End];

    /// <summary>By start, then by end.</summary>
    public int CompareTo(TextRange other) => Start != other.Start ? Start.CompareTo(other.Start) : End.CompareTo(other.End);

    /// <inheritdoc/>
    public override string ToString() => $"[{Start}, {End})";
}
