namespace GraphService.Embedded.Naming;

/// <summary>
/// Sorted keys seen as a tree: a node is a range of keys that have their first characters in common, its children are the runs of the next
/// character. Seen backwards, it is the tree of their endings.
/// </summary>
internal sealed class KeyTree
{
    private readonly NameKeys keys;
    private readonly int[]? byEnding;
    private readonly List<Node> first = [];

    /// <param name="keys">The keys.</param>
    /// <param name="backwards">Whether keys are read from their ends.</param>
    public KeyTree(NameKeys keys, bool backwards)
    {
        this.keys = keys;
        if (backwards)
        {
            byEnding = [.. Enumerable.Range(0, keys.Count)];
            new TextSort(Backwards, (a, b) => a.CompareTo(b)).Sort(byEnding);
        }
        Root = new Node(0, keys.Count, 0);
        for (var from = 0; from < keys.Count; from = first[^1].End)
            first.Add(new Node(from, End(Root with { From = from }), 1));
    }

    /// <summary>All keys.</summary>
    public Node Root { get; }

    /// <summary>The place in <see cref="NameKeys"/> of the key at a place of the tree.</summary>
    public int Place(int at) => byEnding is null ? at : byEnding[at];

    /// <summary>Where the keys that end at the node stop: they are its first ones.</summary>
    public int EndOfWhole(Node node)
    {
        var (low, high) = (node.From, node.End);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = keys[Place(middle)].Length == node.Depth ? (middle + 1, high) : (low, middle);
        }
        return low;
    }

    /// <summary>The character that leads to a child.</summary>
    public char CharacterOf(Node child) => At(child.From, child.Depth - 1);

    /// <summary>All children.</summary>
    public IEnumerable<Node> Children(Node node)
    {
        if (node == Root)
        {
            foreach (var child in first)
                yield return child;
            yield break;
        }
        for (var from = EndOfWhole(node); from < node.End;)
        {
            var child = new Node(from, End(node with { From = from }), node.Depth + 1);
            yield return child;
            from = child.End;
        }
    }

    /// <summary>The child of one character; empty where there is none.</summary>
    public Node Child(Node node, char character)
    {
        var rest = node with { From = EndOfWhole(node) };
        var from = FirstFrom(rest, character);
        return new Node(from, FirstFrom(rest with { From = from }, character + 1), node.Depth + 1);
    }

    // Where the run of the first key's next character ends: by leaps that double, since most runs are short.
    private int End(Node node)
    {
        var character = At(node.From, node.Depth);
        var (reached, leap) = (node.From, 1);
        while (reached + leap < node.End && At(reached + leap, node.Depth) == character)
        {
            reached += leap;
            leap *= 2;
        }
        var last = Math.Min(node.End, reached + leap);
        return FirstFrom(new Node(reached, last, node.Depth), character + 1);
    }

    // The first key from which on the next character is this one or a later one.
    private int FirstFrom(Node node, int character)
    {
        var (low, high) = (node.From, node.End);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = At(middle, node.Depth) < character ? (middle + 1, high) : (low, middle);
        }
        return low;
    }

    private char At(int at, int depth)
    {
        var key = keys[Place(at)];
        return byEnding is null ? key[depth] : key[key.Length - 1 - depth];
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
    /// <param name="Depth">How many characters they have in common at least.</param>
    internal readonly record struct Node(int From, int End, int Depth)
    {
        public bool IsEmpty => From == End;
    }
}
