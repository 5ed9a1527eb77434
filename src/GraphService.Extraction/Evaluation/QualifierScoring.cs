using GraphService.Extraction.Evaluation.Gold;
using GraphService.Graphs;
using GraphService.Statements;

namespace GraphService.Extraction.Evaluation;

/// <summary>Scores the qualifiers of the statements that match a required label.</summary>
internal sealed class QualifierScoring(EvaluationScope scope, Score score)
{
    public void Run()
    {
        foreach (var statement in scope.Statements)
            if (scope.Matching.Labels(statement).Where(l => l.Required).ToList() is { Count: > 0 } labels)
                Run(statement, labels);
    }

    private void Run(Statement statement, List<GoldLabel> labels)
    {
        var own = statement.Evidence.Where(e => scope.DocumentOf.ContainsKey(e.Document)).Select(e => scope.DocumentOf[e.Document]).ToHashSet();
        var all = labels.SelectMany(l => l.Witnesses).ToList();
        var here = all.Where(w => own.Contains(w.Document)).ToList();
        var witnesses = here.Count > 0 ? here : all;
        var verdict = QualifierJudge.Of(statement, witnesses, scope);
        score.Stance = score.Stance.With(verdict.Stance);
        score.Speaker = score.Speaker.With(verdict.Speaker);
        score.Amount = score.Amount.With(verdict.Amount);
        score.Date = score.Date.With(verdict.Date);
        score.DateWhereNone += verdict.DateWhereNone ? 1 : 0;
        Explain("stance", verdict.Stance, Spelling.Of(statement.Stance), witnesses.Select(w => w.Stance));
        var speakers = statement.Evidence.Select(e => e.Speaker?.ToString() ?? QualifierJudge.DocumentItself).Distinct();
        Explain("speaker", verdict.Speaker, string.Join(", ", speakers), witnesses.Select(w => w.Speaker));
        Explain("amount", verdict.Amount, Shown(statement.Qualifiers.Amount), witnesses.Select(w => w.Amount?.ToString()));
        Explain("date", verdict.Date, (statement.Qualifiers.Date ?? statement.Qualifiers.ValidFrom)?.Value ?? "none", witnesses.Select(w => w.Date));

        void Explain(string kind, bool? right, string have, IEnumerable<string?> want)
        {
            if (right == false)
                score.Errors.Add($"wrong {kind}", new($"{labels[0]} in {statement.Id}")
                {
                    Sentence = ErrorLists.SentenceOf(scope, statement),
                    Detail = $"{have} instead of {string.Join(" or ", want.Select(w => w ?? "none").Distinct().Order(StringComparer.Ordinal))}",
                });
        }
    }

    private static string Shown(Money? money) => money?.Value is { } value ? $"{value} {money.Currency} {Spelling.Of(money.Bound)}" : "none";
}
