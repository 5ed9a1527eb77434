using GraphService.Language.Japanese.Names;

namespace GraphService.Training.Japanese;

/// <summary>A sentence with the names of its annotation, in letters, and the features of its words.</summary>
internal sealed record LabelledSentence(ReadSentence Sentence, IReadOnlyList<(int Start, int End, string Type)> Names, uint[][] Features)
{
    /// <summary>The labels of the words; a name that cuts a word takes it whole.</summary>
    public int[] Labels(LabelSet set)
    {
        var labels = new int[Sentence.Words.Count];
        foreach (var (start, end, type) in Names)
        {
            var begun = false;
            for (var i = 0; i < labels.Length; i++)
            {
                if (Sentence.Words[i].End <= start || Sentence.Words[i].Start >= end || labels[i] != LabelSet.Outside)
                    continue;
                var number = set.Types.ToList().IndexOf(type);
                if (number < 0)
                    continue;
                labels[i] = begun ? LabelSet.Within(number) : LabelSet.Begin(number);
                begun = true;
            }
        }

        return labels;
    }
}
