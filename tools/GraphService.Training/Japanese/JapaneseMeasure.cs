using System.Diagnostics;
using GraphService.Language;
using GraphService.Language.Japanese.Clauses;
using GraphService.Language.Japanese.Names;
using GraphService.Language.Japanese.Phrases;
using GraphService.Language.Japanese.Words;
using GraphService.Language.Learning;

namespace GraphService.Training.Japanese;

/// <summary>What the models of Japanese reach on the test parts.</summary>
internal static class JapaneseMeasure
{
    /// <summary>The figures as rows of a table.</summary>
    public static IEnumerable<string> Rows(JapaneseFiles files, int most)
    {
        var test = files.Sentences("test").Take(most).ToList();
        var words = new WordModel(files.Open("japanese-words"));
        var phrases = new PhraseModel(files.Open("japanese-phrases"));
        var senses = NameTagger.SensesOf(words.Dictionary);
        var word = WordMeasure.Of(words, test);
        yield return Report.Row("Japanese words F1, wac-test", word.F);
        yield return Report.Row("Japanese words with class F1, wac-test", word.ClassedF);
        var phrase = PhraseMeasure.Of(words, phrases, test);
        yield return Report.Row("bunsetsu boundaries F1, own words, wac-test", phrase.BorderF);
        yield return Report.Row("bunsetsu attachment, gold bunsetsu, wac-test", phrase.Attached);
        yield return Report.Row("bunsetsu attachment, raw text, wac-test", phrase.RawAttached);
        yield return Report.Row("bunsetsu coordination F1, gold bunsetsu, wac-test", phrase.ParallelF);
        var clauses = files.Open("japanese-clauses");
        var roles = new RoleReader(clauses.Classes("roles"), senses);
        yield return Report.Row("ガ ヲ ニ of verbs and adjectives, overt, gold tree, wac-test", RoleMeasure.Of(words, phrases, roles, test, fromRaw: false).F);
        yield return Report.Row("ガ ヲ ニ of verbs and adjectives, overt, raw text, wac-test", RoleMeasure.Of(words, phrases, roles, test, fromRaw: true).F);
        var documents = JapaneseTraining.Documents(ReadSentence.Of(test, words), GoldTree.Of);
        var leftOut = new LeftOutReader(clauses.Slots("left-out"), senses);
        yield return Report.Row("left-out ガ right, gold tree, wac-test", LeftOutTrainer.Measure(leftOut, documents));
        foreach (var row in Names(files, most, words, phrases, senses, test))
            yield return row;
        yield return Report.Count("Japanese words a second of processor time, all stages", Speed(test));
    }

    private static IEnumerable<string> Names(
        JapaneseFiles files, int most, WordModel words, PhraseModel phrases, IReadOnlyList<uint[]> senses, List<KnpSentence> test)
    {
        var file = files.Open("japanese-names");
        var tagger = new NameTagger(file, "wikipedia");
        var sentences = NameCorpora.Wikipedia(ReadSentence.Of(test, words), phrases, senses);
        yield return Report.Row("Japanese names F1, its own classes, wac-test", Measure(file, "wikipedia", NameCorpora.WikipediaTypes, sentences));
        yield return Report.Row("Japanese names F1, eight types, a fifth of stockmark",
            Measure(file, "products", NameCorpora.ProductTypes, [.. NameCorpora.Stockmark(files, words, phrases, senses, tagger, isTest: true).Take(most)]));
    }

    private static double Measure(ModelFile file, string name, IReadOnlyList<string> types, List<LabelledSentence> sentences) =>
        NameMeasure.Of(sentences, new LabelSet(types), file.Classes(name), file.Get<int>($"{name}.transitions")).F;

    // One thread; the first rounds open the models and compile the code.
    private static double Speed(List<KnpSentence> test)
    {
        var analyzer = new TextAnalyzer();
        var text = string.Join('\n', test.Select(sentence => sentence.Text));
        for (var round = 0; round < 12; round++)
            analyzer.Analyze(text);
        var before = Process.GetCurrentProcess().TotalProcessorTime;
        var count = 0;
        for (var round = 0; round < 10; round++)
            count += analyzer.Analyze(text).Sentences.Sum(sentence => sentence.Words.Count);
        return count / (Process.GetCurrentProcess().TotalProcessorTime - before).TotalSeconds;
    }
}
