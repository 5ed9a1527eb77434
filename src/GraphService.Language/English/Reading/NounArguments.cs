using System.Collections.Frozen;
using GraphService.Language.Clauses;
using GraphService.Language.Words;

namespace GraphService.Language.English.Reading;

/// <summary>
/// Nouns that say what someone is: "Ana Bel, chief executive of Acme", "Acme chief executive Ana Bel", "Ana is the chief
/// executive of Acme", "Bel becomes a subsidiary of Acme".
/// </summary>
internal static class NounArguments
{
    private const int Sure = 800;
    private static readonly FrozenSet<string> Becoming = WordLists.Set("becoming");

    public static void Add(SentenceView view, int noun, Dictionary<int, ClauseDraft> clauses)
    {
        if (!clauses.TryGetValue(noun, out var clause))
        {
            var subject = Subject(view, noun);
            var above = subject < 0 ? Became(view, noun, clauses) : null;
            if (subject < 0 && above is null)
                return;
            clause = new ClauseDraft(noun, view.Lemma(noun), ClauseForm.Nominal | (above?.Form & Meant ?? 0));
            if (subject >= 0 && view.Relation(noun) == "nsubj")
                Add(view, clause, subject);
            clause.Add(ArgumentRole.Subject, subject, "", ArgumentPath.Direct, Sure);
            clause.Take(ArgumentRole.Subject, above?.Of(ArgumentRole.Subject) ?? [], ArgumentPath.Direct, Sure);
            clauses.Add(noun, clause);
        }

        foreach (var child in view.Children(noun))
            AddOwner(view, clause, child);
    }

    private static int Subject(SentenceView view, int noun)
    {
        if (view.Relation(noun) is "appos" or "nmod:desc" && view.Class(view.Head(noun)) == WordClass.ProperNoun)
            return view.Head(noun);
        // The members of the pact are Marevia and Tolland.
        if (view.Relation(noun) == "nsubj" && view.Has(view.Head(noun), "cop") && view.Class(view.Head(noun)) == WordClass.ProperNoun)
            return view.Head(noun);
        var named = view.Child(noun, "appos");
        return named >= 0 && view.Class(named) == WordClass.ProperNoun ? named : -1;
    }

    private static void Add(SentenceView view, ClauseDraft clause, int subject)
    {
        foreach (var conjunct in view.WithConjuncts(subject))
            clause.Add(ArgumentRole.Subject, conjunct, "", ArgumentPath.Direct, Sure);
    }

    /// <summary>The verb of becoming whose complement the noun is.</summary>
    private static ClauseDraft? Became(SentenceView view, int noun, Dictionary<int, ClauseDraft> clauses) =>
        view.Relation(noun) is "obj" or "xcomp" && Becoming.Contains(view.Lemma(view.Head(noun))) ? clauses.GetValueOrDefault(view.Head(noun)) : null;

    // How the verb is meant, its noun is.
    private const ClauseForm Meant = ClauseForm.Negated | ClauseForm.Wish | ClauseForm.Plan | ClauseForm.Hearsay | ClauseForm.Possible
        | ClauseForm.Obligation | ClauseForm.Condition | ClauseForm.Expected;

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
