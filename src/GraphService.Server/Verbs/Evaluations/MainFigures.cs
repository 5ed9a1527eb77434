using GraphService.Extraction.Evaluation;

namespace GraphService.Server.Verbs.Evaluations;

/// <summary>The figures of a folder of labels that stand in one row.</summary>
internal static class MainFigures
{
    /// <summary>Each with its name, and whether a fall of it fails a check.</summary>
    public static IReadOnlyList<(string Name, double? Value, bool Guarded)> Of(EvaluationResult r) =>
    [
        ("entities F1", r.Entities.Overall.F1, true),
        ("any type F1", r.EntitiesAnyType.Overall.F1, false),
        ("statements precision", r.Statements.Overall.Precision, true),
        ("statements recall", r.Statements.Overall.Recall, true),
        ("statements F1", r.Statements.Overall.F1, true),
        ("lenient F1", r.StatementsLenient.Overall.F1, false),
        ("qualifiers", r.Qualifiers, false),
        ("combined", r.Combined, true),
    ];

    public static string[] Row(EvaluationResult r) => [.. Of(r).Select(f => EvaluationText.Shown(f.Value))];
}
