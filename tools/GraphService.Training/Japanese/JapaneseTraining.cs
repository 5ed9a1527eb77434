using GraphService.Language.Japanese.Clauses;
using GraphService.Language.Japanese.Dictionaries;
using GraphService.Language.Japanese.Names;
using GraphService.Language.Japanese.Phrases;
using GraphService.Language.Japanese.Words;
using GraphService.Language.Learning;

namespace GraphService.Training.Japanese;

/// <summary>Trains the stages in their order; each later one on words as a model finds them that hasn't seen the sentence (jackknife).</summary>
internal sealed class JapaneseTraining(JapaneseFiles files)
{
    private const int Folds = 4;

    // So many orders of the examples vote.
    private const int Orders = 3;

    // Of names: with fewer the figures are the same within 0.003, and the models grow by half.
    private const int FewestUpdates = 3;
    private readonly List<KnpSentence> training = [.. files.Sentences("train"), .. CopulaStyles.Of(files.Sentences("train"))];

    public static void Run(JapaneseFiles files, IReadOnlyList<string> stages)
    {
        var training = new JapaneseTraining(files);
        if (stages.Contains("words"))
            training.Words();
        if (stages.Contains("phrases"))
            training.Phrases();
        if (stages.Contains("arguments"))
            training.Arguments();
        if (stages.Contains("names"))
            training.Names();
    }

    private void Words()
    {
        var entries = JumanSource.Read(files.Dictionary.FullName);
        Say($"{entries.Count} entries read");
        var file = Model([.. entries, .. TrainedWords.Of(training, entries)], training, 1);
        Write(file, "japanese-words");
        for (var fold = 0; fold < Folds; fold++)
        {
            var rest = training.Where(sentence => FoldOf(sentence) != fold).ToList();
            var part = Model([.. entries, .. TrainedWords.Of(rest, entries)], rest, 1);
            using var stream = File.Create(FoldFile(fold));
            part.Write(stream);
        }
    }

    private void Phrases()
    {
        var trainer = new PhraseTrainer(Read());
        var file = new ModelFile();
        file.Put("borders", trainer.Borders(Orders, 8));
        Say("borders");
        file.Put("heads", trainer.Heads(5, 20));
        Say("heads");
        trainer.Links(8).Write(file, "links", 2);
        Write(file, "japanese-phrases");
    }

    private void Arguments()
    {
        var words = new WordModel(files.Open("japanese-words"));
        var phrases = new PhraseModel(files.Open("japanese-phrases"));
        var senses = NameTagger.SensesOf(words.Dictionary);
        var trainer = new RoleTrainer(senses);
        trainer.Train(Originals(), Orders, 8);
        var file = new ModelFile();
        trainer.Trainer.Write(file, "roles", 2);
        var train = Originals();
        file.Put("left-out", new LeftOutTrainer(senses).Train(Documents(train, GoldTree.Of), Orders, 8));
        Write(file, "japanese-clauses");
    }

    public static List<GoldDocument> Documents(IEnumerable<ReadSentence> sentences, Func<ReadSentence, PhraseTree?> treeOf) =>
        [.. sentences.GroupBy(sentence => sentence.Gold.Document).Select(group => new GoldDocument([.. group], treeOf))];

    private void Names()
    {
        var words = new WordModel(files.Open("japanese-words"));
        var phrases = new PhraseModel(files.Open("japanese-phrases"));
        var senses = NameTagger.SensesOf(words.Dictionary);
        var file = new ModelFile();
        var labels = new LabelSet(NameCorpora.WikipediaTypes);
        var trainer = new NameTrainer(labels);
        trainer.Train(NameCorpora.Wikipedia(Originals(), phrases, senses), Orders, 8);
        Write(file, "wikipedia", trainer);
        var tagger = new NameTagger(file, "wikipedia");
        var products = new LabelSet(NameCorpora.ProductTypes);
        var second = new NameTrainer(products);
        second.Train(NameCorpora.Stockmark(files, words, phrases, senses, tagger, isTest: false), Orders, 8);
        Write(file, "products", second);
        Write(file, "japanese-names");
    }

    private static void Write(ModelFile file, string name, NameTrainer trainer)
    {
        trainer.Weights.Write(file, name, FewestUpdates);
        file.Put<int>($"{name}.transitions", trainer.Transitions(64));
    }

    private List<ReadSentence> Originals() => [.. Read().Where(sentence => !CopulaStyles.IsCopy(sentence.Gold))];

    private List<ReadSentence> Read() => [.. Enumerable.Range(0, Folds).SelectMany(fold =>
    {
        using var stream = File.OpenRead(FoldFile(fold));
        return ReadSentence.Of(training.Where(sentence => FoldOf(sentence) == fold), new WordModel(ModelFile.Read(stream)));
    })];

    private static ModelFile Model(List<JumanEntry> entries, List<KnpSentence> sentences, int orders)
    {
        var file = DictionaryBuilder.Build(entries);
        var dictionary = new WordDictionary(file);
        file.Put("weights", new WordTrainer(dictionary).Train(sentences, orders, 8));
        Say("words");
        return file;
    }

    private static int FoldOf(KnpSentence sentence) => (int)(Hash.Of(sentence.Document) % Folds);

    private string FoldFile(int fold) => Path.Combine(files.Work.FullName, $"japanese-words-{fold}.bin");

    private void Write(ModelFile file, string name)
    {
        using (var stream = File.Create(files.Model(name)))
            file.Write(stream);
        Say(FormattableString.Invariant($"{name}: {new FileInfo(files.Model(name)).Length:N0} bytes"));
    }

    private static void Say(string line) => Console.WriteLine($"{TimeProvider.System.GetLocalNow():HH:mm:ss} {line}");
}
