using GraphService.Language.Learning;

namespace GraphService.Language.Japanese.Names;

/// <summary>Finds the labels of a sentence's words that together are worth most.</summary>
internal static class LabelSequence
{
    /// <param name="labels">The labels that there are.</param>
    /// <param name="emissions">For each word and label what it is worth; words in turn.</param>
    /// <param name="transitions">What a label is worth after another, at before × count + label; the last row is the beginning of the sentence.</param>
    public static int[] Best(LabelSet labels, ReadOnlySpan<int> emissions, ReadOnlySpan<int> transitions)
    {
        var count = labels.Count;
        var words = emissions.Length / count;
        var best = new long[words * count];
        var before = new int[words * count];
        for (var word = 0; word < words; word++)
            for (var label = 0; label < count; label++)
            {
                var at = (word * count) + label;
                (best[at], before[at]) = Reach(labels, best, transitions, word, label, emissions[at]);
            }

        var result = new int[words];
        if (words == 0)
            return result;
        var last = best.AsSpan((words - 1) * count, count);
        for (var label = 1; label < count; label++)
            if (last[label] > last[result[^1]])
                result[^1] = label;
        for (var word = words - 1; word > 0; word--)
            result[word - 1] = before[(word * count) + result[word]];
        return result;
    }

    private static (long Value, int Before) Reach(LabelSet labels, long[] best, ReadOnlySpan<int> transitions, int word, int label, int own)
    {
        var count = labels.Count;
        if (word == 0)
            return (LabelSet.IsWithin(label) ? long.MinValue / 2 : own + transitions[(count * count) + label], -1);
        var last = best.AsSpan((word - 1) * count, count);
        // A name goes on only as it began.
        if (LabelSet.IsWithin(label))
        {
            var (begun, within) = (last[label - 1] + transitions[((label - 1) * count) + label], last[label] + transitions[(label * count) + label]);
            return begun >= within ? (begun + own, label - 1) : (within + own, label);
        }

        var (value, from) = (long.MinValue, 0);
        for (var other = 0; other < count; other++)
        {
            var candidate = last[other] + transitions[(other * count) + label];
            if (candidate > value)
                (value, from) = (candidate, other);
        }

        return (value + own, from);
    }

    /// <summary>What each label of each word is worth by its features.</summary>
    public static int[] Emissions(LabelSet labels, IClassScorer weights, IReadOnlyList<uint[]> features)
    {
        var emissions = new int[labels.Count * features.Count];
        for (var word = 0; word < features.Count; word++)
            weights.AddTo(emissions.AsSpan(word * labels.Count, labels.Count), features[word]);
        return emissions;
    }
}
