namespace GraphService.Documents;

/// <summary>A place in a text: code points from <see cref="Start"/>, included, to <see cref="End"/>, excluded. <c>default</c> is the empty span at the start.</summary>
public readonly record struct TextSpan : IComparable<TextSpan>
{
    /// <exception cref="ArgumentOutOfRangeException">Not 0 ≤ start ≤ end.</exception>
    public TextSpan(int start, int end)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(start);
        ArgumentOutOfRangeException.ThrowIfLessThan(end, start);
        (Start, End) = (start, end);
    }

    /// <summary>The first code point.</summary>
    public int Start { get; }

    /// <summary>The code point after the last.</summary>
    public int End { get; }

    /// <summary>In code points.</summary>
    public int Length => End - Start;

    /// <summary>Whether the offset lies in it.</summary>
    public bool Contains(int offset) => Start <= offset && offset < End;

    /// <summary>Whether the other lies in it as a whole.</summary>
    public bool Contains(TextSpan other) => Start <= other.Start && other.End <= End;

    /// <summary>Whether some code point is in both.</summary>
    public bool Overlaps(TextSpan other) => Start < other.End && other.Start < End;

    /// <summary>By start, then by end.</summary>
    public int CompareTo(TextSpan other) => Start != other.Start ? Start.CompareTo(other.Start) : End.CompareTo(other.End);

    /// <inheritdoc/>
    public override string ToString() => $"[{Start}, {End})";
}
