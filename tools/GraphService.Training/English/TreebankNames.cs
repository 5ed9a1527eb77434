using GraphService.Language.English.Lexicons;
using GraphService.Language.English.Naming;
using GraphService.Language.English.Tags;

namespace GraphService.Training.English;

/// <summary>The name tagger's labels of the words of a treebank, document by document.</summary>
internal static class TreebankNames
{
    public static List<int[]> Of(List<TreebankSentence> sentences, Func<int, int[]> tags, EnglishTagger tagger, NameTagger names, EnglishLexicon lexicon)
    {
        var found = new int[sentences.Count][];
        foreach (var document in sentences.Select((sentence, i) => (Sentence: sentence, Place: i)).GroupBy(pair => pair.Sentence.Document))
        {
            var inputs = document.Select(pair => (pair.Place, Input: new NameSentence(TagTraining.FormsOf(pair.Sentence, lexicon), tags(pair.Place),
                tagger.Labels, lexicon))).ToList();
            var repetitions = new Repetitions(inputs.Select(pair => pair.Input));
            foreach (var (place, input) in inputs)
                found[place] = names.Tag(input, repetitions, out _);
        }

        return [.. found];
    }
}
