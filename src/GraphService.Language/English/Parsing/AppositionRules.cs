namespace GraphService.Language.English.Parsing;

/// <summary>Finds appositions and titles: nouns and names that mean the same.</summary>
internal sealed class AppositionRules(RuleLabels known)
{
    /// <summary>What is coordinated with a name without any conjunction, behind a comma, names the same.</summary>
    public void MakeApposition(TreeView view, int word)
    {
        var (head, input) = (view.Heads[word], view.Input);
        if (view.Coordinator[word] >= 0 || view.Marker[word] >= 0 || !view.HasComma(word) || !input.IsNoun[word])
            return;
        var isNamed = RuleLabels.KindOf(input, word) == RuleLabels.Person && input.IsNoun[head] && RuleLabels.KindOf(input, head) == 0;
        var isDescribed = input.Name(head) != 0 && input.Name(word) == 0;
        for (var other = word + 1; other < view.Heads.Length && isDescribed; other++)
            isDescribed = view.Heads[other] != head || view.Labels[other] != known.Conj;
        if (!isNamed && !isDescribed)
            return;
        view.Labels[word] = known.Appos;
    }

    /// <summary>
    /// "Kordal, a maker of pumps, for a million": a noun with an article behind a name and a comma describes it, where it hangs only
    /// loosely on something else.
    /// </summary>
    public void MakeDescription(TreeView view, int article)
    {
        var (noun, input) = (view.Heads[article], view.Input);
        var name = article - 2;
        if (name < 0 || !input.IsComma[article - 1] || input.Name(name) == 0 || noun < article || !input.IsCommon[noun])
            return;
        if (view.Heads[noun] < 0 || !known.IsLoose[view.Labels[noun]] || view.Marker[noun] >= 0 || view.Coordinator[noun] >= 0)
            return;
        while (view.Heads[name] >= 0 && view.Heads[name] < article && input.Name(view.Heads[name]) != 0 && known.IsInside[view.Labels[name]])
            name = view.Heads[name];
        if (!view.IsUnder(name, noun))
            (view.Heads[noun], view.Labels[noun]) = (name, known.Appos);
    }

    /// <summary>
    /// "its northern arm, Kordal Marine, to a fund": a name between a comma and the next mark names the common noun before it, where it hangs only
    /// loosely on something else; what hangs on the name behind the mark belongs to the verb.
    /// </summary>
    public void MakeNamed(TreeView view, int word)
    {
        var input = view.Input;
        var (first, last) = (word, word);
        while (first > 0 && IsCapital(input, first - 1))
            first--;
        while (last + 1 < view.Heads.Length && IsCapital(input, last + 1))
            last++;
        var noun = first - 2;
        if (noun < 0 || !input.IsComma[first - 1] || !input.IsCommon[noun] || !EndsAt(input, last + 1) || view.Marker[word] >= 0
            || view.Coordinator[word] >= 0 || view.IsUnder(noun, word))
            return;
        (view.Heads[word], view.Labels[word]) = (noun, known.Appos);
        var verb = view.Heads[noun];
        while (verb >= 0 && !input.IsVerb[verb])
            verb = view.Heads[verb];
        for (var child = last + 2; child < view.Heads.Length && verb >= 0; child++)
        {
            if (view.Heads[child] == word && view.Marker[child] >= 0)
                (view.Heads[child], view.Labels[child]) = (verb, known.Oblique);
        }
    }

    private static bool IsCapital(ParserInput input, int word) => input.Capital(word) == 1 && input.IsNoun[word];

    private static bool EndsAt(ParserInput input, int word) => word == input.Count || input.Initials[word] is ',' or '.' or ';' or ')';

    /// <summary>"adviser Ana Bel": a noun without an article before a name describes it; with one it is the head.</summary>
    public void MakeTitle(TreeView view, int name)
    {
        var noun = view.Heads[name];
        if (!view.Input.IsCommon[noun] || view.Input.Capital(name) == 0 || view.Heads[noun] == name || HasArticle(view, noun))
            return;
        (view.Heads[name], view.Labels[name]) = (view.Heads[noun], view.Labels[noun]);
        for (var child = 0; child < view.Heads.Length; child++)
        {
            if (view.Heads[child] == noun && (child > name || !known.Stays[view.Labels[child]]))
                view.Heads[child] = name;
        }

        (view.Heads[noun], view.Labels[noun]) = (name, known.Title);
    }

    private bool HasArticle(TreeView view, int noun)
    {
        for (var child = view.Left[noun]; child < noun; child++)
        {
            if (view.Heads[child] == noun && known.IsArticle[view.Labels[child]])
                return true;
        }

        return false;
    }

    /// <summary>"the Avel Trade Office (ATO)": one word in brackets behind a name is another name of it.</summary>
    public void MakeShortName(TreeView view, int word)
    {
        var noun = word - 2;
        if (view.Input.Capital(word) == 0 || !view.Input.IsNoun[word] || view.Input.Capital(noun) == 0 || !view.Input.IsNoun[noun] || view.Heads[word] < 0)
            return;
        while (view.Heads[noun] >= 0 && view.Heads[noun] < noun && view.Input.Capital(view.Heads[noun]) == 1 && view.Input.IsNoun[view.Heads[noun]] &&
               (known.IsInside[view.Labels[noun]] || view.Input.Initials[noun] != view.Input.Initials[word]))
            noun = view.Heads[noun];
        if (!view.IsUnder(noun, word))
            (view.Heads[word], view.Labels[word]) = (noun, known.Appos);
    }
}
