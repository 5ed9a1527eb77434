using GraphService.Language.Clauses;

namespace GraphService.Language.English.Reading;

/// <summary>Subjects and objects that a predicate takes from another one: by control, coordination, or as an adverbial clause.</summary>
internal sealed class SharedArguments(SentenceView view, ClauseDraft clause, IReadOnlyDictionary<int, ClauseDraft> others)
{
    private const int Controlled = 800;
    private const int Shared = 800;
    private const int Adverbial = 600;

    public void Add()
    {
        var head = view.Head(clause.Predicate);
        switch (view.Relation(clause.Predicate))
        {
            case "conj" or "parataxis" when others.TryGetValue(head, out var first):
                Coordinate(first);
                break;
            case "xcomp" or "ccomp" when others.TryGetValue(head, out var above) && IsOpen():
                Control(above, Controlled);
                break;
            case "advcl" when others.TryGetValue(head, out var main) && IsOpen():
                Open(main.Of(main.Is(ClauseForm.Passive) ? ArgumentRole.Object : ArgumentRole.Subject), Adverbial);
                break;
            case "acl" when !clause.Is(ClauseForm.Passive) && IsOpen():
                ControlByNoun(head);
                break;
        }
    }

    private bool IsOpen() => !clause.Has(clause.Is(ClauseForm.Passive) ? ArgumentRole.Object : ArgumentRole.Subject);

    private void Coordinate(ClauseDraft first)
    {
        if (IsOpen() && view.Relation(clause.Predicate) == "conj")
        {
            var surface = first.Is(ClauseForm.Passive) ? ArgumentRole.Object : ArgumentRole.Subject;
            if (!clause.Is(ClauseForm.Passive) && first.Is(ClauseForm.Passive) && !view.Has(clause.Predicate, "aux") &&
                view.Words[clause.Predicate].Tag == "VBN")
                clause.Mark(ClauseForm.Passive);
            Open(first.Of(surface), Shared, ArgumentPath.Shared);
        }

        if (!first.Has(ArgumentRole.Object) && !first.Is(ClauseForm.Passive) && !clause.Is(ClauseForm.Passive) && clause.Predicate - first.Predicate <= 3)
            first.Take(ArgumentRole.Object, clause.Of(ArgumentRole.Object).ToList(), ArgumentPath.Shared, Shared);
        if (view.Relation(clause.Predicate) == "conj" && view.Head(clause.Predicate) == first.Predicate)
            clause.Mark(first.Form & (ClauseForm.Plan | ClauseForm.Condition | ClauseForm.Attributive));
    }

    /// <summary>The object of the predicate above, else its subject: "asked Acme to sell", "Acme agreed to sell", "Acme was asked to sell".</summary>
    private void Control(ClauseDraft above, int score)
    {
        var asked = above.Of(ArgumentRole.Object).Concat(above.Of(ArgumentRole.Goal).Where(argument => argument.Marker.Length == 0)).ToList();
        Open(asked.Count > 0 ? asked : above.Of(ArgumentRole.Subject), score);
    }

    /// <summary>"X's plan to sell" and "X announced plans to sell".</summary>
    private void ControlByNoun(int noun)
    {
        var owner = view.Children(noun).FirstOrDefault(child => IsOwner(noun, child), -1);
        if (owner >= 0)
            clause.Add(ArgumentRole.Subject, owner, "", ArgumentPath.Controlled, Controlled);
        else if (view.Head(noun) >= 0 && others.TryGetValue(view.Head(noun), out var above))
            Open(above.Of(ArgumentRole.Subject).Where(argument => argument.Word != noun), Controlled - 100);
    }

    /// <summary>"its plan to", "the plan of X to".</summary>
    private bool IsOwner(int noun, int child) =>
        view.Relation(child) == "nmod:poss" || (view.Relation(child) == "nmod" && child < clause.Predicate && view.Marker(child) == "of" &&
            view.Head(child) == noun);

    private void Open(IEnumerable<Argument> fillers, int score, ArgumentPath path = ArgumentPath.Controlled) =>
        clause.Take(clause.Is(ClauseForm.Passive) ? ArgumentRole.Object : ArgumentRole.Subject, fillers.ToList(), path, score);
}
