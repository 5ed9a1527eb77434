using GraphService.Language.Japanese.Phrases;
using GraphService.Language.Japanese.Words;
using GraphService.Language.Learning;

namespace GraphService.Training.Japanese;

/// <summary>How well bunsetsu and the trees over them are read.</summary>
/// <param name="BorderF">F1 of where bunsetsu begin within a sentence, on found words.</param>
/// <param name="Attached">Share of bunsetsu but the last that hang on the right one, with words and bunsetsu of the annotation.</param>
/// <param name="RawAttached">The same from raw text, bunsetsu known by where they end.</param>
/// <param name="ParallelF">F1 of coordination (P), with words and bunsetsu of the annotation.</param>
/// <param name="AppositionF">F1 of apposition (A), the same.</param>
internal sealed record PhraseMeasure(double BorderF, double Attached, double RawAttached, double ParallelF, double AppositionF)
{
    public static PhraseMeasure Of(WordModel words, PhraseModel model, IReadOnlyList<KnpSentence> sentences)
    {
        var features = new FeatureList();
        var (right, found, gold) = (0, 0, 0);
        var (attached, rawAttached, all) = (0, 0, 0);
        var links = new int[3, 3];
        foreach (var sentence in ReadSentence.Of(sentences, words))
        {
            var starts = PhraseReader.Read(sentence.Views, model.Borders, features);
            var goldStarts = sentence.GoldStarts.Skip(1).ToHashSet();
            found += starts.Skip(1).Count(start => start);
            gold += goldStarts.Count;
            right += Enumerable.Range(1, Math.Max(0, starts.Length - 1)).Count(i => starts[i] && goldStarts.Contains(sentence.Words[i].Start));
            all += sentence.Gold.Bunsetsu.Count - 1;
            rawAttached += RawAttachedIn(sentence, starts, model, features);
            attached += AttachedIn(ReadSentence.Annotated(sentence.Gold, words), model, features, links);
        }

        return new PhraseMeasure(2.0 * right / (found + gold), (double)attached / all, (double)rawAttached / all, F(links, 1), F(links, 2));
    }

    private static double F(int[,] links, int link)
    {
        var (gold, found) = (0, 0);
        for (var i = 0; i < 3; i++)
            (gold, found) = (gold + links[link, i], found + links[i, link]);
        return 2.0 * links[link, link] / Math.Max(1, gold + found);
    }

    private static int AttachedIn(ReadSentence sentence, PhraseModel model, FeatureList features, int[,] links)
    {
        var phrases = PhraseView.Of(sentence.Views, sentence.Projected()!);
        var heads = PhraseParser.Read(phrases, model.Heads, features);
        for (var i = 0; i < heads.Length - 1; i++)
        {
            var gold = Math.Max(0, LinkReader.Links.ToList().IndexOf(sentence.Gold.Bunsetsu[i].Link.ToString()));
            links[gold, (int)LinkReader.Read(phrases, heads, i, model.Links, features)]++;
        }

        return Enumerable.Range(0, heads.Length - 1).Count(i => heads[i] == sentence.Heads()[i]);
    }

    private static int RawAttachedIn(ReadSentence sentence, bool[] starts, PhraseModel model, FeatureList features)
    {
        var phrases = PhraseView.Of(sentence.Views, starts);
        var heads = PhraseParser.Read(phrases, model.Heads, features);
        var ends = phrases.Select(phrase => sentence.Words[phrase.End - 1].End).ToList();
        var headOf = Enumerable.Range(0, heads.Length).ToDictionary(i => ends[i], i => heads[i] < 0 ? -1 : ends[heads[i]]);
        int[] goldEnds = [.. sentence.GoldStarts.Skip(1), sentence.Gold.Text.Length];
        return Enumerable.Range(0, goldEnds.Length - 1).Count(i => headOf.TryGetValue(goldEnds[i], out var head) && head == goldEnds[sentence.Heads()[i]]);
    }
}
