namespace GraphService.Extraction.Evaluation;

/// <summary>Counts by type or predicate: labels found and missed, and the graph's own that are right and wrong.</summary>
internal sealed class Tally
{
    private readonly Dictionary<string, int> found = [];
    private readonly Dictionary<string, int> missed = [];
    private readonly Dictionary<string, int> right = [];
    private readonly Dictionary<string, int> wrong = [];

    public void Label(string label, bool isFound) => Count(isFound ? found : missed, label);

    public void Own(string label, bool isRight) => Count(isRight ? right : wrong, label);

    public FigureTable Table()
    {
        var labels = new[] { found, missed, right, wrong }.SelectMany(c => c.Keys).Distinct().Order(StringComparer.Ordinal);
        var each = labels.Select(l => KeyValuePair.Create(l, Of(c => c.GetValueOrDefault(l)))).ToList();
        return new FigureTable(Of(c => c.Values.Sum()), each);
    }

    private Figures Of(Func<Dictionary<string, int>, int> count) => new(count(found) + count(missed), count(found), count(right) + count(wrong), count(right));

    private static void Count(Dictionary<string, int> counts, string label) => counts[label] = counts.GetValueOrDefault(label) + 1;
}
