using GraphService.Language.English.Lexicons;
using GraphService.Language.English.Parsing;
using GraphService.Language.English.Tags;
using GraphService.Language.Learning;
using GraphService.Training.Learning;

namespace GraphService.Training.English;

/// <summary>Trains the corrector on trees that a parser gave to sentences which it wasn't trained on.</summary>
internal sealed class CorrectorTraining(EnglishLexicon lexicon, EnglishTagger tagger, TextWriter log)
{
    private const int Bits = 19;
    private const int Folds = 5;
    private const int FoldEpochs = 4;
    private const int Epochs = 6;
    private const int FewestForLabels = 4;

    public ModelFile Run(List<TreebankSentence> sentences, List<int[]> tags, List<int[]> names)
    {
        var relations = new ParserLabels(ParserTraining.Relations(sentences));
        var views = Views(sentences, tags, names, relations);
        var (heads, labels) = (new SlotTrainer(Bits), new ClassTrainer(relations.Relations));
        var shuffle = new Shuffle(41);
        var learner = new CorrectorLearner(heads, labels, relations);
        for (var epoch = 0; epoch < Epochs; epoch++)
        {
            shuffle.Mix(views);
            foreach (var (sentence, view) in views)
                learner.Learn(sentence, view);
            log.WriteLine($"corrector, epoch {epoch + 1}: {learner.Report()}");
        }

        var file = new ModelFile();
        file.Put("corrector.heads", heads.Average());
        labels.Write(file, "corrector.labels", FewestForLabels);
        return file;
    }

    private List<(TreebankSentence Sentence, TreeView View)> Views(List<TreebankSentence> sentences, List<int[]> tags, List<int[]> names,
        ParserLabels relations)
    {
        var places = relations.Relations.Select((relation, i) => (relation, i)).ToDictionary(pair => pair.relation, pair => pair.i);
        var views = new List<(TreebankSentence, TreeView)>();
        for (var fold = 0; fold < Folds; fold++)
        {
            var others = Enumerable.Range(0, sentences.Count).Where(i => i / 20 % Folds != fold).ToList();
            var file = new ParserTraining(lexicon, tagger, log)
                .Run(others.ConvertAll(i => sentences[i]), others.ConvertAll(i => tags[i]), others.ConvertAll(i => names[i]), 1, FoldEpochs, 6);
            var parser = EnglishParser.Read(file, tagger.Labels, null);
            for (var i = 0; i < sentences.Count; i++)
            {
                if (i / 20 % Folds != fold)
                    continue;
                var forms = TagTraining.FormsOf(sentences[i], lexicon);
                var tree = parser.Parse(forms, tags[i], names[i]);
                var input = new ParserInput(forms, tags[i], names[i], tagger.Labels);
                views.Add((sentences[i], new TreeView(input, [.. tree.Heads], tree.Relations.Select(relation => places[relation]).ToArray(), relations)));
            }
        }

        return views;
    }
}
