using GraphService.Language.Japanese.Names;
using GraphService.Language.Learning;

namespace GraphService.Training.Japanese;

/// <summary>How many names are found with their places and types.</summary>
internal sealed class NameMeasure
{
    private readonly SortedDictionary<string, (int Right, int Found, int Gold)> counts = new(StringComparer.Ordinal);

    public double F => 2.0 * counts.Values.Sum(count => count.Right) / Math.Max(1, counts.Values.Sum(count => count.Found + count.Gold));

    public static NameMeasure Of(IReadOnlyList<LabelledSentence> sentences, LabelSet labels, IClassScorer weights, int[] transitions)
    {
        var measure = new NameMeasure();
        foreach (var sentence in sentences)
        {
            var found = Spans(sentence, LabelSequence.Best(labels, LabelSequence.Emissions(labels, weights, sentence.Features), transitions), labels);
            foreach (var name in found)
                measure.Count(name.Type, (sentence.Names.Contains(name) ? 1 : 0, 1, 0));
            foreach (var name in sentence.Names)
                measure.Count(name.Type, (0, 0, 1));
        }

        return measure;
    }

    public static List<(int Start, int End, string Type)> Spans(LabelledSentence sentence, int[] labels, LabelSet set)
    {
        var spans = new List<(int, int, string)>();
        for (var i = 0; i < labels.Length; i++)
        {
            if (labels[i] == LabelSet.Outside || LabelSet.IsWithin(labels[i]))
                continue;
            var end = i + 1;
            while (end < labels.Length && LabelSet.IsWithin(labels[end]))
                end++;
            spans.Add((sentence.Sentence.Words[i].Start, sentence.Sentence.Words[end - 1].End, set.Types[LabelSet.TypeOf(labels[i])]));
        }

        return spans;
    }

    private void Count(string type, (int Right, int Found, int Gold) more)
    {
        var count = counts.GetValueOrDefault(type);
        counts[type] = (count.Right + more.Right, count.Found + more.Found, count.Gold + more.Gold);
    }
}
