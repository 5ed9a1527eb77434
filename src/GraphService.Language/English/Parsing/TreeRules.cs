using System.Collections.Frozen;

namespace GraphService.Language.English.Parsing;

/// <summary>What holds of every tree of the treebanks, or nearly, and is easily seen in the whole tree: used to mend what learning leaves.</summary>
internal sealed class TreeRules(ParserLabels relations)
{
    private static readonly FrozenSet<string> Inside = WordLists.Set("name inside");
    private static readonly FrozenSet<string> Relatives = WordLists.Set("relative clauses");
    private readonly int appos = Place(relations, "appos");
    private readonly int conj = Place(relations, "conj");
    private readonly int relative = Place(relations, "acl:relcl");
    private readonly bool[] isInside = [.. relations.Relations.Select(Inside.Contains)];
    private readonly bool[] mayBeRelative = [.. relations.Relations.Select(Relatives.Contains)];
    private readonly bool[] isFunction = [.. relations.Relations.Select(relation => relation is "case" or "det")];

    public void Apply(ParserInput input, int[] heads, int[] labels)
    {
        var view = new TreeView(input, heads, labels, relations);
        for (var word = 0; word < heads.Length; word++)
        {
            if (heads[word] < 0)
                continue;
            if (isFunction[labels[word]])
                LiftFunction(view, word);
            else if (labels[word] == conj)
                MakeApposition(view, word);
            else if (input.IsRelative[word])
                MakeRelative(view, word);
        }
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

    /// <summary>What is coordinated with a name without any conjunction, behind a comma, names the same.</summary>
    private void MakeApposition(TreeView view, int word)
    {
        var head = view.Heads[word];
        if (view.Coordinator[word] >= 0 || !view.HasComma(word) || view.Input.Name(head) == 0 || !view.Input.IsNoun[word] ||
            view.Input.Name(word) != 0 || view.Marker[word] >= 0)
            return;
        for (var other = word + 1; other < view.Heads.Length; other++)
        {
            if (view.Heads[other] == head && view.Labels[other] == conj)
                return;
        }

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
        if (view.IsUnder(noun, verb))
            return;
        (view.Heads[verb], view.Labels[verb]) = (noun, relative);
    }
}
