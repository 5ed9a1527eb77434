using GraphService.Extraction.WordLists;
using GraphService.Language.Clauses;
using GraphService.Language.Sentences;
using GraphService.Ontologies;
using GraphService.Statements;

namespace GraphService.Extraction.Statements.Predications;

/// <summary>
/// How an English clause is meant, from its own form and from the verbs and nouns that govern it: agreed to acquire, in talks to buy, denied having
/// sold.
/// </summary>
internal sealed class Governors
{
    private const int Farthest = 3;
    private static readonly (string List, Stance Stance)[] Lists =
    [
        ("govern-denied", Stance.Denied), ("govern-proposed", Stance.Proposed), ("govern-negotiating", Stance.Negotiating),
        ("govern-planned", Stance.Planned), ("govern-expected", Stance.Expected),
    ];

    private readonly Ontology ontology;
    private readonly Dictionary<string, Stance> stances = new(StringComparer.Ordinal);

    public Governors(Ontology ontology)
    {
        this.ontology = ontology;
        foreach (var (list, stance) in Lists)
            foreach (var lemma in ontology.WordsOf(list))
                stances.TryAdd(lemma, stance);
    }

    /// <summary>The stance; null where the text leaves open whether it is so.</summary>
    public Stance? Of(Sentence sentence, Clause clause)
    {
        if (clause.Form.HasFlag(ClauseForm.Condition) || sentence.Words[^1].Text == "?")
            return null;
        if (clause.Form.HasFlag(ClauseForm.Negated))
            return Stance.Denied;
        if (Governing(sentence, clause.Predicate) is { } governed)
            return governed;
        if (clause.Form.HasFlag(ClauseForm.Obligation) || clause.Form.HasFlag(ClauseForm.Wish))
            return Stance.Proposed;
        if (clause.Form.HasFlag(ClauseForm.Plan))
            return Stance.Planned;
        if (IsTold(sentence, clause.Predicate))
            return Stance.Asserted;
        return clause.Form.HasFlag(ClauseForm.Possible) || clause.Form.HasFlag(ClauseForm.Expected) ? Stance.Expected : Stance.Asserted;
    }

    // She would later found a bank: it came about.
    private bool IsTold(Sentence sentence, int word) =>
        word > 1 && sentence.Words[word - 2].Text == "would" && Later.In(ontology).Contains(sentence.Words[word - 1].Text);

    private static readonly ListedWords Later = new("told-later");

    // Relations through which a word says how another is meant, and those beside them that lead on to the next.
    private static readonly HashSet<string> Telling = ["xcomp", "ccomp", "acl", "obj", "nmod", "obl"];
    private static readonly HashSet<string> Passing = ["conj", "csubj"];

    private Stance? Governing(Sentence sentence, int word)
    {
        for (var (at, steps) = (word, 0); steps < Farthest && sentence.Tree.Heads[at] is >= 0 and var head; at = head, steps++)
        {
            var relation = sentence.Tree.Relations[at];
            if (Telling.Contains(relation) && stances.TryGetValue(sentence.Words[head].Lemma, out var stance))
                return stance == Stance.Planned && IsNegated(sentence, head) ? Stance.Denied : stance;
            if (!Telling.Contains(relation) && !Passing.Contains(relation))
                return null;
        }
        return null;
    }

    private static bool IsNegated(Sentence sentence, int word) => sentence.Clauses.Any(c => c.Predicate == word && c.Form.HasFlag(ClauseForm.Negated));
}
