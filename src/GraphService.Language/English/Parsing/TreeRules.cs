using System.Collections.Frozen;

namespace GraphService.Language.English.Parsing;

/// <summary>What holds of every tree of the treebanks, or nearly, and is easily seen in the whole tree: used to mend what learning leaves.</summary>
internal sealed class TreeRules(ParserLabels relations)
{
    private static readonly FrozenSet<string> Inside = WordLists.Set("name inside");
    private static readonly FrozenSet<string> Relatives = WordLists.Set("relative clauses");
    private const int LongestDateline = 12;
    private const int Person = 4;
    private static readonly uint To = Tags.WordForms.LowerHash("to");
    private static readonly uint From = Tags.WordForms.LowerHash("from");

    private readonly int modifier = Place(relations, "nmod");
    private readonly int oblique = Place(relations, "obl");
    private readonly int appos = Place(relations, "appos");
    private readonly int conj = Place(relations, "conj");
    private readonly int relative = Place(relations, "acl:relcl");
    private readonly int subject = Place(relations, "nsubj");
    private readonly int beside = Place(relations, "parataxis");
    private readonly bool[] isSubject = [.. relations.Relations
        .Select(relation => relation.StartsWith("nsubj", StringComparison.Ordinal) || relation == "expl")];
    private readonly bool[] mayBeMain = [.. relations.Relations.Select(WordLists.Set("main clauses").Contains)];
    private readonly bool[] isLoose = [.. relations.Relations.Select(WordLists.Set("loose relations").Contains)];
    private readonly bool[] mayBeConjunct = [.. relations.Relations.Select(WordLists.Set("conjuncts").Contains)];
    private readonly bool[] isPart = [.. relations.Relations.Select(relation => relation is "nsubj" or "obj" or "nsubj:pass")];
    private readonly int title = Place(relations, "nmod:desc");
    private readonly bool[] stays = [.. relations.Relations.Select(relation => relation is "amod" or "compound" or "nummod" or "flat" or "nmod:poss")];
    private readonly bool[] isArticle = [.. relations.Relations.Select(relation => relation is "det" or "nmod:poss" or "nummod")];
    private readonly bool[] isInside = [.. relations.Relations.Select(Inside.Contains)];
    private readonly bool[] mayBeRelative = [.. relations.Relations.Select(Relatives.Contains)];
    private readonly bool[] isFunction = [.. relations.Relations.Select(relation => relation is "case" or "det")];

    public void Apply(ParserInput input, int[] heads, int[] labels)
    {
        var view = new TreeView(input, heads, labels, relations);
        for (var word = 0; word < heads.Length; word++)
        {
            if (heads[word] >= 0)
                Mend(view, word);
        }

        MakeMainVerb(view);
        MakeDateline(view);
    }

    private void Mend(TreeView view, int word)
    {
        var (label, input) = (view.Labels[word], view.Input);
        if (isFunction[label])
        {
            LiftFunction(view, word);
            MakeDescription(view, word);
        }
        else if (mayBeConjunct[label] && CoordinatorOf(view, word) > 0)
            MakeConjunct(view, word, CoordinatorOf(view, word));
        else if (label == conj)
            MakeApposition(view, word);
        else if (label == modifier)
            LiftGoal(view, word);
        else if (label == appos && view.Heads[word] == word - 1)
            MakeTitle(view, word);
        else if (label == appos)
            MakeList(view, word);
        else if (input.Initials[word] == '(' && word > 0 && word + 2 < view.Heads.Length && input.Initials[word + 2] == ')')
            MakeShortName(view, word + 1);
        else if (input.IsRelative[word])
            MakeRelative(view, word);
    }

    private static int Place(ParserLabels relations, string relation) => relations.Relations.ToList().IndexOf(relation);

    /// <summary>A preposition or an article belongs to the noun, not to a modifier before it.</summary>
    private void LiftFunction(TreeView view, int word)
    {
        var head = view.Heads[word];
        while (head > word && isInside[view.Labels[head]] && view.Heads[head] > head)
            head = view.Heads[head];
        view.Heads[word] = head;
    }

    /// <summary>"from Avel to Port Tenn": both belong to the verb.</summary>
    private void LiftGoal(TreeView view, int word)
    {
        var (head, input) = (view.Heads[word], view.Input);
        if (view.Labels[head] == oblique && view.Heads[head] >= 0 && input.Word(view.Marker[word]) == To && input.Word(view.Marker[head]) == From)
            (view.Heads[word], view.Labels[word]) = (view.Heads[head], oblique);
    }

