namespace GraphService.Language.English.Parsing;

/// <summary>The moves of the parser: 0 takes the next word, then each relation to the left, then each to the right.</summary>
internal sealed class ParserLabels(IReadOnlyList<string> relations)
{
    /// <summary>The place of the root's relation.</summary>
    public const int Root = 0;

    /// <summary>The relations; the root's comes first.</summary>
    public IReadOnlyList<string> Relations { get; } = relations;

    public int Moves => 1 + (2 * Relations.Count);

    /// <summary>Relations of words that say how their head hangs on something.</summary>
    public bool[] IsMarker { get; } = relations.Select(relation => relation is "case" or "mark").ToArray();

    public bool[] IsCoordinator { get; } = relations.Select(relation => relation == "cc").ToArray();

    public static int Left(int label) => 1 + label;

    public int Right(int label) => 1 + Relations.Count + label;

    public static ParserLabels FromMoves(IReadOnlyList<string> moves) =>
        new(moves.Skip(1).Take((moves.Count - 1) / 2).Select(move => move[5..]).ToList());

    public List<string> MoveNames() =>
        ["shift", .. Relations.Select(relation => $"left {relation}"), .. Relations.Select(relation => $"rght {relation}")];

    /// <summary>Does the move in the state, and notes what later decisions look at.</summary>
    public void Apply(ParseState state, int move, bool[] isComma)
    {
        if (move == 0)
        {
            state.Shift();
            return;
        }

        var isLeft = move <= Relations.Count;
        var label = isLeft ? move - 1 : move - 1 - Relations.Count;
        var child = state.Stack(0);
        var head = isLeft ? state.Front : state.Stack(1);
        if (isLeft)
            state.Left(label);
        else
            state.Right(label);
        if (head == state.Count)
            return;
        if (IsMarker[label] && state.Marker[head] < 0)
            state.Marker[head] = child;
        if (IsCoordinator[label])
            state.Coordinator[head] = child;
        state.Comma[head] |= isComma[child];
    }

    /// <summary>Whether the state allows the move.</summary>
    public bool IsLegal(ParseState state, int move)
    {
        if (move == 0)
            return state.CanShift;
        if (move <= Relations.Count)
            return state.CanLeft && move - 1 != Root;
        return state.CanRight && move - 1 - Relations.Count != Root;
    }

    /// <summary>The best legal move by these scores.</summary>
    public int Best(ParseState state, ReadOnlySpan<int> scores)
    {
        var best = -1;
        var from = state.CanShift ? 0 : 1 + Relations.Count;
        var to = state.CanRight ? Moves : 1 + Relations.Count;
        for (var move = from; move < to; move++)
        {
            if ((best < 0 || scores[move] > scores[best]) && IsLegal(state, move))
                best = move;
        }

        return best;
    }
}
