using GraphService.Language.Japanese.Phrases;
using GraphService.Language.Phrases;
using GraphService.Language.Trees;

namespace GraphService.Language.Japanese.Trees;

/// <summary>Makes the tree over words of that over bunsetsu, with universal relations.</summary>
internal static class JapaneseTree
{
    public static DependencyTree Of(IReadOnlyList<WordView> words, IReadOnlyList<PhraseView> phrases, int[] heads, IReadOnlyList<PhraseLink> links)
    {
        var wordHeads = new int[words.Count];
        var relations = new string[words.Count];
        for (var i = 0; i < phrases.Count; i++)
        {
            var phrase = phrases[i];
            for (var word = phrase.First; word < phrase.End; word++)
                (wordHeads[word], relations[word]) = (phrase.HeadWord, Inner(words[word], word < phrase.HeadWord));
            wordHeads[phrase.HeadWord] = heads[i] < 0 ? -1 : phrases[heads[i]].HeadWord;
            relations[phrase.HeadWord] = heads[i] < 0 ? "root" : Outer(phrase, phrases[heads[i]], links[i]);
        }

        return new DependencyTree(wordHeads, relations);
    }

    private static string Inner(WordView word, bool isBefore) => word.Class.Part switch
    {
        "助詞" => word.Class.Subclass is "接続助詞" or "終助詞" ? "mark" : "case",
        "判定詞" => "cop",
        "助動詞" => "aux",
        "特殊" => word.Class.Subclass == "記号" ? "dep" : "punct",
        "接尾辞" when word.Class.Subclass is "動詞性接尾辞" or "形容詞性述語接尾辞" => "aux",
        "動詞" when !isBefore => "aux",
        "名詞" when isBefore && word.Class.Subclass == "数詞" => "nummod",
        _ => "compound",
    };

    private static string Outer(PhraseView phrase, PhraseView head, PhraseLink link) => link switch
    {
        PhraseLink.Parallel => "conj",
        PhraseLink.Apposition => "appos",
        _ => ByParticle(phrase, head),
    };

    private static string ByParticle(PhraseView phrase, PhraseView head)
    {
        if (phrase.Particle is "の" && phrase.IsNominal)
            return "nmod";
        if (phrase.IsNominal)
            return head.IsPredicate || phrase.Particle.Length > 0 ? Case(phrase.Particle) : "nmod";
        return phrase.Head.Class.Part switch
        {
            "副詞" => "advmod",
            "連体詞" => "amod",
            "指示詞" => "det",
            "接続詞" => "cc",
            "感動詞" => "discourse",
            _ => phrase.IsAttributive ? "acl" : "advcl",
        };
    }

    private static string Case(string particle) => particle switch
    {
        "が" or "は" or "も" => "nsubj",
        "を" => "obj",
        _ => "obl",
    };
}
