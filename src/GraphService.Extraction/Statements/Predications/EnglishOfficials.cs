using GraphService.Language.Sentences;

namespace GraphService.Extraction.Statements.Predications;

/// <summary>For whom officials act, by the words that hang on theirs: the foreign ministers of Kenya and Oman, a delegation led by the Speaker.</summary>
internal static class EnglishOfficials
{
    private const int Deepest = 3;

    /// <summary>The words that may name them, in order.</summary>
    public static IEnumerable<int> Of(Sentence sentence, int word) => Of(sentence, word, 0).Distinct().Order();

    private static IEnumerable<int> Of(Sentence sentence, int word, int depth)
    {
        for (var i = 0; i < sentence.Words.Count; i++)
        {
            if (sentence.Tree.Heads[i] != word || i == word || depth >= Deepest || !Leads(sentence, i))
                continue;
            if (sentence.Tree.Relations[i] != "acl")
                yield return i;
            foreach (var further in Of(sentence, i, depth + 1))
                yield return further;
        }
    }

    private static bool Leads(Sentence sentence, int word) => sentence.Tree.Relations[word] switch
    {
        "nmod" => Marker(sentence, word) is "of" or "from" or "for",
        "nmod:poss" or "conj" or "obl:agent" or "appos" => true,
        "acl" => sentence.Words[word].Lemma is "lead" or "head",
        _ => false,
    };

    private static string Marker(Sentence sentence, int word) => Enumerable.Range(0, sentence.Words.Count)
        .Where(i => sentence.Tree.Heads[i] == word && sentence.Tree.Relations[i] == "case").Select(i => sentence.Words[i].Text).FirstOrDefault("");
}
