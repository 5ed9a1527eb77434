using GraphService.Language.English.Lemmas;
using GraphService.Language.English.Lexicons;
using GraphService.Language.English.Naming;
using GraphService.Language.English.Reading;
using GraphService.Language.English.Tags;

namespace GraphService.Training.English;

/// <summary>Measures the stages on the test files.</summary>
internal sealed class EnglishMeasure
{
    private const int Folds = 5;
    private static readonly string[] Files = ["ewt-test", "gum-test"];
    private readonly DirectoryInfo data;
    private readonly DirectoryInfo names;
    private readonly DirectoryInfo models;
    private readonly int most;
    private readonly EnglishLexicon lexicon;
    private readonly EnglishTagger tagger;

    public EnglishMeasure(DirectoryInfo data, DirectoryInfo names, DirectoryInfo models, int most)
    {
        (this.data, this.names, this.models, this.most) = (data, names, models, most);
        lexicon = EnglishLexicon.Read(ModelFolder.Open(models, EnglishLexicon.FileName));
        tagger = EnglishTagger.Read(ModelFolder.Open(models, EnglishTagger.FileName));
    }

    public void Run(string stage, bool errors)
    {
        foreach (var row in Rows(stage, errors))
            Console.WriteLine(row);
    }

    /// <summary>The figures of a stage, or of all, as rows of a table.</summary>
    public IEnumerable<string> Rows(string stage, bool errors) => Files.SelectMany(name => Rows(name, stage, errors))
        .Concat(most == 0 ? When(stage, "names", NamesByFolds) : [])
        .Concat(When(stage, "names", NamesOfTest));

    private IEnumerable<string> Rows(string name, string stage, bool errors)
    {
        var log = errors ? Console.Out : null;
        var sentences = Read(name);
        return When(stage, "words", () => TokenMeasure.Rows(name, sentences, log))
            .Concat(When(stage, "tags", () => TagMeasure.Rows(name, sentences, tagger, lexicon)))
            .Concat(When(stage, "lemmas", () => LemmaMeasure.Rows(name, sentences, tagger,
                new Lemmatizer(LemmaTable.Read(ModelFolder.Open(models, LemmaTable.FileName)), lexicon), lexicon, log)))
            .Concat(When(stage, "trees", () => TreeMeasure.Rows(name, sentences, OpenAll(), errors)))
            .Concat(When(stage, "raw", () => RawMeasure.Rows(name, sentences, new EnglishReader(OpenAll()))));
    }

    private static IEnumerable<string> When(string stage, string wanted, Func<IEnumerable<string>> rows) => stage == wanted || stage == "all" ? rows() : [];

    private EnglishModels OpenAll() => EnglishModels.Read(name => ModelFolder.Open(models, name));

    private IEnumerable<string> NamesByFolds()
    {
        var training = new NameTraining(lexicon, tagger);
        var universal = Universal("dev");
        var wikigold = NameData.ReadWikigold(Path.Combine(names.FullName, "wikigold-en.conll"));
        var measure = new NameMeasure("wikigold, folds of documents");
        for (var fold = 0; fold < Folds; fold++)
        {
            var documents = wikigold.Where((_, i) => i % Folds != fold).Concat(universal);
            var trained = NameTagger.Read(training.Run(documents, EnglishTraining.NameRuns, EnglishTraining.NameEpochs, EnglishTraining.NameFewest));
            wikigold.Where((_, i) => i % Folds == fold).ToList().ForEach(document => measure.Add(trained, training.Prepare(document)));
        }

        return measure.Rows();
    }

    private IEnumerable<string> NamesOfTest()
    {
        var (training, measure) = (new NameTraining(lexicon, tagger), new NameMeasure("uner-ewt-test"));
        var trained = NameTagger.Read(ModelFolder.Open(models, NameTagger.FileName));
        Universal("test").ForEach(document => measure.Add(trained, training.Prepare(document)));
        return measure.Rows();
    }

    private List<List<NameExample>> Universal(string part) =>
        NameData.ReadUniversal(Path.Combine(data.FullName, $"uner-ewt-{part}.iob2"), Treebank.Read(Path.Combine(data.FullName, $"ewt-{part}.conllu")));

    private List<TreebankSentence> Read(string name)
    {
        var sentences = Treebank.Read(Path.Combine(data.FullName, $"{name}.conllu"));
        return most > 0 ? sentences.Take(most).ToList() : sentences;
    }
}
