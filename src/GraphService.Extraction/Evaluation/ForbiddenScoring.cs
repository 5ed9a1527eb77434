using GraphService.Entities;
using GraphService.Extraction.Evaluation.Gold;
using GraphService.Statements;

namespace GraphService.Extraction.Evaluation;

/// <summary>Counts what must not be in a graph: forbidden triples that it asserts, and statements from text that states nothing.</summary>
internal sealed class ForbiddenScoring(EvaluationScope scope, Score score)
{
    private readonly Dictionary<EntityId, Entity> entities = scope.Graph.Entities.ToDictionary(e => e.Id);
    private readonly List<GoldForbidden> forbidden = [.. scope.Gold.Forbidden.Where(f => scope.Documents.Contains(f.Document))];

    public void Run()
    {
        foreach (var statement in scope.Statements)
        {
            if (Row(statement) is { } row && statement.Stance == Stance.Asserted && scope.Matching.Labels(statement).Count == 0)
            {
                score.Forbidden++;
                score.Errors.Add("forbidden statements", new(Name(statement)) { Sentence = ErrorLists.SentenceOf(scope, statement), Detail = row.Why });
            }
            if (statement.Evidence.FirstOrDefault(IsSetAside) is { } evidence)
            {
                score.SetAside++;
                score.Errors.Add("evidence in text set aside", new(Name(statement)) { Sentence = ErrorLists.OneLine(evidence.Quote) });
            }
        }
    }

    private string Name(Statement s) => $"{GraphNames.Of(entities, s)} ({s.Id})";

    private GoldForbidden? Row(Statement s) => forbidden.FirstOrDefault(row => row.Predicate == s.Predicate
        && (IsBetween(row, s.Subject, s.Object) || (Triple.IsSymmetric(s.Predicate) && IsBetween(row, s.Object, s.Subject))));

    private bool IsBetween(GoldForbidden row, EntityId subject, EntityId @object) =>
        IsEnd(row.Subject, row.SubjectForms, subject) && IsEnd(row.Object, row.ObjectForms, @object);

    private bool IsEnd(string? labelled, IReadOnlySet<string> forms, EntityId entity) =>
        forms.Count > 0 ? scope.Linking.Forms[entity].Overlaps(forms) : labelled is not null && scope.Linking.All(entity).Contains(labelled);

    private bool IsSetAside(Evidence evidence)
    {
        if (!scope.DocumentOf.TryGetValue(evidence.Document, out var id))
            return false;
        var document = scope.Gold.Documents[id];
        return LiesIn(document.Boilerplate, evidence) || LiesIn(document.Repeated, evidence);
    }

    // By half or more.
    private static bool LiesIn(IEnumerable<(int Start, int End)> ranges, Evidence evidence)
    {
        var inside = ranges.Sum(r => Math.Max(0, Math.Min(evidence.Span.End, r.End) - Math.Max(evidence.Span.Start, r.Start)));
        return inside > 0 && 2 * inside >= evidence.Span.Length;
    }
}
