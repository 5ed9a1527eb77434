using System.Globalization;
using System.Text;
using GraphService.Extraction.Evaluation;
using GraphService.Server.Options;

namespace GraphService.Server.Verbs.Evaluations;

/// <summary>A text in which figures stand between two lines, and the rest is people's.</summary>
internal sealed class FigureFile
{
    public const string Begin = "<!-- evaluate -->";
    public const string End = "<!-- /evaluate -->";

    /// <summary>So much lower a figure may be than it was: a change in what a sum or a name is taken for moves some statements either way.</summary>
    public const decimal Tolerance = 0.01m;

    private readonly string before;
    private readonly string table;
    private readonly string after;

    private FigureFile(string path, string before, string table, string after) => (Path, this.before, this.table, this.after) = (path, before, table, after);

    public string Path { get; }

    public static FigureFile Open(string path)
    {
        if (!File.Exists(path))
            throw new WrongUseException($"{path}: there is no such file");
        var text = File.ReadAllText(path);
        var begin = text.IndexOf(Begin, StringComparison.Ordinal);
        var end = text.IndexOf(End, StringComparison.Ordinal);
        if (begin < 0 || end < begin)
            throw new WrongUseException($"{path}: no lines {Begin} and {End}, between which the figures stand");
        var from = begin + Begin.Length;
        return new FigureFile(path, text[..from], text[from..end], text[end..]);
    }

    public void Write(IReadOnlyList<EvaluationResult> results) =>
        File.WriteAllText(Path, $"{before}\n{EvaluationMarkdown.Of(results)}{after}", new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));

    /// <summary>One line for each guarded figure that is too much lower than what stands in the file, or that isn't there.</summary>
    public IReadOnlyList<string> Lower(IReadOnlyList<EvaluationResult> results)
    {
        var known = EvaluationMarkdown.Read(table);
        return [.. results.SelectMany(r => Lower(r, known.GetValueOrDefault(r.Gold)))];
    }

    private static IEnumerable<string> Lower(EvaluationResult result, IReadOnlyDictionary<string, string>? row)
    {
        foreach (var (name, value, _) in MainFigures.Of(result).Where(f => f.Guarded))
        {
            // Both as they are shown, so that a figure is never lower than itself.
            var now = decimal.TryParse(EvaluationText.Shown(value), CultureInfo.InvariantCulture, out var figure) ? figure : 0;
            if (row is null || !row.TryGetValue(name, out var cell) || !decimal.TryParse(cell, CultureInfo.InvariantCulture, out var then))
                yield return $"{name} of {result.Gold} does not stand there; evaluate without --check writes it";
            else if (then - now > Tolerance)
                yield return $"{name} of {result.Gold} fell from {cell} to {EvaluationText.Shown(value)}";
        }
    }
}
