namespace GraphService.Language.English.Parsing;

/// <summary>A parsed sentence as rules see it: facts about each word's subtree, computed once.</summary>
internal sealed class TreeView
{
    public TreeView(ParserInput input, int[] heads, int[] labels, ParserLabels relations)
    {
        (Input, Heads, Labels) = (input, heads, labels);
        var count = heads.Length;
        (Marker, Coordinator, Pronoun, Left) = (new int[count], new int[count], new bool[count], new int[count]);
        (Verbs, Nouns) = (new int[count + 1], new int[count + 1]);
        for (var i = 0; i < count; i++)
            (Marker[i], Coordinator[i], Left[i]) = (-1, -1, i);
        for (var i = 0; i < count; i++)
            Note(i, relations);
        for (var i = 0; i < count; i++)
        {
            var edge = i;
            for (var (up, steps) = (i, 0); up >= 0 && steps < 40 && Left[up] >= edge; up = heads[up], steps++)
                Left[up] = Math.Min(Left[up], edge);
        }
    }

    public ParserInput Input { get; }

    /// <summary>-1 for the root.</summary>
    public int[] Heads { get; }

    public int[] Labels { get; }

    /// <summary>The first adposition or conjunction that hangs on each word.</summary>
    public int[] Marker { get; }

    public int[] Coordinator { get; }

    /// <summary>Whether a relative pronoun hangs on the word.</summary>
    public bool[] Pronoun { get; }

    /// <summary>The first word of its subtree.</summary>
    public int[] Left { get; }

    /// <summary>How many verbs stand before each place.</summary>
    public int[] Verbs { get; }

    public int[] Nouns { get; }

    public bool IsUnder(int word, int above)
    {
        for (var steps = 0; word >= 0 && steps <= Heads.Length; word = Heads[word], steps++)
        {
            if (word == above)
                return true;
        }

        return false;
    }

    /// <summary>Whether a comma stands before the subtree.</summary>
    public bool HasComma(int word)
    {
        var before = Left[word] - 1;
        return Input.IsComma[Left[word]] || (before >= 0 && Input.IsComma[before]);
    }

    private void Note(int i, ParserLabels relations)
    {
        var head = Heads[i];
        Verbs[i + 1] = Verbs[i] + (Input.IsVerb[i] ? 1 : 0);
        Nouns[i + 1] = Nouns[i] + (Input.IsNoun[i] ? 1 : 0);
        if (head < 0)
            return;
        if (relations.IsMarker[Labels[i]] && Marker[head] < 0)
            Marker[head] = i;
        if (relations.IsCoordinator[Labels[i]])
            Coordinator[head] = i;
        Pronoun[head] |= Input.IsRelative[i];
    }
}