    /// <summary>What is coordinated with a name without any conjunction, behind a comma, names the same.</summary>
    private void MakeApposition(TreeView view, int word)
    {
        var (head, input) = (view.Heads[word], view.Input);
        if (view.Coordinator[word] >= 0 || view.Marker[word] >= 0 || !view.HasComma(word) || !input.IsNoun[word])
            return;
        var isNamed = KindOf(input, word) == Person && input.IsNoun[head] && KindOf(input, head) == 0;
        var isDescribed = input.Name(head) != 0 && input.Name(word) == 0;
        for (var other = word + 1; other < view.Heads.Length && isDescribed; other++)
            isDescribed = view.Heads[other] != head || view.Labels[other] != conj;
        if (!isNamed && !isDescribed)
            return;
        view.Labels[word] = appos;
    }

    /// <summary>A clause with "who" or "which" behind a noun modifies it.</summary>
    private void MakeRelative(TreeView view, int pronoun)
    {
        var verb = view.Heads[pronoun];
        if (verb < pronoun || view.Heads[verb] < 0 || !mayBeRelative[view.Labels[verb]] || view.Left[verb] > pronoun || !view.Input.IsWhoOrWhich[pronoun])
            return;
        var noun = pronoun - 1;
        while (noun >= 0 && view.Input.IsComma[noun])
            noun--;
        if (noun < 0 || !view.Input.IsNoun[noun])
            return;
        while (view.Heads[noun] >= 0 && view.Input.IsNoun[view.Heads[noun]] && isInside[view.Labels[noun]] && view.Heads[noun] < pronoun)
            noun = view.Heads[noun];
        if (view.Heads[noun] == verb)
            Free(view, noun, verb, pronoun);
        if (!view.IsUnder(noun, verb))
            (view.Heads[verb], view.Labels[verb]) = (noun, relative);
    }

    /// <summary>
    /// "Kordal, a maker of pumps, for a million": a noun with an article behind a name and a comma describes it, where it hangs only
    /// loosely on something else.
    /// </summary>
    private void MakeDescription(TreeView view, int article)
    {
        var (noun, input) = (view.Heads[article], view.Input);
        var name = article - 2;
        if (name < 0 || !input.IsComma[article - 1] || input.Name(name) == 0 || noun < article || !input.IsCommon[noun])
            return;
        if (view.Heads[noun] < 0 || !isLoose[view.Labels[noun]] || view.Marker[noun] >= 0 || view.Coordinator[noun] >= 0)
            return;
        while (view.Heads[name] >= 0 && view.Heads[name] < article && input.Name(view.Heads[name]) != 0 && isInside[view.Labels[name]])
            name = view.Heads[name];
        if (!view.IsUnder(name, noun))
            (view.Heads[noun], view.Labels[noun]) = (name, appos);
    }

    /// <summary>
    /// "Orlani, who leads the talks, said": the noun takes the place of the verb of its relative clause, as the subject of a verb
    /// that comes later.
    /// </summary>
    private void Free(TreeView view, int noun, int verb, int pronoun)
    {
        var above = view.Heads[verb];
        view.Heads[noun] = above;
        view.Labels[noun] = above > pronoun && view.Input.IsVerb[above] ? subject : view.Labels[verb];
    }

    /// <summary>
    /// "Shares of the firm, which makes pumps, fell": a finite verb behind a comma without a subject of its own is the main verb,
    /// where a noun was taken for the root.
    /// </summary>
    private void MakeMainVerb(TreeView view)
    {
        var root = Array.FindIndex(view.Heads, head => head < 0);
        if (!view.Input.IsNoun[root])
            return;
        for (var verb = root + 1; verb < view.Heads.Length; verb++)
        {
            var isMain = view.Input.IsFinite[verb] && mayBeMain[view.Labels[verb]] && view.Input.IsComma[verb - 1] && view.Coordinator[verb] < 0 &&
                view.Heads[verb] > root && view.Heads[verb] < verb;
            if (!isMain || HasSubject(view, verb) || view.Marker[verb] >= 0)
                continue;
            (view.Heads[root], view.Labels[root]) = (verb, subject);
            (view.Heads[verb], view.Labels[verb]) = (-1, ParserLabels.Root);
            return;
        }
    }

    private bool HasSubject(TreeView view, int verb) => Enumerable.Range(0, view.Heads.Length)
        .Any(word => view.Heads[word] == verb && isSubject[view.Labels[word]]);

    /// <summary>"AVEL, 3 March -- Kordal agreed": what stands before the dash hangs on its first word, and that beside the main verb.</summary>
    private void MakeDateline(TreeView view)
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

