using GraphService.Entities;
using GraphService.Extraction.Evaluation.Gold;
using GraphService.Statements;

namespace GraphService.Extraction.Evaluation;

/// <summary>Scores the distinct triples with evidence in the scored documents, strictly and leniently.</summary>
internal sealed class StatementScoring(EvaluationScope scope, Score score)
{
    private readonly Dictionary<EntityId, Entity> entities = scope.Graph.Entities.ToDictionary(e => e.Id);
    private readonly BrokenLinks links = new(scope);

    public void Run()
    {
        Run(score.Statements, leniently: false);
        Run(score.StatementsLenient, leniently: true);
    }

    private void Run(Tally tally, bool leniently)
    {
        var hit = new HashSet<GoldLabel>();
        var triples = scope.Statements.GroupBy(scope.Matching.Key).OrderBy(g => g.Key.Subject, StringComparer.Ordinal)
            .ThenBy(g => g.Key.Predicate, StringComparer.Ordinal).ThenBy(g => g.Key.Object, StringComparer.Ordinal);
        foreach (var triple in triples)
        {
            var found = triple.SelectMany(s => scope.Matching.Labels(s, leniently)).ToList();
            hit.UnionWith(found);
            Own(tally, triple.Key.Predicate, [.. triple], found, leniently);
        }
        foreach (var label in scope.Labels.Where(l => l.Required && !IsInOneEntity(l)))
        {
            tally.Label(label.Triple.Predicate, hit.Contains(label));
            if (!hit.Contains(label) && !leniently)
                score.Errors.Add("statements missed", Missed(label));
        }
    }

    private void Own(Tally tally, string predicate, IReadOnlyList<Statement> same, List<GoldLabel> found, bool leniently)
    {
        if (found.Any(l => l.Required))
            tally.Own(predicate, isRight: true);
        else if (found.Count > 0)
            score.NotJudgedMinor += leniently ? 0 : 1;
        else if (same.All(s => s.Stance == Stance.Denied) || IsUnlabelled(predicate, same))
            score.NotJudgedOther += leniently ? 0 : 1;
        else
        {
            tally.Own(predicate, isRight: false);
            if (!leniently)
                score.Errors.Add("statements not labelled", NotLabelled(same[0]));
        }
    }

    private bool IsUnlabelled(string predicate, IEnumerable<Statement> same) => same.SelectMany(s => s.Evidence)
        .Where(e => scope.DocumentOf.ContainsKey(e.Document)).All(e => scope.Gold.Documents[scope.DocumentOf[e.Document]].Unlabelled.Contains(predicate));

    // Nothing can be stated of two that are one in the graph, and may be.
    private bool IsInOneEntity(GoldLabel label) => scope.Linking.Joined.Any(ids => ids.Contains(label.Triple.Subject) && ids.Contains(label.Triple.Object));

    private EvaluationError NotLabelled(Statement s) => new($"{GraphNames.Of(entities, s)} ({s.Id})") { Sentence = ErrorLists.SentenceOf(scope, s) };

    private EvaluationError Missed(GoldLabel label)
    {
        var (link, detail) = links.Of(label);
        return new($"{label}") { Sentence = ErrorLists.OneLine(label.Witnesses[0].Quote), Link = link, Detail = detail };
    }
}
