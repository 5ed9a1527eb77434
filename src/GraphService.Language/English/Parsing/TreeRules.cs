namespace GraphService.Language.English.Parsing;

/// <summary>What holds of every tree of the treebanks, or nearly, and is easily seen in the whole tree: used to mend what learning leaves.</summary>
internal sealed class TreeRules
{
    private readonly ParserLabels relations;
    private readonly RuleLabels known;
    private readonly AppositionRules appositions;
    private readonly CoordinationRules coordinations;
    private readonly ClauseRules clauses;
    private readonly AttachmentRules attachments;

    public TreeRules(ParserLabels relations)
    {
        (this.relations, known) = (relations, new RuleLabels(relations));
        (appositions, coordinations) = (new AppositionRules(known), new CoordinationRules(known));
        (clauses, attachments) = (new ClauseRules(known), new AttachmentRules(known));
    }

    public void Apply(ParserInput input, int[] heads, int[] labels)
    {
        var view = new TreeView(input, heads, labels, relations);
        for (var word = 0; word < heads.Length; word++)
        {
            if (heads[word] >= 0)
                Mend(view, word);
        }

        clauses.MakeMainVerb(view);
        clauses.MakeDateline(view);
    }

    private void Mend(TreeView view, int word)
    {
        var (label, input) = (view.Labels[word], view.Input);
        if (known.IsFunction[label])
        {
            attachments.LiftFunction(view, word);
            appositions.MakeDescription(view, word);
        }
        else if (known.MayBeConjunct[label] && coordinations.CoordinatorOf(view, word) > 0)
            coordinations.MakeConjunct(view, word, coordinations.CoordinatorOf(view, word));
        else if (label == known.Conj && input.IsVerb[word])
            clauses.LiftVerb(view, word);
        else if (label == known.Conj)
            appositions.MakeApposition(view, word);
        else if (label == known.Modifier)
            attachments.LiftGoal(view, word);
        else if (label == known.Appos && view.Heads[word] == word - 1)
            appositions.MakeTitle(view, word);
        else if (label == known.Appos)
            coordinations.MakeList(view, word);
        else if (input.Initials[word] == '(' && word > 0 && word + 2 < view.Heads.Length && input.Initials[word + 2] == ')')
            appositions.MakeShortName(view, word + 1);
        else if (known.IsBare[label] && input.Capital(word) == 1)
            appositions.MakeNamed(view, word);
        else if (input.IsRelative[word])
            clauses.MakeRelative(view, word);
    }
}
