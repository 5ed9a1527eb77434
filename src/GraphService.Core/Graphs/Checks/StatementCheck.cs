using GraphService.Entities;
using GraphService.Graphs.Files;
using GraphService.Ontologies;
using GraphService.Statements;

namespace GraphService.Graphs.Checks;

internal sealed class StatementCheck
{
    private readonly GraphCheck check;
    private readonly Statement statement;

    private StatementCheck(GraphCheck check, Statement statement) => (this.check, this.statement) = (check, statement);

    public static void Run(GraphCheck check)
    {
        foreach (var statement in check.Graph.Statements)
            new StatementCheck(check, statement).Run();
    }

    private void Run()
    {
        if (!check.Graph.Ontology.TryGet(statement.Predicate, out var predicate))
            Add($"the ontology has no predicate {statement.Predicate}");
        CheckEnd("subject", statement.Subject, predicate, predicate?.SubjectTypes);
        CheckEnd("object", statement.Object, predicate, predicate?.ObjectTypes);
        foreach (var evidence in statement.Evidence)
            CheckEvidence(evidence);
        if (statement.Evidence.Count > 1 && statement.Evidence.Distinct().Count() != statement.Evidence.Count)
            Add("it has the same evidence twice");
        if (!GraphOrder.IsSorted(statement.Evidence, GraphOrder.Evidence))
            Add("its evidence is not in order of document and start");
        CheckDecisions();
    }

    private void CheckDecisions()
    {
        if (statement.Decisions.Any(d => d.Verb.Length == 0 || d.Path.Length == 0 || d.Line < 1))
            Add("a decision has a verb, a path and a line, which counts from 1");
        if (!GraphOrder.IsSorted(statement.Decisions, GraphOrder.Decisions))
            Add("its decisions are not in order of path and line");
    }

    private void CheckEnd(string role, EntityId id, Predicate? predicate, IReadOnlyList<EntityType>? types)
    {
        if (!check.Entities.TryGetValue(id, out var entity))
            Add($"there is no entity {id} to be its {role}");
        else if (types is not null && !types.Contains(entity.Type))
            Add($"the {role} of {predicate!.Name} is one of {string.Join(", ", types.Select(Spelling.Of))}, and {id} is {Spelling.Of(entity.Type)}");
    }

    private void CheckEvidence(Evidence evidence)
    {
        check.Speaker(GraphFileNames.Statements, statement, What, evidence.Speaker);
        if (evidence.Reader.Length == 0)
            Add("evidence has a reader");
        if (check.Text(GraphFileNames.Statements, statement, What, evidence.Document) is not { } text)
            return;
        if (!check.DocumentsWithPassages.Contains(evidence.Document))
            Add($"{evidence.Document} has no passage that its evidence could stand in");
        if (!text.Has(evidence.Span, evidence.Quote))
            Add($"in {evidence.Document}, {QuoteProblem.Of(text, evidence.Span, evidence.Quote)}");
        else if (text.PositionOf(evidence.Span.Start) is var (line, column) && (line, column) != (evidence.Line, evidence.Column))
            Add($"its evidence at {evidence.Document}{evidence.Span} is in line {line}, column {column}, not {evidence.Line}, {evidence.Column}");
    }

    private void Add(string problem) => check.Add(GraphFileNames.Statements, statement, $"{What(statement)}: {problem}");

    private static string What(Statement statement) => $"statement {statement.Id}";
}
