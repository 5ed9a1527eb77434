using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace GraphService.Extraction.Reading.Pages;

/// <summary>
/// The classes, ids and elements that a page's own style sheets hide; of selectors
/// only the simple ones, as <c>.a</c>, <c>#a</c>, <c>p.a</c>.
/// </summary>
internal sealed partial class StyleRules
{
    private const int LongestSheet = 300_000;
    private readonly HashSet<string> hidden;

    private StyleRules(HashSet<string> hidden) => this.hidden = hidden;

    public static StyleRules Of(IEnumerable<IElement> sheets)
    {
        var hidden = new HashSet<string>(StringComparer.Ordinal);
        foreach (var sheet in sheets.Select(s => s.TextContent).Where(t => t.Length <= LongestSheet))
            // What holds for print or for small screens only is seen on others.
            foreach (Match rule in Rule().Matches(Conditional().Replace(Note().Replace(sheet, ""), "")))
                if (Hides(rule.Groups["style"].Value))
                    hidden.UnionWith(rule.Groups["of"].Value.Split(',').Select(s => s.Trim()).Where(s => Simple().IsMatch(s)));
        return new StyleRules(hidden);
    }

    /// <summary>Whether declarations hide what they are for.</summary>
    public static bool Hides(string style) => Hiding().IsMatch(style);

    public bool Hide(IElement element)
    {
        if (hidden.Count == 0)
            return false;
        var name = element.LocalName;
        return hidden.Contains(name) || (element.Id is { } id && (hidden.Contains("#" + id) || hidden.Contains(name + "#" + id)))
            || element.ClassList.Any(c => hidden.Contains("." + c) || hidden.Contains(name + "." + c));
    }

    [GeneratedRegex(@"(?<of>[^{}]{1,500})\{(?<style>[^{}]*)\}", RegexOptions.NonBacktracking)]
    private static partial Regex Rule();

    [GeneratedRegex(@"@[a-z-]+[^{};]*\{(?:[^{}]*\{[^{}]*\})*[^{}]*\}", RegexOptions.NonBacktracking)]
    private static partial Regex Conditional();

    [GeneratedRegex(@"/\*[^*]*\*+(?:[^/*][^*]*\*+)*/", RegexOptions.NonBacktracking)]
    private static partial Regex Note();

    [GeneratedRegex(@"^[a-z0-9]*(?:[.#][\w-]+)$")]
    private static partial Regex Simple();

    [GeneratedRegex(@"(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse))", RegexOptions.IgnoreCase)]
    private static partial Regex Hiding();
}
