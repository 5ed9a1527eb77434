using GraphService.Extraction.Evaluation;

namespace GraphService.Server.Verbs.Evaluations;

/// <summary>Results as tables of a README: a row for each folder of labels, then entities by type and statements by predicate of all of them.</summary>
internal static class EvaluationMarkdown
{
    public static string Of(IReadOnlyList<EvaluationResult> results)
    {
        var main = results.Select(r => Row([r.Gold, .. MainFigures.Row(r), $"{r.Forbidden}", $"{r.SetAside}", $"{r.WronglyMerged}", $"{r.Split}"]));
        string[] names = ["", .. MainFigures.Of(results[0]).Select(f => f.Name), "forbidden", "set aside", "wrongly merged", "split"];
        IEnumerable<string> each = [.. Table("entities", results, r => r.Entities), "", .. Table("statements", results, r => r.Statements)];
        return string.Join('\n', [Row(names), Rule(names.Length), .. main, "", .. each]) + "\n";
    }

    /// <summary>The figures of a row by name, as <see cref="Of"/> wrote them, for each folder of labels.</summary>
    public static IReadOnlyDictionary<string, IReadOnlyDictionary<string, string>> Read(string markdown)
    {
        var lines = markdown.Split('\n').Select(l => l.TrimEnd('\r'));
        var rows = lines.SkipWhile(l => !l.StartsWith('|')).TakeWhile(l => l.StartsWith('|')).Select(Cells).ToList();
        return rows.Skip(2).ToDictionary(
            row => row[0],
            row => (IReadOnlyDictionary<string, string>)rows[0].Zip(row).Skip(1).ToDictionary(p => p.First, p => p.Second, StringComparer.Ordinal),
            StringComparer.Ordinal);
    }

    private static IEnumerable<string> Table(string title, IReadOnlyList<EvaluationResult> results, Func<EvaluationResult, FigureTable> of)
    {
        string[] head = [title, .. results.SelectMany(r => new[] { $"{r.Gold}: labels", "precision", "recall", "F1" })];
        yield return Row(head);
        yield return Rule(head.Length);
        foreach (var label in results.SelectMany(r => of(r).Each.Select(p => p.Key)).Distinct().Order(StringComparer.Ordinal))
            yield return Row([label, .. results.SelectMany(r => Shown(of(r).Of(label)))]);
    }

    private static string[] Shown(Figures f) => [$"{f.Gold}", EvaluationText.Shown(f.Precision), EvaluationText.Shown(f.Recall), EvaluationText.Shown(f.F1)];

    private static string Row(IEnumerable<string> cells) => $"| {string.Join(" | ", cells)} |";

    private static string Rule(int cells) => $"|{string.Concat(Enumerable.Repeat("---|", cells))}";

    private static string[] Cells(string row) => [.. row.Trim().Trim('|').Split('|').Select(c => c.Trim())];
}