        (view.Heads[0], view.Labels[0]) = (root, beside);
        for (var word = dash + 1; word < view.Heads.Length; word++)
        {
            if (view.Heads[word] >= 0 && view.Heads[word] <= dash)
                view.Heads[word] = root;
        }
    }

    /// <summary>"adviser Ana Bel": a noun without an article before a name describes it; with one it is the head.</summary>
    private void MakeTitle(TreeView view, int name)
    {
        var noun = view.Heads[name];
        if (!view.Input.IsCommon[noun] || view.Input.Capital(name) == 0 || view.Heads[noun] == name || HasArticle(view, noun))
            return;
        (view.Heads[name], view.Labels[name]) = (view.Heads[noun], view.Labels[noun]);
        for (var child = 0; child < view.Heads.Length; child++)
        {
            if (view.Heads[child] == noun && (child > name || !stays[view.Labels[child]]))
                view.Heads[child] = name;
        }

        (view.Heads[noun], view.Labels[noun]) = (name, title);
    }

    private bool HasArticle(TreeView view, int noun)
    {
        for (var child = view.Left[noun]; child < noun; child++)
        {
            if (view.Heads[child] == noun && isArticle[view.Labels[child]])
                return true;
        }

        return false;
    }

    /// <summary>"the Avel Trade Office (ATO)": one word in brackets behind a name is another name of it.</summary>
    private void MakeShortName(TreeView view, int word)
    {
        var noun = word - 2;
        if (view.Input.Capital(word) == 0 || !view.Input.IsNoun[word] || view.Input.Capital(noun) == 0 || !view.Input.IsNoun[noun] || view.Heads[word] < 0)
            return;
        while (view.Heads[noun] >= 0 && view.Heads[noun] < noun && view.Input.Capital(view.Heads[noun]) == 1 && view.Input.IsNoun[view.Heads[noun]] &&
               (isInside[view.Labels[noun]] || view.Input.Initials[noun] != view.Input.Initials[word]))
            noun = view.Heads[noun];
        if (!view.IsUnder(noun, word))
            (view.Heads[word], view.Labels[word]) = (noun, appos);
    }

    /// <summary>"Marevia, Tolland and Norrvik": names of one kind before a coordinated one are coordinated with it.</summary>
    private void MakeList(TreeView view, int word)
    {
        var (head, input) = (view.Heads[word], view.Input);
        if (!view.HasComma(word) || KindOf(input, word) == 0 || KindOf(input, word) != KindOf(input, head))
            return;
        for (var other = word + 1; other < view.Heads.Length; other++)
        {
            if (view.Labels[other] != conj || view.Coordinator[other] < 0 || (view.Heads[other] != word && view.Heads[other] != head) ||
                KindOf(input, other) != KindOf(input, word))
                continue;
            (view.Labels[word], view.Heads[other]) = (conj, head);
            return;
        }
    }

    private static int KindOf(ParserInput input, int word) => Naming.NameLabels.Kind((int)input.Name(word));

    /// <summary>
    /// "Karl Tenn, its minister, and Lena Hoss": a noun with a conjunction is coordinated, with a name of its kind where one is
    /// near, or with the noun that has its part.
    /// </summary>
    private void MakeConjunct(TreeView view, int word, int coordinator)
    {
        if (view.Marker[word] >= 0 || !view.Input.IsNoun[word])
            return;
        var host = isPart[view.Labels[word]] ? PartBefore(view, word) : KinBefore(view, word);
        if (host >= 0 && host < word && !view.IsUnder(host, word))
            (view.Heads[word], view.Labels[word], view.Heads[coordinator]) = (host, conj, word);
    }

    /// <summary>The conjunction before the word, be it the word's or, taken wrongly, the verb's; -1 where there is none.</summary>
    private int CoordinatorOf(TreeView view, int word)
    {
        if (view.Coordinator[word] >= 0)
            return view.Coordinator[word] < word ? view.Coordinator[word] : -1;
        var before = view.Left[word] - 1;
        return before > 0 && isPart[view.Labels[word]] && relations.IsCoordinator[view.Labels[before]] &&
            view.Heads[before] == view.Heads[word] ? before : -1;
    }

    private static int PartBefore(TreeView view, int word) =>
        Enumerable.Range(0, word).LastOrDefault(other => view.Heads[other] == view.Heads[word] && view.Labels[other] == view.Labels[word], -1);

    private static int KinBefore(TreeView view, int word)
    {
        var head = view.Heads[word];
        if (!view.Input.IsNoun[head])
            return -1;
        for (var (up, steps) = (head, 0); up >= 0 && steps < 3 && KindOf(view.Input, word) > 0; up = view.Heads[up], steps++)
        {
            if (KindOf(view.Input, up) == KindOf(view.Input, word))
                return up;
        }

        return head;
    }
}
