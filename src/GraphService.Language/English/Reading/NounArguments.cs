using GraphService.Language.Clauses;
using GraphService.Language.Words;

namespace GraphService.Language.English.Reading;

/// <summary>
/// Nouns that say what someone is: "Ana Bel, chief executive of Acme", "Acme chief executive Ana Bel", "Ana is the chief
/// executive of Acme".
/// </summary>
internal static class NounArguments
{
    private const int Sure = 800;

    public static void Add(SentenceView view, int noun, Dictionary<int, ClauseDraft> clauses)
    {
        if (!clauses.TryGetValue(noun, out var clause))
        {
            var subject = Subject(view, noun);
            if (subject < 0)
                return;
            clause = new ClauseDraft(noun, view.Lemma(noun), ClauseForm.Nominal);
            clause.Add(ArgumentRole.Subject, subject, "", ArgumentPath.Direct, Sure);
            clauses.Add(noun, clause);
        }

        foreach (var child in view.Children(noun))
            AddOwner(view, clause, child);
    }

    private static int Subject(SentenceView view, int noun)
    {
        if (view.Relation(noun) is "appos" or "nmod:desc" && view.Class(view.Head(noun)) == WordClass.ProperNoun)
            return view.Head(noun);
        var named = view.Child(noun, "appos");
        return named >= 0 && view.Class(named) == WordClass.ProperNoun ? named : -1;
    }

    private static void AddOwner(SentenceView view, ClauseDraft clause, int child)
    {
        var marker = view.Marker(child);
        var isOwner = view.Relation(child) switch
        {
            "nmod:poss" => true,
            "compound" => view.Class(child) == WordClass.ProperNoun,
            "nmod" => marker.Length > 0,
            _ => false,
        };
        if (!isOwner)
            return;
        var role = marker is "" or "of" or "at" or "for" ? ArgumentRole.Possessor : Prepositions.Role(view, child, marker);
        foreach (var conjunct in view.WithConjuncts(child))
            clause.Add(role, conjunct, marker, ArgumentPath.Direct, Sure);
    }
}
