using GraphService.Language.English.Lexicons;
using GraphService.Language.English.Naming;
using GraphService.Language.English.Tags;
using GraphService.Language.Learning;
using GraphService.Training.Learning;

namespace GraphService.Training.English;

/// <summary>Trains the name tagger: a perceptron over whole rows of labels.</summary>
internal sealed class NameTraining(EnglishLexicon lexicon, EnglishTagger tagger)
{
    private const int Least = 24;
    public ModelFile Run(IEnumerable<List<NameExample>> documents, int runs, int epochs, int fewest)
    {
        var examples = documents.SelectMany(Prepare).ToList();
        var trainer = new ClassTrainer(NameLabels.All);
        var shuffle = new Shuffle(31);
        for (var epoch = 0; epoch < runs * epochs; epoch++)
        {
            if (epoch % epochs == 0)
                trainer.Restart();
            shuffle.Mix(examples);
            foreach (var (sentence, document, gold) in examples)
                Learn(trainer, sentence, document, gold);
        }

        var file = new ModelFile();
        trainer.Write(file, "names", fewest, Least);
        return file;
    }

    /// <summary>The sentences of a document as the tagger sees them, with the right labels.</summary>
    public List<(NameSentence Sentence, Repetitions Document, int[] Gold)> Prepare(List<NameExample> document)
    {
        var sentences = document.Select(example =>
        {
            var forms = new WordForms(example.Text, example.Tokens, lexicon);
            return new NameSentence(forms, tagger.Tag(forms), tagger.Labels, lexicon);
        }).ToList();
        var repetitions = new Repetitions(sentences);
        return sentences.Select((sentence, i) => (sentence, repetitions, document[i].Labels)).ToList();
    }

    private static void Learn(ClassTrainer trainer, NameSentence sentence, Repetitions document, int[] gold)
    {
        var found = NameTagger.Tag(sentence, document, trainer.AddTo, out _);
        trainer.Next();
        var features = new FeatureList();
        for (var i = 0; i < gold.Length; i++)
        {
            if (found[i] != gold[i])
            {
                NameFeatures.Fill(features, sentence, document, i);
                trainer.Update(features.Items, gold[i], 1);
                trainer.Update(features.Items, found[i], -1);
            }

            var (foundBefore, goldBefore) = i == 0 ? (-1, -1) : (found[i - 1], gold[i - 1]);
            if (found[i] == gold[i] && foundBefore == goldBefore)
                continue;
            NameFeatures.FillStep(features, sentence, i, goldBefore);
            trainer.Update(features.Items, gold[i], 1);
            NameFeatures.FillStep(features, sentence, i, foundBefore);
            trainer.Update(features.Items, found[i], -1);
        }
    }
}
