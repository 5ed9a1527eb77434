using GraphService.Language.English.Lexicons;
using GraphService.Language.English.Parsing;
using GraphService.Language.English.Tags;
using GraphService.Language.Learning;
using GraphService.Training.Learning;

namespace GraphService.Training.English;

/// <summary>Trains the parser with a dynamic oracle; after the first epoch it mostly goes on from its own mistakes.</summary>
internal sealed class ParserTraining(EnglishLexicon lexicon, EnglishTagger tagger, TextWriter log)
{
    private const int Least = 48;
    private const uint GoOnWrong = 90;

    public ModelFile Run(List<TreebankSentence> sentences, List<int[]> tags, List<int[]> names, int runs, int epochs, int fewest)
    {
        var labels = new ParserLabels(Relations(sentences));
        var places = labels.Relations.Select((relation, i) => (relation, i)).ToDictionary(pair => pair.relation, pair => pair.i);
        var examples = new List<ParserExample>();
        for (var i = 0; i < sentences.Count; i++)
        {
            var sentence = sentences[i];
            if (sentence.Words.Count < 2 || !sentence.IsProjective() || sentence.Words.Count(word => word.Head < 0) != 1)
                continue;
            var heads = sentence.Words.Select(word => word.Head < 0 ? sentence.Words.Count : word.Head).ToArray();
            examples.Add(new ParserExample(new ParserInput(TagTraining.FormsOf(sentence, lexicon), tags[i], names[i], tagger.Labels), heads,
                sentence.Words.Select(word => places[word.Relation]).ToArray()));
        }

        var trainer = new ClassTrainer(labels.MoveNames());
        var shuffle = new Shuffle(23);
        for (var epoch = 0; epoch < runs * epochs; epoch++)
        {
            if (epoch % epochs == 0)
                trainer.Restart();
            shuffle.Mix(examples);
            var learner = new ParserLearner(trainer, labels, epoch % epochs == 0 ? null : shuffle, GoOnWrong);
            examples.ForEach(learner.Learn);
            log.WriteLine($"epoch {epoch + 1}: {learner.Wrong:N0} wrong of {learner.Moves:N0} moves");
        }

        var file = new ModelFile();
        trainer.Write(file, "trees", fewest, Least);
        return file;
    }

    /// <summary>Tags that the tagger gives to sentences which it wasn't trained on, by folds.</summary>
    public List<int[]> Jackknife(List<TreebankSentence> sentences, int folds, int epochs)
    {
        var places = tagger.Labels.Select((label, i) => (label, i)).ToDictionary(pair => pair.label, pair => pair.i);
        var tags = new int[sentences.Count][];
        for (var fold = 0; fold < folds; fold++)
        {
            var others = sentences.Where((_, i) => i / 20 % folds != fold).ToList();
            var partial = EnglishTagger.Read(new TagTraining(lexicon).Run(others, 1, epochs, 2));
            for (var i = 0; i < sentences.Count; i++)
            {
                if (i / 20 % folds == fold)
                    tags[i] = Array.ConvertAll(partial.Tag(TagTraining.FormsOf(sentences[i], lexicon)), tag => places[partial.Labels[tag]]);
            }
        }

        return [.. tags];
    }

    public static List<string> Relations(List<TreebankSentence> sentences) =>
        ["root", .. sentences.SelectMany(sentence => sentence.Words).Select(word => word.Relation)
            .Where(relation => relation != "root").Distinct().Order(StringComparer.Ordinal)];
}
