using GraphService.Language.Names;
using GraphService.Language.Texts;

namespace GraphService.Language.English.Naming;

/// <summary>A name of several words whose last one is that of companies is an organisation, whatever the tagger took it for.</summary>
internal static class NameHeads
{
    private const int Organisation = 3;

    public static void Correct(string text, IReadOnlyList<TextRange> tokens, NameSentence sentence, int[] labels, Lexicons.EnglishLexicon lexicon)
    {
        for (var start = 0; start < labels.Length; start++)
        {
            if (!NameLabels.IsFirst(labels[start]))
                continue;
            var end = start + 1;
            while (end < labels.Length && labels[end] != NameLabels.Outside && !NameLabels.IsFirst(labels[end]))
                end++;
            if (end - start < 2 || NameLabels.Kind(labels[start]) == Organisation || !IsCompany(tokens[end - 1].In(text)) ||
                IsKnown(sentence, start, end, lexicon))
                continue;
            for (var i = start; i < end; i++)
                labels[i] = (2 * Organisation) - (i == start ? 1 : 0);
        }
    }

    private static bool IsCompany(string word) => !NameWords.Surnames.Contains(word) && NameWords.ByHead(word).FirstOrDefault() == NameType.Company;

    private static bool IsKnown(NameSentence sentence, int start, int end, Lexicons.EnglishLexicon lexicon)
    {
        var key = 0u;
        for (var i = start; i < end; i++)
            key = Learning.Hash.Mix(key, sentence.Forms.Exact[i]);
        return lexicon.Name(key) != 0;
    }
}
