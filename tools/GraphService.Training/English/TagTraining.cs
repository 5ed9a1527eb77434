using GraphService.Language.English.Lexicons;
using GraphService.Language.English.Tags;
using GraphService.Language.Learning;
using GraphService.Training.Learning;

namespace GraphService.Training.English;

/// <summary>Trains the tagger on the treebank's words with its own tags of the words before.</summary>
internal sealed class TagTraining(EnglishLexicon lexicon)
{
    private const int Least = 36;
    public ModelFile Run(List<TreebankSentence> sentences, int runs, int epochs, int fewest)
    {
        var labels = sentences.SelectMany(sentence => sentence.Words).Select(LabelOf).Distinct().Order(StringComparer.Ordinal).ToList();
        var places = labels.Select((label, i) => (label, i)).ToDictionary(pair => pair.label, pair => pair.i);
        var trainer = new ClassTrainer(labels);
        var examples = sentences.Select(sentence => (Forms: FormsOf(sentence, lexicon), Gold: sentence.Words
            .Select(word => places[LabelOf(word)]).ToArray())).ToList();
        var shuffle = new Shuffle(17);
        var features = new FeatureList();
        for (var epoch = 0; epoch < runs * epochs; epoch++)
        {
            if (epoch % epochs == 0)
                trainer.Restart();
            shuffle.Mix(examples);
            foreach (var (forms, gold) in examples)
                Learn(trainer, features, forms, gold, labels.Count);
        }

        var file = new ModelFile();
        trainer.Write(file, "tags", fewest, Least);
        return file;
    }

    public static WordForms FormsOf(TreebankSentence sentence, EnglishLexicon lexicon) =>
        new(sentence.Text, sentence.Words.Select(word => new Language.Texts.TextRange(word.Start, word.End)).ToList(), lexicon);

    public static string LabelOf(TreebankWord word) => $"{word.Class}/{word.Tag}";

    private static void Learn(ClassTrainer trainer, FeatureList features, WordForms forms, int[] gold, int labels)
    {
        var tags = new int[gold.Length];
        Span<int> scores = stackalloc int[labels];
        for (var i = 0; i < gold.Length; i++)
        {
            TagFeatures.Fill(features, forms, i, i > 0 ? tags[i - 1] : -1, i > 1 ? tags[i - 2] : -1);
            scores.Clear();
            trainer.AddTo(scores, features.Items);
            tags[i] = EnglishTagger.Best(scores);
            trainer.Next();
            if (tags[i] == gold[i])
                continue;
            trainer.Update(features.Items, gold[i], 1);
            trainer.Update(features.Items, tags[i], -1);
        }
    }
}
