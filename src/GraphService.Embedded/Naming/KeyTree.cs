namespace GraphService.Embedded.Naming;

/// <summary>
/// Sorted keys of one length seen as a tree: a node is a range of keys that have their first characters in common, its children are the runs of
/// the next character. Seen backwards, it is the tree of their endings. Lengths are apart because few edits change a length by few, so that of
/// all names only those of some lengths are looked at.
/// </summary>
internal sealed class KeyTree
{
    private readonly NameKeys keys;
    private readonly bool backwards;

    // The places of the keys, by length, then by text or by ending; and where each length begins.
    private readonly int[] places;
    private readonly int[] starts;

    /// <param name="keys">The keys.</param>
    /// <param name="backwards">Whether keys are read from their ends.</param>
    public KeyTree(NameKeys keys, bool backwards)
    {
        (this.keys, this.backwards) = (keys, backwards);
        int[] sorted = [.. Enumerable.Range(0, keys.Count)];
        if (backwards)
            new TextSort(Backwards, (a, b) => a.CompareTo(b)).Sort(sorted);
        starts = new int[sorted.Length == 0 ? 2 : sorted.Max(place => keys[place].Length) + 2];
        foreach (var place in sorted)
            starts[keys[place].Length + 1]++;
        for (var length = 1; length < starts.Length; length++)
            starts[length] += starts[length - 1];
        places = new int[sorted.Length];
        var next = starts.AsSpan().ToArray();
        foreach (var place in sorted)
            places[next[keys[place].Length]++] = place;
    }

    /// <summary>All keys of a length.</summary>
    public Node Root(int length) => length >= 0 && length < starts.Length - 1 ? new Node(starts[length], starts[length + 1], 0, length) : default;

    /// <summary>The places in <see cref="NameKeys"/> of the keys of a node.</summary>
    public ReadOnlySpan<int> Places(Node node) => places.AsSpan(node.From..node.End);

    /// <summary>The character that leads to a child.</summary>
    public char CharacterOf(Node child) => At(child.From, child.Depth - 1);

    /// <summary>The first child, or one behind another; empty where there is no more.</summary>
    public Node ChildFrom(Node node, int from) => node.IsWhole || from == node.End
        ? default
        : new Node(from, EndOfRun(from, node.End, node.Depth), node.Depth + 1, node.Length);

    /// <summary>The child of one character; empty where there is none.</summary>
    public Node Child(Node node, char character)
    {
        if (node.IsWhole)
            return default;
        var (low, high) = (node.From, node.End);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = At(middle, node.Depth) < character ? (middle + 1, high) : (low, middle);
        }
        return low < node.End && At(low, node.Depth) == character ? ChildFrom(node, low) : default;
    }

    // By leaps that double, since most runs are short.
    private int EndOfRun(int from, int end, int depth)
    {
        var character = At(from, depth);
        var (low, leap) = (from, 1);
        while (low + leap < end && At(low + leap, depth) == character)
        {
            low += leap;
            leap *= 2;
        }
        var high = Math.Min(end, low + leap);
        for (low++; low < high;)
        {
            var middle = (low + high) / 2;
            (low, high) = At(middle, depth) == character ? (middle + 1, high) : (low, middle);
        }
        return low;
    }

    private char At(int at, int depth)
    {
        var key = keys[places[at]];
        return backwards ? key[key.Length - 1 - depth] : key[depth];
    }

    private ulong Backwards(int place, int offset)
    {
        var key = keys[place];
        var packed = 0UL;
        for (var i = offset; i < offset + 4; i++)
            packed = (packed << 16) | (i < key.Length ? key[key.Length - 1 - i] : 0UL);
        return packed;
    }

    /// <param name="From">The first key.</param>
    /// <param name="End">The key behind the last.</param>
    /// <param name="Depth">How many characters they have in common.</param>
    /// <param name="Length">How long they are.</param>
    internal readonly record struct Node(int From, int End, int Depth, int Length)
    {
        public bool IsEmpty => From == End;

        /// <summary>Whether its keys, all alike, end here.</summary>
        public bool IsWhole => Depth == Length;
    }
}
