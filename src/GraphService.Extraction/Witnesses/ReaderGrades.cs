using GraphService.Statements;

namespace GraphService.Extraction.Witnesses;

/// <summary>How far each reader is trusted, from 0 to 1: what a witness is sure of counts as much.</summary>
/// <param name="Given">Grades by the readers' names, from <c>workspace.yaml</c>.</param>
internal sealed record ReaderGrades(IReadOnlyDictionary<string, double> Given)
{
    private const double OfTables = 0.9;
    private const double OfCurators = 0.95;
    private const double OfOthers = 0.7;

    /// <summary>Those of a workspace that gives none.</summary>
    public static ReaderGrades Default { get; } = new(new Dictionary<string, double>());

    /// <summary>The grade of a reader. What rules are sure of is measured, and counts as it is.</summary>
    public double Of(string reader) => Given.TryGetValue(reader, out var grade) ? grade : reader switch
    {
        Readers.Rules => 1,
        Readers.Table => OfTables,
        Readers.Curator => OfCurators,
        _ => OfOthers,
    };
}
