using GraphService.Language.English.Reading;
using GraphService.Language.Words;

namespace GraphService.Training.English;

/// <summary>
/// Trees on the treebank's own words: heads, and heads with the whole relation; marks count too. And apposition and coordination
/// between names.
/// </summary>
internal static class TreeMeasure
{
    private static readonly string[] Shown = ["acl:relcl", "appos", "conj", "nsubj", "obj", "obl", "nmod"];
    private static readonly string[] Links = ["appos", "conj"];

    public static IEnumerable<string> Rows(string name, List<TreebankSentence> sentences, EnglishModels models, bool details)
    {
        var counts = new SortedDictionary<string, int[]>(StringComparer.Ordinal);
        var (words, heads, labelled) = (0, 0, 0);
        var tags = sentences.ConvertAll(sentence => models.Tagger.Tag(TagTraining.FormsOf(sentence, models.Lexicon)));
        var names = TreebankNames.Of(sentences, i => tags[i], models.Tagger, models.Names, models.Lexicon);
        for (var at = 0; at < sentences.Count; at++)
        {
            var tree = models.Parser.Parse(TagTraining.FormsOf(sentences[at], models.Lexicon), tags[at], names[at]);
            for (var i = 0; i < tree.Heads.Count; i++)
            {
                var (word, head, relation) = (sentences[at].Words[i], tree.Heads[i], tree.Relations[i]);
                var isRight = head == word.Head && relation == word.Relation;
                (words, heads, labelled) = (words + 1, heads + (head == word.Head ? 1 : 0), labelled + (isRight ? 1 : 0));
                Count(counts, word.Relation, relation, isRight);
                if (IsName(sentences[at], i) && word.Head >= 0 && IsName(sentences[at], word.Head) && Links.Contains(word.Relation))
                    Count(counts, word.Relation + " between names", null, isRight);
                if (head >= 0 && Links.Contains(relation) && IsName(models, tags[at], i) && IsName(models, tags[at], head))
                    Count(counts, null, relation + " between names", false);
            }
        }

        yield return Report.Row($"heads, gold words, {name}", (double)heads / words);
        yield return Report.Row($"heads with relations, gold words, {name}", (double)labelled / words);
        foreach (var (relation, count) in counts)
        {
            if (details || Shown.Contains(relation) || relation.EndsWith("names", StringComparison.Ordinal))
                yield return Report.Row($"{relation} ({count[0]}), gold words, {name}", Report.F1(count[2], count[1], count[0]));
        }
    }

    private static bool IsName(TreebankSentence sentence, int i) => sentence.Words[i].Class == "PROPN";

    private static bool IsName(EnglishModels models, int[] tags, int i) => models.Tagger.Labels[tags[i]].Class == WordClass.ProperNoun;

    private static void Count(SortedDictionary<string, int[]> counts, string? gold, string? found, bool isRight)
    {
        if (gold is not null)
            Cell(counts, gold)[0]++;
        if (found is not null)
            Cell(counts, found)[1]++;
        if (isRight && gold is not null)
            Cell(counts, gold)[2]++;
    }

    private static int[] Cell(SortedDictionary<string, int[]> counts, string relation)
    {
        if (!counts.TryGetValue(relation, out var cell))
            counts.Add(relation, cell = new int[3]);
        return cell;
    }
}
