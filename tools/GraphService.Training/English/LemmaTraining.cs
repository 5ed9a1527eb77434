using GraphService.Language.English.Lemmas;
using GraphService.Language.English.Lexicons;
using GraphService.Language.English.Tags;
using GraphService.Language.Learning;

namespace GraphService.Training.English;

/// <summary>Collects the forms whose base form in the treebank, or in WordNet's lists, isn't what the rules give.</summary>
internal sealed class LemmaTraining(EnglishLexicon lexicon, DirectoryInfo folder)
{
    private static readonly string[] Parts = ["noun", "verb", "adj"];
    private static readonly string[] Nouns = ["NNS"];
    private static readonly string[] Compared = ["JJR", "JJS", "RBR", "RBS"];

    public ModelFile Run(List<TreebankSentence> sentences)
    {
        var lemmas = new SortedDictionary<uint, string>();
        var rules = new Lemmatizer(new LemmaTable([], [], []), lexicon);
        foreach (var (form, tag, lemma) in WordNet())
        {
            if (rules.ByRule(form, new TagLabel(Language.Words.WordClass.Noun, tag)) != lemma)
                lemmas[LemmaTable.Key(form, tag)] = lemma;
        }

        var words = sentences.SelectMany(sentence => sentence.Words)
            .Select(word => (Word: word, Label: TagLabel.Parse(TagTraining.LabelOf(word)))).Where(pair => pair.Word.Lemma != "_");
        foreach (var group in words.GroupBy(pair => (Form: rules.Base(pair.Word.Form, pair.Label), pair.Label.Tag)))
        {
            var lemma = group.GroupBy(pair => pair.Word.Lemma).OrderByDescending(same => same.Count())
                .ThenBy(same => same.Key, StringComparer.Ordinal).First().Key;
            if (rules.ByRule(group.First().Word.Form, group.First().Label) != lemma)
                lemmas[LemmaTable.Key(group.Key.Form, group.Key.Tag)] = lemma;
            else
                lemmas.Remove(LemmaTable.Key(group.Key.Form, group.Key.Tag));
        }

        var file = new ModelFile();
        LemmaTable.Write(file, lemmas);
        return file;
    }

    private IEnumerable<(string Form, string Tag, string Lemma)> WordNet() =>
        from part in Parts
        from line in File.ReadLines(Path.Combine(folder.FullName, "wordnet", $"{part}.exc"))
        where !line.Contains('_')
        let cells = line.Split(' ')
        from tag in TagsOf(part, cells[0])
        select (cells[0], tag, cells[1]);

    private static string[] TagsOf(string part, string form) => part switch
    {
        "noun" => Nouns,
        "adj" => Compared,
        _ => form.EndsWith("ing", StringComparison.Ordinal) ? ["VBG"] : form.EndsWith('s') ? ["VBZ"] : ["VBD", "VBN"],
    };
}
