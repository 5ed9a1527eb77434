using System.Collections.Frozen;
using GraphService.Language.Clauses;
using GraphService.Language.Words;

namespace GraphService.Language.English.Reading;

/// <summary>Reads predicates and their arguments off a tree, from the root down, since a clause may take its subject from the one above.</summary>
internal sealed class ClauseReader
{
    private static readonly FrozenSet<string> NoPredicates = WordLists.Set("no predicates");
    private readonly SentenceView view;
    private readonly Dictionary<int, ClauseDraft> clauses = [];

    private ClauseReader(SentenceView view) => this.view = view;

    public static IReadOnlyList<Clause> Read(SentenceView view)
    {
        var reader = new ClauseReader(view);
        var depths = Enumerable.Range(0, view.Count).Select(view.Depth).ToArray();
        var order = Enumerable.Range(0, view.Count).OrderBy(word => depths[word]).ThenBy(word => word).ToList();
        order.ForEach(reader.ReadVerb);
        order.ForEach(reader.ReadNoun);
        return reader.clauses.Values.Where(clause => clause.Arguments.Count > 0 || !clause.Is(ClauseForm.Nominal))
            .OrderBy(clause => clause.Predicate).Select(clause => clause.Finish()).ToList();
    }

    private void ReadVerb(int word)
    {
        var isVerb = view.Class(word) == WordClass.Verb && !NoPredicates.Contains(view.Relation(word));
        var isCopular = view.Has(word, "cop") || (view.Class(word) is WordClass.Adjective or WordClass.Auxiliary && view.Has(word, "nsubj"));
        if (!isVerb && !isCopular)
            return;
        var clause = new ClauseDraft(word, Predicates.Lemma(view, word), Modality.Of(view, word));
        clauses.Add(word, clause);
        if (view.Relation(word) == "acl" && view.Words[word].Tag == "VBN")
            clause.Mark(ClauseForm.Passive);
        if (view.Relation(word) is "acl" or "acl:relcl")
            clause.Mark(ClauseForm.Attributive);
        if (view.Relation(word) is "advcl" && view.Words[word].Tag == "VBN" && !view.Has(word, "aux") && !view.Has(word, "nsubj"))
            clause.Mark(ClauseForm.Passive);
        new DirectArguments(view, clause).Add();
        new SharedArguments(view, clause, clauses).Add();
    }

    private void ReadNoun(int word)
    {
        if (view.Class(word) != WordClass.Noun)
            return;
        if (Nominals.IsNominal(view.Lemma(word)) && !clauses.ContainsKey(word))
        {
            var clause = new ClauseDraft(word, Nominals.Verb(view.Lemma(word)), ClauseForm.Nominal);
            new NominalArguments(view, clause, clauses).Add();
            if (clause.Arguments.Count > 0)
                clauses.Add(word, clause);
        }
        else
        {
            NounArguments.Add(view, word, clauses);
        }
    }
}
