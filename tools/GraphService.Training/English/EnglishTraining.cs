using GraphService.Language.English.Lexicons;
using GraphService.Language.English.Tags;
using GraphService.Language.Learning;

namespace GraphService.Training.English;

/// <summary>Makes the models, stage after stage; a later stage reads what an earlier one wrote.</summary>
internal sealed class EnglishTraining(DirectoryInfo data, DirectoryInfo names, DirectoryInfo models, DirectoryInfo lexicon)
{
    private static readonly string[] TrainFiles = ["ewt-train", "gum-train"];
    private const int TagEpochs = 8;
    private const int TagFewest = 3;

    public void Run(string stage)
    {
        Do(stage, "lexicon", EnglishLexicon.FileName, () => new LexiconTraining(lexicon).Run());
        Do(stage, "tags", EnglishTagger.FileName, () => new TagTraining(OpenLexicon()).Run(Treebanks(), TagEpochs, TagFewest));
        _ = names;
    }

    private void Do(string stage, string name, string fileName, Func<ModelFile> make)
    {
        if (stage != name && stage != "all")
            return;
        using var stream = File.Create(Path.Combine(models.FullName, fileName));
        make().Write(stream);
        Console.WriteLine($"{fileName}: {stream.Length:N0} bytes");
    }

    private EnglishLexicon OpenLexicon() => EnglishLexicon.Read(ModelFolder.Open(models, EnglishLexicon.FileName));

    private List<TreebankSentence> Treebanks() =>
        TrainFiles.SelectMany(name => Treebank.Read(Path.Combine(data.FullName, $"{name}.conllu"))).ToList();
}
