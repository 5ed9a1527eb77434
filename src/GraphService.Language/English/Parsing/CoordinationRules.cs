namespace GraphService.Language.English.Parsing;

/// <summary>Finds what is coordinated: lists of names, and nouns behind a conjunction.</summary>
internal sealed class CoordinationRules(RuleLabels known)
{
    /// <summary>"Marevia, Tolland and Norrvik": names of one kind before a coordinated one are coordinated with it.</summary>
    public void MakeList(TreeView view, int word)
    {
        var (head, input) = (view.Heads[word], view.Input);
        if (!view.HasComma(word) || RuleLabels.KindOf(input, word) == 0 || RuleLabels.KindOf(input, word) != RuleLabels.KindOf(input, head))
            return;
        for (var other = word + 1; other < view.Heads.Length; other++)
        {
            if (view.Labels[other] != known.Conj || view.Coordinator[other] < 0 || (view.Heads[other] != word && view.Heads[other] != head) ||
                RuleLabels.KindOf(input, other) != RuleLabels.KindOf(input, word))
                continue;
            (view.Labels[word], view.Heads[other]) = (known.Conj, head);
            return;
        }
    }

    /// <summary>
    /// "Karl Tenn, its minister, and Lena Hoss": a noun with a conjunction is coordinated, with a name of its kind where one is
    /// near, or with the noun that has its part.
    /// </summary>
    public void MakeConjunct(TreeView view, int word, int coordinator)
    {
        if (view.Marker[word] >= 0 || !view.Input.IsNoun[word])
            return;
        var host = known.IsPart[view.Labels[word]] ? PartBefore(view, word) : KinBefore(view, word);
        if (host >= 0 && host < word && !view.IsUnder(host, word))
            (view.Heads[word], view.Labels[word], view.Heads[coordinator]) = (host, known.Conj, word);
    }

    /// <summary>The conjunction before the word, be it the word's or, taken wrongly, the verb's; -1 where there is none.</summary>
    public int CoordinatorOf(TreeView view, int word)
    {
        if (view.Coordinator[word] >= 0)
            return view.Coordinator[word] < word ? view.Coordinator[word] : -1;
        var before = view.Left[word] - 1;
        return before > 0 && known.IsPart[view.Labels[word]] && known.IsCoordinator[view.Labels[before]] &&
            view.Heads[before] == view.Heads[word] ? before : -1;
    }

    private static int PartBefore(TreeView view, int word) =>
        Enumerable.Range(0, word).LastOrDefault(other => view.Heads[other] == view.Heads[word] && view.Labels[other] == view.Labels[word], -1);

    private static int KinBefore(TreeView view, int word)
    {
        var head = view.Heads[word];
        if (!view.Input.IsNoun[head])
            return -1;
        for (var (up, steps) = (head, 0); up >= 0 && steps < 3 && RuleLabels.KindOf(view.Input, word) > 0; up = view.Heads[up], steps++)
        {
            if (RuleLabels.KindOf(view.Input, up) == RuleLabels.KindOf(view.Input, word))
                return up;
        }

        return head;
    }
}
