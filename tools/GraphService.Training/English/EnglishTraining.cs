using GraphService.Language.English.Lemmas;
using GraphService.Language.English.Lexicons;
using GraphService.Language.English.Naming;
using GraphService.Language.English.Parsing;
using GraphService.Language.English.Tags;
using GraphService.Language.Learning;

namespace GraphService.Training.English;

/// <summary>Makes the models, stage after stage; a later stage reads what an earlier one wrote.</summary>
internal sealed class EnglishTraining(DirectoryInfo data, DirectoryInfo names, DirectoryInfo models, DirectoryInfo lexicon)
{
    private static readonly string[] TrainFiles = ["ewt-train", "gum-train"];
    private const int TagRuns = 3;
    private const int TagEpochs = 6;
    private const int TagFewest = 6;
    private const int TagFolds = 5;
    public const int NameRuns = 3;
    public const int NameEpochs = 10;
    public const int NameFewest = 4;
    private const int TreeRuns = 5;
    private const int TreeEpochs = 6;
    private const int TreeFewest = 28;

    public void Run(string stage)
    {
        Do(stage, "lexicon", EnglishLexicon.FileName, () => new LexiconTraining(lexicon).Run());
        Do(stage, "tags", EnglishTagger.FileName, () => new TagTraining(OpenLexicon()).Run(Treebanks(), TagRuns, TagEpochs, TagFewest));
        Do(stage, "lemmas", LemmaTable.FileName, () => new LemmaTraining(OpenLexicon(), lexicon).Run(Treebanks()));
        Do(stage, "names", NameTagger.FileName, Names);
        Do(stage, "trees", EnglishParser.FileName, Trees);
    }

    private ModelFile Trees()
    {
        var (sentences, words) = (Treebanks(), OpenLexicon());
        var tagger = EnglishTagger.Read(ModelFolder.Open(models, EnglishTagger.FileName));
        var training = new ParserTraining(words, tagger, Console.Out);
        var tags = training.Jackknife(sentences, TagFolds, 5);
        var found = TreebankNames.Of(sentences, i => tags[i], tagger, NameTagger.Read(ModelFolder.Open(models, NameTagger.FileName)), words);
        return training.Run(sentences, tags, found, TreeRuns, TreeEpochs, TreeFewest);
    }

    private ModelFile Names()
    {
        var tagger = EnglishTagger.Read(ModelFolder.Open(models, EnglishTagger.FileName));
        var documents = NameData.ReadWikigold(Path.Combine(names.FullName, "wikigold-en.conll"));
        documents.AddRange(NameData.ReadUniversal(Path.Combine(data.FullName, "uner-ewt-dev.iob2"),
            Treebank.Read(Path.Combine(data.FullName, "ewt-dev.conllu"))));
        return new NameTraining(OpenLexicon(), tagger).Run(documents, NameRuns, NameEpochs, NameFewest);
    }

    private void Do(string stage, string name, string fileName, Func<ModelFile> make)
    {
        if (stage != name && stage != "all")
            return;
        var file = make();
        using var stream = File.Create(Path.Combine(models.FullName, fileName));
        file.Write(stream);
        Console.WriteLine($"{fileName}: {stream.Length:N0} bytes");
    }

    private EnglishLexicon OpenLexicon() => EnglishLexicon.Read(ModelFolder.Open(models, EnglishLexicon.FileName));

    private List<TreebankSentence> Treebanks() =>
        TrainFiles.SelectMany(name => Treebank.Read(Path.Combine(data.FullName, $"{name}.conllu"))).ToList();
}
