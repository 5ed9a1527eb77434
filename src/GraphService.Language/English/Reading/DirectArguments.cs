using System.Collections.Frozen;
using GraphService.Language.Clauses;
using GraphService.Language.Words;

namespace GraphService.Language.English.Reading;

/// <summary>What hangs on the predicate itself, in the roles of the active form.</summary>
internal sealed class DirectArguments(SentenceView view, ClauseDraft clause)
{
    private const int Sure = 900;
    private static readonly FrozenSet<string> Sums = WordLists.Set("sums");
    private static readonly FrozenSet<string> Topical = WordLists.Set("topical prepositions");
    private static readonly FrozenSet<string> Loose = WordLists.Set("loose prepositions");

    public void Add()
    {
        foreach (var child in view.Children(clause.Predicate))
            AddChild(child);
        if (view.Relation(clause.Predicate) is "acl:relcl")
            AddRelative();
        else if (view.Relation(clause.Predicate) is "acl" && view.IsNominal(view.Head(clause.Predicate)))
            AddParticiple();
    }

    private void AddChild(int child)
    {
        var isPassive = clause.Is(ClauseForm.Passive);
        switch (view.Relation(child))
        {
            case "nsubj" or "nsubj:outer" or "csubj":
                AddEach(isPassive ? ArgumentRole.Object : ArgumentRole.Subject, child, "");
                break;
            case "iobj":
                AddEach(ArgumentRole.Goal, child, "");
                break;
            case "obl:agent":
                AddEach(Prepositions.IsTime(view, child) ? ArgumentRole.Setting : ArgumentRole.Subject, child, "by");
                break;
            case "obj" when isPassive && view.Has(clause.Predicate, "nsubj:pass"):
                AddEach(ArgumentRole.Goal, child, "");
                break;
            case "nsubj:pass" or "obj" or "csubj:pass":
                AddEach(ArgumentRole.Object, child, "");
                break;
            case "obl:unmarked":
                AddEach(ArgumentRole.Setting, child, "");
                break;
            case "obl" or "nmod":
                AddOblique(child, isPassive);
                break;
        }
    }

    private void AddOblique(int child, bool isPassive)
    {
        var marker = view.Marker(child);
        if (marker == "by" && isPassive && !clause.Has(ArgumentRole.Subject) && !Prepositions.IsTime(view, child))
            AddEach(ArgumentRole.Subject, child, marker);
        else
            AddEach(Prepositions.Role(view, child, marker), child, marker);
    }

    private void AddEach(ArgumentRole role, int word, string marker)
    {
        var isRelative = view.Words[word].Tag is "WDT" or "WP" || (view.Lemma(word) == "that" && view.Class(word) == WordClass.Pronoun);
        if (isRelative && view.Relation(clause.Predicate) == "acl:relcl")
        {
            // The plant, which Acme is building: beside another subject it is what is built.
            var isBuilt = role == ArgumentRole.Subject && !clause.Is(ClauseForm.Passive)
                && view.Children(clause.Predicate).Count(other => view.Relation(other) is "nsubj" or "nsubj:outer") > 1;
            clause.Add(isBuilt ? ArgumentRole.Object : role, view.Head(clause.Predicate), marker, ArgumentPath.Relative, Sure);
            return;
        }

        foreach (var conjunct in view.WithConjuncts(word))
            clause.Add(role, conjunct, view.Marker(conjunct) is { Length: > 0 } own ? own : marker, ArgumentPath.Direct, conjunct == word ? Sure : Sure - 50);
        if (role is ArgumentRole.Object or ArgumentRole.Companion)
            AddBeyond(word);
        if (role is ArgumentRole.Object)
            AddPlaceBeyond(word);
        if (role is ArgumentRole.Goal or ArgumentRole.Setting && !clause.Has(ArgumentRole.Subject))
            AddDoerBeyond(word);
    }

