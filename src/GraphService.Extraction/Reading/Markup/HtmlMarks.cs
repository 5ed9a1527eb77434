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
        "tr" or "br" or "p" or "div" or "hr" or "ul" or "ol" or "table" or "dl" or "dt" or "section" or "article" or "blockquote" or "caption" or "header"
            or "footer" or "nav" or "aside" or "main" or "figure" or "figcaption" or "pre" or "title" or "details" or "summary" or "form" => "\n",
        "dd" => isEnd ? "\n" : ": ",
        _ => "",
    };
}
