namespace GraphService.Language.English.Parsing;

/// <summary>Hangs prepositions, articles and goals where they belong.</summary>
internal sealed class AttachmentRules(RuleLabels known)
{
    private static readonly uint To = Tags.WordForms.LowerHash("to");
    private static readonly uint From = Tags.WordForms.LowerHash("from");

    /// <summary>A preposition or an article belongs to the noun, not to a modifier before it.</summary>
    public void LiftFunction(TreeView view, int word)
    {
        var head = view.Heads[word];
        while (head > word && known.IsInside[view.Labels[head]] && view.Heads[head] > head)
            head = view.Heads[head];
        view.Heads[word] = head;
    }

    /// <summary>"from Avel to Port Tenn": both belong to the verb.</summary>
    public void LiftGoal(TreeView view, int word)
    {
        var (head, input) = (view.Heads[word], view.Input);
        if (view.Labels[head] == known.Oblique && view.Heads[head] >= 0 && input.Word(view.Marker[word]) == To && input.Word(view.Marker[head]) == From)
            (view.Heads[word], view.Labels[word]) = (view.Heads[head], known.Oblique);
    }
}
