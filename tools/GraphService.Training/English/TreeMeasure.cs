using GraphService.Language.English.Lexicons;
using GraphService.Language.English.Naming;
using GraphService.Language.English.Parsing;
using GraphService.Language.English.Tags;

namespace GraphService.Training.English;

/// <summary>Trees on the treebank's own words: heads, and heads with the whole relation; marks count too.</summary>
internal static class TreeMeasure
{
    public static IEnumerable<string> Rows(string name, List<TreebankSentence> sentences, EnglishTagger tagger, EnglishParser parser, NameTagger names, EnglishLexicon lexicon, bool details)
    {
        var (words, heads, labelled) = (0, 0, 0);
        var counts = new SortedDictionary<string, int[]>(StringComparer.Ordinal);
        var tags = sentences.Select(sentence => tagger.Tag(TagTraining.FormsOf(sentence, lexicon))).ToList();
        var found = TreebankNames.Of(sentences, i => tags[i], tagger, names, lexicon);
        for (var at = 0; at < sentences.Count; at++)
        {
            var sentence = sentences[at];
            var forms = TagTraining.FormsOf(sentence, lexicon);
            var tree = parser.Parse(forms, tags[at], found[at]);
            for (var i = 0; i < forms.Count; i++)
            {
                var (word, isHead) = (sentence.Words[i], tree.Heads[i] == sentence.Words[i].Head);
                var isRight = isHead && tree.Relations[i] == word.Relation;
                (words, heads, labelled) = (words + 1, heads + (isHead ? 1 : 0), labelled + (isRight ? 1 : 0));
                Cell(counts, word.Relation)[0]++;
                Cell(counts, tree.Relations[i])[1]++;
                Cell(counts, word.Relation)[2] += isRight ? 1 : 0;
            }
        }

        yield return Report.Row($"heads, gold words, {name}", (double)heads / words);
        yield return Report.Row($"heads with relations, gold words, {name}", (double)labelled / words);
        foreach (var (relation, count) in counts)
        {
            if (details || relation is "appos" or "conj" or "nsubj" or "obj" or "obl" or "nmod")
                yield return Report.Row($"{relation} ({count[0]}), gold words, {name}", Report.F1(count[2], count[1], count[0]));
        }
    }

    private static int[] Cell(SortedDictionary<string, int[]> counts, string relation)
    {
        if (!counts.TryGetValue(relation, out var cell))
            counts.Add(relation, cell = new int[3]);
        return cell;
    }
}