    /// <summary>"lent 5 million euros to Acme", "met Ana Bel in Oslo": what hangs on a sum or a name belongs to the verb.</summary>
    private void AddBeyond(int word)
    {
        foreach (var child in view.WithConjuncts(word).SelectMany(WithSum).Where(IsSumOrName)
            .SelectMany(view.Children).Where(child => view.Relation(child) == "nmod" && Loose.Contains(view.Marker(child))))
        {
            var marker = view.Marker(child);
            var isDoer = marker == "by" && clause.Is(ClauseForm.Passive) && !clause.Has(ArgumentRole.Subject) && !Prepositions.IsTime(view, child);
            foreach (var conjunct in view.WithConjuncts(child))
                clause.Add(isDoer ? ArgumentRole.Subject : Prepositions.Role(view, child, marker), conjunct, marker, ArgumentPath.Direct, Sure - 200);
        }
    }

    /// <summary>"invited to the Delta Forum by Acme": the doer of a passive that hangs on a name.</summary>
    private void AddDoerBeyond(int word)
    {
        if (view.Class(word) != WordClass.ProperNoun || !clause.Is(ClauseForm.Passive))
            return;
        foreach (var child in view.Children(word).Where(child => view.Relation(child) == "nmod" && view.Marker(child) == "by"
            && !Prepositions.IsTime(view, child) && view.Class(child) == WordClass.ProperNoun))
            AddEach(ArgumentRole.Subject, child, "by");
    }

    /// <summary>"signed a pact on migration in Oslo": where, though it hangs on what the pact is on.</summary>
    private void AddPlaceBeyond(int word)
    {
        foreach (var place in view.Children(word).Where(topic => view.Relation(topic) == "nmod" && Topical.Contains(view.Marker(topic))
                && view.Class(topic) == WordClass.Noun).SelectMany(view.Children)
            .Where(child => view.Relation(child) == "nmod" && view.Marker(child) is "in" or "at" && view.Class(child) == WordClass.ProperNoun))
            clause.Add(Prepositions.Role(view, place, view.Marker(place)), place, view.Marker(place), ArgumentPath.Direct, Sure - 300);
    }

    private bool IsSumOrName(int noun) => view.Class(noun) == WordClass.ProperNoun || Sums.Contains(view.Lemma(noun));

    // A grant of 5 million euros to Acme.
    private IEnumerable<int> WithSum(int noun) =>
        view.Children(noun).Where(child => view.Relation(child) == "nmod" && view.Marker(child) == "of" && Sums.Contains(view.Lemma(child))).Prepend(noun);

    /// <summary>"the plant that Acme built", "the plant Acme built": the noun is the object where nothing else is, the subject where there is none.</summary>
    private void AddRelative()
    {
        var noun = view.Head(clause.Predicate);
        if (clause.Arguments.Any(argument => argument.Path == ArgumentPath.Relative) || !view.IsNominal(noun))
            return;
        var isWhere = view.Children(clause.Predicate).Any(child => view.Words[child].Tag == "WRB");
        var role = isWhere ? ArgumentRole.Setting : !clause.Has(ArgumentRole.Subject) ? ArgumentRole.Subject : ArgumentRole.Object;
        if (role == ArgumentRole.Setting || !clause.Has(role))
            clause.Add(role, noun, "", ArgumentPath.Relative, Sure - 150);
    }

    /// <summary>"the firm founded by Ana" and "a firm making chips".</summary>
    private void AddParticiple()
    {
        var noun = view.Head(clause.Predicate);
        if (clause.Is(ClauseForm.Passive) && !clause.Has(ArgumentRole.Object))
            clause.Add(ArgumentRole.Object, noun, "", ArgumentPath.Relative, Sure - 100);
        else if (view.Words[clause.Predicate].Tag == "VBG" && !clause.Has(ArgumentRole.Subject))
            clause.Add(ArgumentRole.Subject, noun, "", ArgumentPath.Relative, Sure - 100);
    }
}
