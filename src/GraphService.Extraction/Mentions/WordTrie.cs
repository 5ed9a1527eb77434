namespace GraphService.Extraction.Mentions;

/// <summary>Finds any of many words in a text in time that does not grow with their number: the longest at each place, without overlaps.</summary>
internal sealed class WordTrie
{
    private const int Root = 0;
    private readonly Dictionary<(int Step, char Next), int> steps = [];
    private readonly HashSet<int> ends = [];

    /// <param name="words">None of them empty.</param>
    public WordTrie(IEnumerable<string> words)
    {
        foreach (var word in words)
        {
            var step = Root;
            foreach (var c in word)
                step = steps.TryGetValue((step, c), out var next) ? next : steps[(step, c)] = steps.Count + 1;
            ends.Add(step);
        }
    }

    /// <summary>Places of words in <c>[start, end)</c> of a text, in order.</summary>
    public IEnumerable<(int Start, int End)> Find(string text, int start, int end)
    {
        for (var at = start; at < end;)
        {
            var longest = Longest(text, at, end);
            if (longest > 0)
                yield return (at, at + longest);
            at += Math.Max(1, longest);
        }
    }

    private int Longest(string text, int start, int end)
    {
        var (step, longest) = (Root, 0);
        for (var at = start; at < end && steps.TryGetValue((step, text[at]), out step); at++)
            if (ends.Contains(step))
                longest = at + 1 - start;
        return longest;
    }
}
