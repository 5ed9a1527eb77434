using GraphService.Extraction.Evaluation.Gold;
using GraphService.Graphs;

namespace GraphService.Extraction.Evaluation;

/// <summary>Compares a compiled graph, whoever compiled it, with labels.</summary>
public static class Evaluator
{
    /// <param name="gold">The labels.</param>
    /// <param name="graph">The graph; its documents are those of the labels that have their file names.</param>
    /// <param name="documents">Ids of the labels' documents that are scored.</param>
    /// <param name="texts">Folders with the documents' files, against which evidence is checked.</param>
    /// <exception cref="GoldException">The labels have no such document, or the graph has none of them.</exception>
    public static EvaluationResult Evaluate(GoldFolder gold, CompiledGraph graph, IReadOnlyList<string> documents, IReadOnlyList<string> texts)
    {
        var scored = documents.Distinct().Order(StringComparer.Ordinal).ToList();
        var there = graph.Documents.Select(EvaluationScope.FileOf).ToHashSet(StringComparer.Ordinal);
        var missing = gold.FilesOf(scored).Where(f => !there.Contains(f)).ToList();
        if (missing.Count == scored.Count)
            throw new GoldException($"the graph holds none of the documents that {gold.Path} labels: {string.Join(", ", missing)}");
        var score = new Score();
        var coverage = new Coverage();
        foreach (var scope in EvaluationScope.Of(gold, graph, scored))
        {
            new EntityScoring(scope, score).Run();
            new StatementScoring(scope, score).Run();
            new QualifierScoring(scope, score).Run();
            new ForbiddenScoring(scope, score).Run();
            coverage.Add(scope);
        }
        var spans = new SpanChecking(graph, texts);
        return new EvaluationResult
        {
            Gold = gold.Name,
            Documents = scored,
            MissingFiles = missing,
            Entities = score.Entities.Table(),
            EntitiesAnyType = score.EntitiesAnyType.Table(),
            WronglyMerged = score.WronglyMerged,
            Split = score.Split,
            Statements = score.Statements.Table(),
            StatementsLenient = score.StatementsLenient.Table(),
            NotJudgedMinor = score.NotJudgedMinor,
            NotJudgedOther = score.NotJudgedOther,
            Stance = score.Stance,
            Speaker = score.Speaker,
            Amount = score.Amount,
            Date = score.Date,
            DateWhereNone = score.DateWhereNone,
            Evidence = spans.Evidence(score.Errors),
            Mentions = spans.Mentions(score.Errors),
            Forbidden = score.Forbidden,
            SetAside = score.SetAside,
            Errors = score.Errors.ByKind,
            Coverage = coverage.Report(),
        };
    }
}
