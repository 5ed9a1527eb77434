using GraphService.Language.English.Naming;

namespace GraphService.Training.English;

/// <summary>Names by whole spans with their kinds (person, organisation, place).</summary>
internal sealed class NameMeasure(string name)
{
    private const int Kinds = 5;
    private readonly int[,] counts = new int[Kinds, 3];

    public void Add(NameTagger tagger, List<(NameSentence Sentence, Repetitions Document, int[] Gold)> sentences)
    {
        var (found, margins) = (new List<int[]>(), new List<int[]>());
        foreach (var (sentence, document, _) in sentences)
        {
            found.Add(tagger.Tag(sentence, document, out var margin));
            margins.Add(margin);
        }

        NameHarmony.Apply(sentences.ConvertAll(sentence => sentence.Sentence), found, margins);
        for (var i = 0; i < found.Count; i++)
            Add(NameSpan.Of(found[i]), NameSpan.Of(sentences[i].Gold));
    }

    private void Add(List<NameSpan> found, List<NameSpan> gold)
    {
        gold.ForEach(span => counts[span.Kind, 0]++);
        found.ForEach(span => counts[span.Kind, 1]++);
        found.Where(gold.Contains).ToList().ForEach(span => counts[span.Kind, 2]++);
    }

    public IEnumerable<string> Rows()
    {
        var sums = new int[3];
        for (var kind = 1; kind < Kinds; kind++)
        {
            if (NameLabels.KindName(kind) == "MISC")
                continue;
            for (var i = 0; i < 3; i++)
                sums[i] += counts[kind, i];
            yield return Report.Row($"names {NameLabels.KindName(kind)} ({counts[kind, 0]}), {name}",
                Report.F1(counts[kind, 2], counts[kind, 1], counts[kind, 0]));
        }

        yield return Report.Row($"names PER ORG LOC, {name}", Report.F1(sums[2], sums[1], sums[0]));
    }
}
