namespace GraphService.Language.English.Parsing;

/// <summary>
/// A state of the arc-hybrid transition system: a stack, the words not yet on it, and the arcs so far. The root stands behind
/// the last word. A word gets its head when it leaves the stack: the first word not on it
/// (left) or the one below it (right).
/// </summary>
internal sealed class ParseState
{
    private readonly int[] stack;
    private int depth;

    public ParseState(int count)
    {
        Count = count;
        stack = new int[count + 1];
        (Heads, Labels) = (new int[count], new int[count]);
        (Left1, Left2, Right1, Right2) = (Empty(count), Empty(count), Empty(count), Empty(count));
        (Marker, Comma, Coordinator) = (Empty(count), new bool[count], Empty(count));
        (LeftCount, RightCount) = (new int[count + 1], new int[count + 1]);
        (LeftLabels, RightLabels) = (new uint[count + 1], new uint[count + 1]);
    }

    /// <summary>The number of words; the root's place.</summary>
    public int Count { get; }

    /// <summary>The first word that was not on the stack yet; the root where all were.</summary>
    public int Front { get; private set; }

    public int Depth => depth;

    public int[] Heads { get; }

    public int[] Labels { get; }

    /// <summary>The first child before it.</summary>
    public int[] Left1 { get; }

    public int[] Left2 { get; }

    /// <summary>The last child behind it.</summary>
    public int[] Right1 { get; }

    public int[] Right2 { get; }

    /// <summary>A child that is an adposition or a conjunction before it.</summary>
    public int[] Marker { get; }

    /// <summary>Whether a comma hangs on it.</summary>
    public bool[] Comma { get; }

    /// <summary>A child that coordinates.</summary>
    public int[] Coordinator { get; }

    public int[] LeftCount { get; }

    public int[] RightCount { get; }

    public uint[] LeftLabels { get; }

    public uint[] RightLabels { get; }

    public bool IsDone => Front == Count && depth == 0;

    /// <summary>Whether the next move is the only one: to take a word, or to hang the last one on the root.</summary>
    public bool IsForced => depth == 0 || (Front == Count && depth == 1);

    public bool CanShift => Front < Count;

    public bool CanLeft => depth > 0 && Front < Count;

    public bool CanRight => depth > 1;

    /// <summary>The word at this place from the top of the stack, -1 where there is none.</summary>
    public int Stack(int fromTop) => fromTop < depth ? stack[depth - 1 - fromTop] : -1;

    public void Shift() => stack[depth++] = Front++;

    /// <summary>Hangs the top of the stack on the first word that isn't on it.</summary>
    public void Left(int label)
    {
        var child = stack[--depth];
        (Heads[child], Labels[child]) = (Front, label);
        if (Front == Count)
            return;
        LeftCount[Front]++;
        LeftLabels[Front] |= 1u << (label & 31);
        (Left2[Front], Left1[Front]) = (Left1[Front], child);
    }

    /// <summary>Hangs the top of the stack on the word below it.</summary>
    public void Right(int label)
    {
        var child = stack[--depth];
        var head = stack[depth - 1];
        (Heads[child], Labels[child]) = (head, label);
        RightCount[head]++;
        RightLabels[head] |= 1u << (label & 31);
        (Right2[head], Right1[head]) = (Right1[head], child);
    }

    private static int[] Empty(int count)
    {
        var places = new int[count + 1];
        Array.Fill(places, -1);
        return places;
    }
}
