using System.Collections.Frozen;
using GraphService.Language.Clauses;
using GraphService.Language.Words;

namespace GraphService.Language.English.Reading;

/// <summary>
/// Arguments of a noun that stands for a verb: "X's acquisition of Y", "investment by X in Y", "an agreement between X and Y",
/// "X announced the acquisition of Y".
/// </summary>
internal sealed class NominalArguments(SentenceView view, ClauseDraft clause, IReadOnlyDictionary<int, ClauseDraft> others)
{
    private const int Sure = 800;
    private const int FromAbove = 600;
    private static readonly FrozenSet<string> OfOthers = WordLists.Set("deeds of others");

    public void Add()
    {
        foreach (var child in view.Children(clause.Predicate))
            AddChild(child);
        AddFromVerb();
    }

    private void AddChild(int child)
    {
        switch (view.Relation(child))
        {
            case "nmod:poss":
                AddEach(ArgumentRole.Subject, child, "");
                break;
            case "nmod" or "obl" or "obl:agent":
                AddMarked(child, view.Marker(child));
                break;
            case "compound" when view.Class(child) == WordClass.ProperNoun && Nominals.Of(view.Lemma(clause.Predicate)) == ArgumentRole.Object:
                AddEach(ArgumentRole.Object, child, "", Sure - 300);
                break;
        }
    }

    private void AddMarked(int child, string marker)
    {
        var role = marker switch
        {
            "of" => Nominals.Of(view.Lemma(clause.Predicate)),
            "by" or "between" or "among" => ArgumentRole.Subject,
            _ => Prepositions.Role(view, child, marker),
        };
        if (role == ArgumentRole.Object && clause.Has(ArgumentRole.Object) && marker == "of")
            role = ArgumentRole.Possessor;
        AddEach(role, child, marker);
        // The acquisition of Kestrel by Heron: what hangs on a name belongs to the deed.
        if (marker == "of" && view.Class(child) == WordClass.ProperNoun)
        {
            foreach (var beyond in view.Children(child).Where(c => view.Relation(c) == "nmod" && view.Marker(c) is "by" or "from" or "to" or "with"))
                AddMarked(beyond, view.Marker(beyond));
        }
        else if (marker == "of")
        {
            // The construction of a plant in Oslo by Acme.
            foreach (var beyond in view.Children(child).Where(c => view.Relation(c) == "nmod" && view.Class(c) == WordClass.ProperNoun)
                .SelectMany(view.Children).Where(c => view.Relation(c) == "nmod" && view.Marker(c) == "by"))
                AddMarked(beyond, "by");
        }
    }

    /// <summary>"made an investment in Y", "announced the acquisition of Y", and what hangs on such a verb though it belongs to the noun.</summary>
    private void AddFromVerb()
    {
        var head = view.Head(clause.Predicate);
        // Welcomed the launch: of another.
        if (head < 0 || OfOthers.Contains(view.Lemma(head)) || !others.TryGetValue(head, out var above))
            return;
        if (view.Relation(clause.Predicate) == "obj" && !clause.Has(ArgumentRole.Subject))
        {
            clause.Take(ArgumentRole.Subject, above.Of(ArgumentRole.Subject).ToList(), ArgumentPath.Controlled, FromAbove);
            foreach (var argument in above.Arguments.Where(argument => argument.Word > clause.Predicate &&
                argument.Role is ArgumentRole.Goal or ArgumentRole.Companion))
                clause.Add(argument.Role, argument.Word, argument.Marker, ArgumentPath.Controlled, FromAbove);
        }
    }

    private void AddEach(ArgumentRole role, int word, string marker, int score = Sure)
    {
        foreach (var conjunct in view.WithConjuncts(word))
            clause.Add(role, conjunct, marker, ArgumentPath.Direct, conjunct == word ? score : score - 50);
    }
}
