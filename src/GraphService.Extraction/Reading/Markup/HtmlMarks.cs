namespace GraphService.Extraction.Reading.Markup;

/// <summary>What tags of HTML say of the layout of a text, in the marks that its lines have anyway.</summary>
internal static class HtmlMarks
{
    /// <summary>Whether what stands between the tags isn't shown.</summary>
    public static bool IsHidden(string name) => name is "script" or "style" or "noscript" or "svg" or "head";

    /// <summary>What stands for a tag in the text: a line break, a heading's mark, a point's, a column's, or nothing.</summary>
    public static string Of(string name, bool isEnd) => name switch
    {
        ['h', >= '1' and <= '6'] => isEnd ? "\n" : $"\n{new string('#', name[1] - '0')} ",
        "li" => isEnd ? "" : "\n- ",
        "td" or "th" => isEnd ? "" : " | ",
        "dd" => isEnd ? "\n" : ": ",
        _ => Blocks.Contains(name) ? "\n" : "",
    };

    private static readonly HashSet<string> Blocks =
    [
        "tr", "br", "p", "div", "hr", "ul", "ol", "table", "dl", "dt", "section", "article", "blockquote", "caption", "header",
        "footer", "nav", "aside", "main", "figure", "figcaption", "pre", "title", "details", "summary", "form",
    ];
}
