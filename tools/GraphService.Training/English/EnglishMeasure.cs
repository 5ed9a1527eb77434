using GraphService.Language.English.Lexicons;
using GraphService.Language.English.Tags;

namespace GraphService.Training.English;

/// <summary>Measures the stages on the test files.</summary>
internal sealed class EnglishMeasure(DirectoryInfo data, DirectoryInfo names, DirectoryInfo models, int most)
{
    public void Run(string stage, bool errors)
    {
        var lexicon = EnglishLexicon.Read(ModelFolder.Open(models, EnglishLexicon.FileName));
        var tagger = EnglishTagger.Read(ModelFolder.Open(models, EnglishTagger.FileName));
        _ = names;
        foreach (var name in new[] { "ewt-test", "gum-test" })
        {
            var sentences = Read(name);
            if (stage is "all" or "words")
                Print(TokenMeasure.Rows(name, sentences, errors ? Console.Out : null));
            if (stage is "all" or "tags")
                Print(TagMeasure.Rows(name, sentences, tagger, lexicon));
        }
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
