using GraphService.Language.English.Lemmas;
using GraphService.Language.English.Lexicons;
using GraphService.Language.English.Tags;

namespace GraphService.Training.English;

/// <summary>Base forms of the treebank's own words with predicted tags.</summary>
internal static class LemmaMeasure
{
    public static IEnumerable<string> Rows(string name, List<TreebankSentence> sentences, EnglishTagger tagger, Lemmatizer lemmatizer,
        EnglishLexicon lexicon, TextWriter? errors)
    {
        var (words, right) = (0, 0);
        foreach (var sentence in sentences)
        {
            var tags = tagger.Tag(TagTraining.FormsOf(sentence, lexicon));
            for (var i = 0; i < tags.Length; i++)
            {
                var (word, label) = (sentence.Words[i], tagger.Labels[tags[i]]);
                var lemma = lemmatizer.Lemma(word.Form, label);
                words++;
                right += lemma == word.Lemma ? 1 : 0;
                if (lemma != word.Lemma)
                    errors?.WriteLine($"lemma\t{word.Form}\t{label.Tag}\t{lemma}\t{word.Lemma}");
            }
        }

        yield return Report.Row($"base forms, gold words, {name}", (double)right / words);
    }
}
