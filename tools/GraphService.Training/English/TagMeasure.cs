using GraphService.Language.English.Lexicons;
using GraphService.Language.English.Tags;

namespace GraphService.Training.English;

/// <summary>Tags on the treebank's own words.</summary>
internal static class TagMeasure
{
    public static IEnumerable<string> Rows(string name, List<TreebankSentence> sentences, EnglishTagger tagger, EnglishLexicon lexicon)
    {
        var (words, classes, tags) = (0, 0, 0);
        foreach (var sentence in sentences)
        {
            var found = tagger.Tag(TagTraining.FormsOf(sentence, lexicon));
            for (var i = 0; i < found.Length; i++)
            {
                var label = tagger.Labels[found[i]];
                words++;
                classes += TagLabel.NameOf(label.Class) == sentence.Words[i].Class ? 1 : 0;
                tags += label.Tag == sentence.Words[i].Tag ? 1 : 0;
            }
        }

        yield return Report.Row($"universal classes, gold words, {name}", (double)classes / words);
        yield return Report.Row($"Penn tags, gold words, {name}", (double)tags / words);
    }
}
