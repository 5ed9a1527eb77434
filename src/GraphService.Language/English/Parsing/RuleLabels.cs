namespace GraphService.Language.English.Parsing;

/// <summary>The relations that rules over trees speak of, by their places.</summary>
internal sealed class RuleLabels(ParserLabels relations)
{
    /// <summary>The kind of persons' names.</summary>
    public const int Person = 4;

    public int Modifier { get; } = Place(relations, "nmod");

    public int Oblique { get; } = Place(relations, "obl");

    public int Appos { get; } = Place(relations, "appos");

    public int Conj { get; } = Place(relations, "conj");

    public int Relative { get; } = Place(relations, "acl:relcl");

    public int Subject { get; } = Place(relations, "nsubj");

    public int Beside { get; } = Place(relations, "parataxis");

    public bool[] IsSubject { get; } = [.. relations.Relations
        .Select(relation => relation.StartsWith("nsubj", StringComparison.Ordinal) || relation == "expl")];

    public bool[] MayBeMain { get; } = [.. relations.Relations.Select(WordLists.Set("main clauses").Contains)];

    public bool[] IsLoose { get; } = [.. relations.Relations.Select(WordLists.Set("loose relations").Contains)];

    /// <summary>Those with which a name without a preposition stands only by mistake.</summary>
    public bool[] IsBare { get; } = [.. relations.Relations.Select(WordLists.Set("bare relations").Contains)];

    public bool[] MayBeConjunct { get; } = [.. relations.Relations.Select(WordLists.Set("conjuncts").Contains)];

    public bool[] IsPart { get; } = [.. relations.Relations.Select(relation => relation is "nsubj" or "obj" or "nsubj:pass")];

    public int Participle { get; } = Place(relations, "acl");

    public bool[] IsComplement { get; } = [.. relations.Relations.Select(relation => relation is "obj" or "xcomp" or "ccomp")];

    public bool[] IsAuxiliary { get; } = [.. relations.Relations.Select(relation => relation is "aux" or "aux:pass" or "advmod" or "cop")];

    public int Passive { get; } = Place(relations, "aux:pass");

    public int PassiveSubject { get; } = Place(relations, "nsubj:pass");

    public int Title { get; } = Place(relations, "nmod:desc");

    public bool[] Stays { get; } = [.. relations.Relations.Select(relation => relation is "amod" or "compound" or "nummod" or "flat" or "nmod:poss")];

    public bool[] IsArticle { get; } = [.. relations.Relations.Select(relation => relation is "det" or "nmod:poss" or "nummod")];

    public bool[] IsInside { get; } = [.. relations.Relations.Select(WordLists.Set("name inside").Contains)];

    public bool[] MayBeRelative { get; } = [.. relations.Relations.Select(WordLists.Set("relative clauses").Contains)];

    public bool[] IsFunction { get; } = [.. relations.Relations.Select(relation => relation is "case" or "det")];

    public bool[] IsCoordinator => relations.IsCoordinator;

    /// <summary>The kind of the name that the word is in, 0 where it is in none.</summary>
    public static int KindOf(ParserInput input, int word) => Naming.NameLabels.Kind((int)input.Name(word));

    private static int Place(ParserLabels relations, string relation) => relations.Relations.ToList().IndexOf(relation);
}
