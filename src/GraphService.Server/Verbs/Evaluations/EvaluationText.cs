using System.Globalization;
using GraphService.Extraction.Evaluation;
using GraphService.Graphs;

namespace GraphService.Server.Verbs.Evaluations;

/// <summary>Results as people read them: for each folder of labels its tables and errors, then one table of all.</summary>
internal static class EvaluationText
{
    public static IEnumerable<string> Of(IReadOnlyList<EvaluationResult> results, int errors, int coverage) =>
    [
        .. results.SelectMany(r => Of(r, errors, coverage)),
        Row("", "entities F1", "any type F1", "precision", "recall", "F1", "lenient F1", "qualifiers", "combined"),
        .. results.Select(r => Row(r.Gold, MainFigures.Row(r))),
    ];

    /// <summary>Three places, or a dash where there is nothing to count.</summary>
    public static string Shown(double? figure) => figure?.ToString("0.000", CultureInfo.InvariantCulture) ?? "-";

    private static IEnumerable<string> Of(EvaluationResult r, int errors, int coverage) =>
    [
        $"{r.Gold}: documents {string.Join(", ", r.Documents)}",
        .. r.MissingFiles.Select(file => $"NOT IN THE GRAPH: {file}, so all of its labels are missed"),
        "",
        .. Table("entities", r.Entities, "any type", r.EntitiesAnyType),
        $"wrongly merged {r.WronglyMerged}, split {r.Split}",
        "",
        .. Table("statements", r.Statements, "lenient", r.StatementsLenient),
        $"not judged: {r.NotJudgedMinor} minor, {r.NotJudgedOther} denied or of a predicate not labelled there",
        "",
        "on matched statements",
        Accuracy("stance", r.Stance),
        Accuracy("speaker", r.Speaker),
        Accuracy("amount", r.Amount),
        Accuracy("date", r.Date),
        $"  besides, {r.DateWhereNone} with a date where the labels have none",
        "",
        Spans("evidence", r.Evidence),
        Spans("mentions", r.Mentions),
        $"forbidden statements: {r.Forbidden}",
        $"statements from boilerplate or repeated text: {r.SetAside}",
        "",
        $"combined {Shown(r.Combined)}",
        "",
        .. errors > 0 ? r.Errors.SelectMany(kind => Errors(kind.Key, kind.Value, errors)) : [],
        .. Coverage(r.Coverage, coverage),
        "",
    ];

    private static IEnumerable<string> Table(string title, FigureTable left, string rightTitle, FigureTable right)
    {
        yield return $"{title,-17} precision  recall      f1   gold  found predicted  right | {rightTitle}: precision  recall      f1";
        foreach (var label in left.Each.Concat(right.Each).Select(p => p.Key).Distinct().Order(StringComparer.Ordinal))
            yield return Figures(label, left.Of(label), rightTitle, right.Of(label));
        yield return Figures("overall", left.Overall, rightTitle, right.Overall);
    }

    private static string Figures(string label, Figures left, string rightTitle, Figures right) =>
        $"{label,-17} {Shares(left)} {left.Gold,6} {left.Found,6} {left.Predicted,9} {left.Right,6} | {new string(' ', rightTitle.Length)}  {Shares(right)}";

    private static string Shares(Figures f) => $"{Shown(f.Precision),9} {Shown(f.Recall),7} {Shown(f.F1),7}";

    private static string Accuracy(string kind, Accuracy of) => $"  {kind,-8} {Shown(of.Share),6}  {of.Right} of {of.Judged}";

    private static string Spans(string kind, SpanCheck of) =>
        $"{kind}: {of.Wrong} of {of.Checked} wrong (quote not at its offsets), {of.Unchecked} without a text to check against";

    private static IEnumerable<string> Errors(string kind, IReadOnlyList<EvaluationError> errors, int most)
    {
        yield return $"{kind} ({errors.Count}){Links(errors)}";
        foreach (var error in errors.Take(most))
        {
            yield return $"  {error.What}{Why(error)}";
            if (error.Sentence is { } sentence)
                yield return $"      {sentence}";
        }
        yield return "";
    }

    private static string Why(EvaluationError error)
    {
        string?[] parts = [error.Link is { } link ? Words(link) : null, error.Detail is { Length: > 0 } detail ? detail : null];
        return parts.OfType<string>().ToList() is { Count: > 0 } why ? $" - {string.Join(": ", why)}" : "";
    }

    private static string Links(IReadOnlyList<EvaluationError> errors)
    {
        var links = errors.Where(e => e.Link is not null).GroupBy(e => e.Link!.Value).OrderByDescending(g => g.Count()).ThenBy(g => g.Key).ToList();
        return links.Count == 0 ? "" : $": {string.Join(", ", links.Select(g => $"{g.Count()} {Words(g.Key)}"))}";
    }

    private static string Words(BrokenLink link) => Spelling.Of(link).Replace('_', ' ').ToLowerInvariant();

    private static IEnumerable<string> Coverage(CoverageReport coverage, int most)
    {
        var order = most > 0 ? ", by verb or noun" : "";
        yield return $"sentences with two entities and no statement: {coverage.WithoutStatement} of {coverage.Sentences}{order}";
        foreach (var group in coverage.Groups.Take(most))
            yield return $"{group.Sentences.Count,5}  {(group.Word.Length == 0 ? "(none found)" : group.Word)}  {group.Sentences[0]}";
    }

    private static string Row(string first, params string[] cells) => $"{first,-17}{string.Concat(cells.Select(c => $" {c,11}"))}".TrimEnd();
}
