using GraphService.Language.English.Lemmas;
using GraphService.Language.English.Lexicons;
using GraphService.Language.English.Naming;
using GraphService.Language.English.Parsing;
using GraphService.Language.English.Reading;
using GraphService.Language.English.Tags;

namespace GraphService.Training.English;

/// <summary>Measures the stages on the test files.</summary>
internal sealed class EnglishMeasure(DirectoryInfo data, DirectoryInfo names, DirectoryInfo models, int most)
{
    public void Run(string stage, bool errors)
    {
        var lexicon = EnglishLexicon.Read(ModelFolder.Open(models, EnglishLexicon.FileName));
        var tagger = EnglishTagger.Read(ModelFolder.Open(models, EnglishTagger.FileName));
        var lemmatizer = new Lemmatizer(LemmaTable.Read(ModelFolder.Open(models, LemmaTable.FileName)), lexicon);
        var parser = EnglishParser.Read(ModelFolder.Open(models, EnglishParser.FileName));
        var reader = new EnglishReader(EnglishModels.Read(name => ModelFolder.Open(models, name)));
        var nameTagger = NameTagger.Read(ModelFolder.Open(models, NameTagger.FileName));
        if (stage is "all" or "names")
            MeasureNames(tagger, lexicon);
        foreach (var name in new[] { "ewt-test", "gum-test" })
        {
            var sentences = Read(name);
            if (stage is "all" or "words")
                Print(TokenMeasure.Rows(name, sentences, errors ? Console.Out : null));
            if (stage is "all" or "tags")
                Print(TagMeasure.Rows(name, sentences, tagger, lexicon));
            if (stage is "all" or "lemmas")
                Print(LemmaMeasure.Rows(name, sentences, tagger, lemmatizer, lexicon, errors ? Console.Out : null));
            if (stage is "all" or "trees")
                Print(TreeMeasure.Rows(name, sentences, tagger, parser, nameTagger, lexicon, errors));
            if (stage is "all" or "raw")
                Print(RawMeasure.Rows(name, sentences, reader));
        }
    }

    /// <summary>Prints what the reader sees in a text.</summary>
    public void Show(FileInfo file) => Shown.Print(File.ReadAllText(file.FullName), new EnglishReader(EnglishModels.Read(name => ModelFolder.Open(models, name))));

    private void MeasureNames(EnglishTagger tagger, EnglishLexicon lexicon)
    {
        const int folds = 5;
        var training = new NameTraining(lexicon, tagger);
        var universal = NameData.ReadUniversal(Path.Combine(data.FullName, "uner-ewt-dev.iob2"), Treebank.Read(Path.Combine(data.FullName, "ewt-dev.conllu")));
        var wikigold = NameData.ReadWikigold(Path.Combine(names.FullName, "wikigold-en.conll"));
        var byFolds = new NameMeasure("wikigold, folds of documents");
        for (var fold = 0; fold < folds; fold++)
        {
            var trained = NameTagger.Read(training.Run(wikigold.Where((_, i) => i % folds != fold).Concat(universal), EnglishTraining.NameRuns, EnglishTraining.NameEpochs, EnglishTraining.NameFewest));
            wikigold.Where((_, i) => i % folds == fold).ToList().ForEach(document => byFolds.Add(trained, training.Prepare(document)));
        }

        Print(byFolds.Rows());
        var test = new NameMeasure("uner-ewt-test");
        var whole = NameTagger.Read(ModelFolder.Open(models, NameTagger.FileName));
        NameData.ReadUniversal(Path.Combine(data.FullName, "uner-ewt-test.iob2"), Treebank.Read(Path.Combine(data.FullName, "ewt-test.conllu"))).ForEach(document => test.Add(whole, training.Prepare(document)));
        Print(test.Rows());
    }

    private static void Print(IEnumerable<string> rows)
    {
        foreach (var row in rows)
            Console.WriteLine(row);
    }

    private List<TreebankSentence> Read(string name)
    {
        var sentences = Treebank.Read(Path.Combine(data.FullName, $"{name}.conllu"));
        return most > 0 ? sentences.Take(most).ToList() : sentences;
    }
}
