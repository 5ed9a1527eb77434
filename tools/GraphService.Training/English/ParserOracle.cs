using GraphService.Language.English.Parsing;

namespace GraphService.Training.English;

/// <summary>
/// How many arcs of the right tree a move puts out of reach, in any state of the arc-hybrid system (Goldberg and Nivre,
/// "Training Deterministic Parsers with Non-Deterministic Oracles", 2013).
/// </summary>
internal sealed class ParserOracle
{
    private readonly int[] heads;
    private readonly List<int>[] children;

    /// <param name="heads">The right heads; the root is the number of words.</param>
    public ParserOracle(int[] heads)
    {
        this.heads = heads;
        children = Array.ConvertAll(new int[heads.Length + 1], _ => new List<int>());
        for (var i = 0; i < heads.Length; i++)
            children[heads[i]].Add(i);
    }

    public int Shift(ParseState state)
    {
        var cost = 0;
        for (var i = 0; i < state.Depth; i++)
        {
            var word = state.Stack(i);
            cost += heads[word] == state.Front ? 1 : 0;
            cost += i > 0 && heads[state.Front] == word ? 1 : 0;
        }

        return cost;
    }

    public int Left(ParseState state)
    {
        var word = state.Stack(0);
        return Waiting(word, state.Front) + (heads[word] > state.Front || (state.Depth > 1 && heads[word] == state.Stack(1)) ? 1 : 0);
    }

    public int Right(ParseState state)
    {
        var word = state.Stack(0);
        return Waiting(word, state.Front) + (heads[word] >= state.Front ? 1 : 0);
    }

    private int Waiting(int word, int front)
    {
        var count = 0;
        for (var i = children[word].Count - 1; i >= 0 && children[word][i] >= front; i--)
            count++;
        return count;
    }
}
