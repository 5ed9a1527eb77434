using GraphService.Language.Learning;

namespace GraphService.Language.English.Naming;

/// <summary>Finds the best row of labels of a sentence (Viterbi); ties go to the first label.</summary>
internal sealed class NameTagger(ClassWeights weights)
{
    /// <summary>The model's name in the assembly.</summary>
    public const string FileName = "english-names.bin";

    public static NameTagger Read(ModelFile file) => new(file.Classes("names"));

    public int[] Tag(NameSentence sentence, Repetitions document, out int[] margins) => Tag(sentence, document, weights.AddTo, out margins);

    /// <param name="sentence">The sentence.</param>
    /// <param name="document">What the whole document says.</param>
    /// <param name="add">Adds features' weights to the scores of the labels.</param>
    /// <param name="margins">How far each label is before the best other one for its word.</param>
    public static int[] Tag(NameSentence sentence, Repetitions document, NameScorer add, out int[] margins)
    {
        var (count, labels) = (sentence.Forms.Count, NameLabels.All.Count);
        var own = new int[count * labels];
        var best = new int[count * labels];
        var from = new int[count * labels];
        var features = new FeatureList();
        Span<int> step = stackalloc int[labels];
        for (var i = 0; i < count; i++)
        {
            NameFeatures.Fill(features, sentence, document, i);
            var row = own.AsSpan(i * labels, labels);
            add(row, features.Items);
            best.AsSpan(i * labels, labels).Fill(int.MinValue / 2);
            for (var before = i == 0 ? -1 : 0; before < (i == 0 ? 0 : labels); before++)
            {
                NameFeatures.FillStep(features, sentence, i, before);
                step.Clear();
                add(step, features.Items);
                Extend(best, from, row, step, i, before);
            }
        }

        var path = Path(best, from, count, labels);
        margins = new int[count];
        if (count > 0 && sentence.Forms.FirstUnit[count - 1] is '.' or ',')
            path[^1] = NameLabels.Outside;
        for (var i = 0; i < count; i++)
            margins[i] = Margin(own.AsSpan(i * labels, labels), path[i]);
        return path;
    }

    private static void Extend(int[] best, int[] from, Span<int> own, Span<int> step, int i, int before)
    {
        var so = before < 0 ? 0 : best[((i - 1) * own.Length) + before];
        for (var label = 0; label < own.Length; label++)
        {
            var score = so + own[label] + step[label];
            var at = (i * own.Length) + label;
            if (!NameLabels.Follows(before, label) || score <= best[at])
                continue;
            (best[at], from[at]) = (score, before);
        }
    }

    private static int[] Path(int[] best, int[] from, int count, int labels)
    {
        var path = new int[count];
        if (count == 0)
            return path;
        path[^1] = Tags.EnglishTagger.Best(best.AsSpan((count - 1) * labels, labels));
        for (var i = count - 1; i > 0; i--)
            path[i - 1] = from[(i * labels) + path[i]];
        return path;
    }

    private static int Margin(Span<int> scores, int label)
    {
        var other = int.MinValue;
        for (var i = 0; i < scores.Length; i++)
        {
            if (NameLabels.Kind(i) != NameLabels.Kind(label))
                other = Math.Max(other, scores[i]);
        }

        return scores[label] - other;
    }
}
