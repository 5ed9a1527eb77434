namespace GraphService.Training.Learning;

/// <summary>What is asked of the scores of several classes.</summary>
internal static class Scores
{
    /// <summary>The best class but the right one; of equals the first.</summary>
    public static int BestOther(ReadOnlySpan<int> scores, int right)
    {
        var best = right == 0 ? 1 : 0;
        for (var i = 0; i < scores.Length; i++)
            if (i != right && scores[i] > scores[best])
                best = i;
        return best;
    }
}
