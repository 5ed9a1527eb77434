using GraphService.Language.Clauses;
using GraphService.Language.Japanese.Phrases;

namespace GraphService.Language.Japanese.Clauses;

/// <summary>Finds what may have arguments in a sentence.</summary>
internal static class PredicateFinder
{
    public static List<Predicate> In(PhraseTree tree)
    {
        var predicates = new List<Predicate>();
        for (var i = 0; i < tree.Phrases.Count; i++)
        {
            var view = tree.Phrases[i];
            for (var word = view.First; word < view.HeadWord; word++)
                if (IsVerbalNoun(tree, word))
                    predicates.Add(new Predicate(word, i, PredicateKind.Nominal, ClauseForm.Nominal));
            if (tree.CompoundParticle(i) is null && !FormReader.IsModal(tree, i) && KindOf(tree, view) is { } kind)
                predicates.Add(new Predicate(view.HeadWord, i, kind, FormReader.Of(tree, i) | (kind == PredicateKind.Nominal ? ClauseForm.Nominal : 0)));
        }

        return predicates;
    }

    private static PredicateKind? KindOf(PhraseTree tree, PhraseView view)
    {
        var head = view.Head;
        if (view.IsVerbalNoun || head.Class.Part == "動詞")
            return PredicateKind.Verb;
        if (head.Class.Part == "形容詞" && !view.HasNounSuffix)
            return PredicateKind.Adjective;
        if (IsUnderWay(tree, view))
            return PredicateKind.Verb;
        if (HasCopula(tree, view))
            return PredicateKind.Copula;
        return IsVerbalNoun(tree, view.HeadWord) ? PredicateKind.Nominal : null;
    }

    /// <summary>Whether a verbal noun is said to be under way or done: 協議|中, 導入|済み.</summary>
    public static bool IsUnderWay(PhraseTree tree, PhraseView view) =>
        view.Head.Class.Subclass == "サ変名詞" && view.HasNounSuffix && view.Noun[view.Head.Text.Length..] is "中" or "済み" or "済" or "ずみ"
        && view.Particle is "" or "で" or "と" or "だ";

    private static bool HasCopula(PhraseTree tree, PhraseView view)
    {
        for (var i = view.HeadWord + 1; i < view.End; i++)
            if (tree.Words[i].Class.Part is "判定詞" or "助動詞")
                return true;
        return false;
    }

    // Not 投資|家, 調達|額: the suffix makes it a thing or a person.
    private static bool IsVerbalNoun(PhraseTree tree, int word) =>
        tree.Words[word].Class.Subclass == "サ変名詞" && !(word + 1 < tree.Words.Length && tree.Words[word + 1].Class is { Part: "接尾辞", Conjugation: "*" });
}
