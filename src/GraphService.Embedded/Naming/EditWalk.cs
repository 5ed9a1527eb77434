namespace GraphService.Embedded.Naming;

/// <summary>
/// Walks down a tree of keys as long as what was passed can still become a text by a few edits, and tells each node where it has. A row holds the
/// distances of what was passed from the beginnings of the text; only as many on each side of the middle count as there may be edits.
/// </summary>
/// <param name="tree">The keys.</param>
/// <param name="text">What is to be matched.</param>
/// <param name="limit">The most edits.</param>
/// <param name="matched">Told a node and its edits.</param>
internal sealed class EditWalk(KeyTree tree, string text, int limit, Action<KeyTree.Node, int> matched)
{
    private readonly int width = (2 * limit) + 1;

    public void From(KeyTree.Node node)
    {
        Span<int> row = stackalloc int[width];
        for (var i = 0; i < width; i++)
            row[i] = i >= limit && i - limit <= text.Length ? i - limit : limit + 1;
        Visit(node, 0, row);
    }

    private void Visit(KeyTree.Node node, int passed, ReadOnlySpan<int> row)
    {
        var whole = text.Length - passed + limit;
        if (whole >= 0 && whole < width && row[whole] <= limit)
            matched(node, row[whole]);
        var least = Least(row);
        if (least < limit)
            for (var child = tree.ChildFrom(node, node.From); !child.IsEmpty; child = tree.ChildFrom(node, child.End))
                Step(child, passed, row);
        else if (least == limit)
            FollowText(node, passed, row);
    }

    // No edit is left: only the text's own next characters lead on.
    private void FollowText(KeyTree.Node node, int passed, ReadOnlySpan<int> row)
    {
        for (var i = 0; i < width; i++)
        {
            var at = passed - limit + i;
            if (row[i] != limit || at >= text.Length || IsBefore(text[at], passed, row, i))
                continue;
            if (tree.Child(node, text[at]) is { IsEmpty: false } child)
                Step(child, passed, row);
        }
    }

    // Whether an earlier cell has led to the same child.
    private bool IsBefore(char character, int passed, ReadOnlySpan<int> row, int cell)
    {
        for (var i = 0; i < cell; i++)
            if (row[i] == limit && text[passed - limit + i] == character)
                return true;
        return false;
    }

    private void Step(KeyTree.Node child, int passed, ReadOnlySpan<int> row)
    {
        var character = tree.CharacterOf(child);
        Span<int> next = stackalloc int[width];
        for (var i = 0; i < width; i++)
        {
            var at = passed + 1 - limit + i;
            var distance = limit + 1;
            if (at >= 0 && at <= text.Length)
            {
                if (at > 0)
                    distance = Math.Min(distance, row[i] + (text[at - 1] == character ? 0 : 1));
                if (i + 1 < width)
                    distance = Math.Min(distance, row[i + 1] + 1);
                if (i > 0)
                    distance = Math.Min(distance, next[i - 1] + 1);
            }
            next[i] = distance;
        }
        if (Least(next) <= limit)
            Visit(child, passed + 1, next);
    }

    private int Least(ReadOnlySpan<int> row)
    {
        var least = limit + 1;
        foreach (var distance in row)
            least = Math.Min(least, distance);
        return least;
    }
}
