namespace GraphService.Language.English.Parsing;

/// <summary>Finds relative clauses, the main verb and datelines.</summary>
internal sealed class ClauseRules(RuleLabels known)
{
    private const int LongestDateline = 12;

    /// <summary>A clause with "who" or "which" behind a noun modifies it.</summary>
    public void MakeRelative(TreeView view, int pronoun)
    {
        var verb = view.Heads[pronoun];
        if (verb < pronoun || view.Heads[verb] < 0 || !known.MayBeRelative[view.Labels[verb]] || view.Left[verb] > pronoun ||
            !view.Input.IsWhoOrWhich[pronoun])
            return;
        var noun = pronoun - 1;
        while (noun >= 0 && view.Input.IsComma[noun])
            noun--;
        if (noun < 0 || !view.Input.IsNoun[noun])
            return;
        while (view.Heads[noun] >= 0 && view.Input.IsNoun[view.Heads[noun]] && known.IsInside[view.Labels[noun]] && view.Heads[noun] < pronoun)
            noun = view.Heads[noun];
        if (view.Heads[noun] == verb)
            Free(view, noun, verb, pronoun);
        if (!view.IsUnder(noun, verb))
            (view.Heads[verb], view.Labels[verb]) = (noun, known.Relative);
    }

    /// <summary>
    /// "Orlani, who leads the talks, said": the noun takes the place of the verb of its relative clause, as the subject of a verb
    /// that comes later.
    /// </summary>
    private void Free(TreeView view, int noun, int verb, int pronoun)
    {
        var above = view.Heads[verb];
        view.Heads[noun] = above;
        view.Labels[noun] = above > pronoun && view.Input.IsVerb[above] ? known.Subject : view.Labels[verb];
    }

    /// <summary>
    /// "Shares of the firm, which makes pumps, fell": a finite verb behind a comma without a subject of its own is the main verb,
    /// where a noun was taken for the root.
    /// </summary>
    public void MakeMainVerb(TreeView view)
    {
        var root = Array.FindIndex(view.Heads, head => head < 0);
        if (!view.Input.IsNoun[root])
            return;
        for (var verb = root + 1; verb < view.Heads.Length; verb++)
        {
            if (!IsSplitMain(view, root, verb) && !IsTakenForParticiple(view, root, verb))
                continue;
            (view.Heads[root], view.Labels[root]) = (verb, HasPassive(view, verb) ? known.PassiveSubject : known.Subject);
            (view.Heads[verb], view.Labels[verb]) = (-1, ParserLabels.Root);
            return;
        }
    }

    /// <summary>A finite verb that was coordinated with a noun belongs to the verb above: "employs people and has offices".</summary>
    public void LiftVerb(TreeView view, int verb)
    {
        var head = view.Heads[verb];
        if (!view.Input.IsFinite[verb] || view.Coordinator[verb] < 0 || HasSubject(view, verb))
            return;
        // "the welcome accorded to him and invited": what stands without a subject beside the main verb is a participle.
        if (view.Input.IsFinite[head] && view.Labels[head] == known.Beside && view.Heads[head] >= 0 && view.Heads[head] < head && !HasSubject(view, head))
            (view.Heads[verb], head) = (view.Heads[head], view.Heads[head]);
        if (!view.Input.IsNoun[head])
            return;
        while (head >= 0 && !view.Input.IsFinite[head])
            head = view.Heads[head];
        if (head >= 0 && head < verb)
            view.Heads[verb] = head;
    }

    /// <summary>Behind a comma, in a tense, without a subject.</summary>
    private bool IsSplitMain(TreeView view, int root, int verb)
    {
        if (!known.MayBeMain[view.Labels[verb]] || view.Heads[verb] < root || view.Heads[verb] > verb || view.Pronoun[verb])
            return false;
        var start = verb;
        while (start > root + 1 && view.Heads[start - 1] == verb && known.IsAuxiliary[view.Labels[start - 1]])
            start--;
        var isFinite = view.Input.IsFinite[verb] || start < verb;
        return isFinite && view.Input.IsComma[start - 1] && view.Coordinator[verb] < 0 && view.Marker[verb] < 0 && !HasSubject(view, verb);
    }

    /// <summary>"The board elected Ana Bel": a participle behind a noun has no object.</summary>
    private bool IsTakenForParticiple(TreeView view, int root, int verb) =>
        view.Labels[verb] == known.Participle && view.Input.IsParticiple[verb] && view.Input.Initials[^1] == '.' && view.IsUnder(verb, root) &&
        Enumerable.Range(verb + 1, view.Heads.Length - verb - 1).Any(word => view.Heads[word] == verb && known.IsComplement[view.Labels[word]]);

    private bool HasPassive(TreeView view, int verb) => Enumerable.Range(0, verb).Any(word => view.Heads[word] == verb && view.Labels[word] == known.Passive);

    private bool HasSubject(TreeView view, int verb) => Enumerable.Range(0, view.Heads.Length)
        .Any(word => view.Heads[word] == verb && known.IsSubject[view.Labels[word]]);

    /// <summary>"AVEL, 3 March -- Kordal agreed": what stands before the dash hangs on its first word, and that beside the main verb.</summary>
    public void MakeDateline(TreeView view)
    {
        var (input, root) = (view.Input, Array.FindIndex(view.Heads, head => head < 0));
        var dash = 1;
        while (dash < Math.Min(view.Heads.Length, LongestDateline) && !input.IsDash[dash] && (input.IsNoun[dash] || !char.IsLetter(input.Initials[dash])))
            dash++;
        if (!input.IsNoun[0] || input.Capital(0) == 0 || dash >= Math.Min(view.Heads.Length, LongestDateline) || !input.IsDash[dash] || root <= dash)
            return;
        for (var word = 1; word <= dash; word++)
        {
            if (view.Heads[word] > dash)
                view.Heads[word] = 0;
        }

        (view.Heads[0], view.Labels[0]) = (root, known.Beside);
        for (var word = dash + 1; word < view.Heads.Length; word++)
        {
            if (view.Heads[word] >= 0 && view.Heads[word] <= dash)
                view.Heads[word] = root;
        }
    }
}
