namespace GraphService.Extraction.Evaluation;

/// <summary>Figures by type or predicate, in ordinal order, and over all.</summary>
public sealed record FigureTable(Figures Overall, IReadOnlyList<KeyValuePair<string, Figures>> Each)
{
    /// <summary>The figures of one type or predicate.</summary>
    public Figures Of(string label) => Each.FirstOrDefault(p => p.Key == label).Value ?? Figures.None;
}
