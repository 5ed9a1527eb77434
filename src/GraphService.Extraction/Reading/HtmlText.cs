using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace GraphService.Extraction.Reading;

/// <summary>The text of an HTML page: a block a line; scripts, navigation, headers and footers of the page left out.</summary>
internal static class HtmlText
{
    private const string Blocks = "h1,h2,h3,h4,h5,h6,p,li,blockquote,figcaption,td,th,dt,dd,pre";
    private const string Aside = "script,style,noscript,nav,footer,aside,form,iframe,svg,template,button";

    public static string Extract(string html)
    {
        // AngleSharp's parser keeps its own stack; the walk below is over a flat list, so deep nesting is harmless.
        var page = new HtmlParser().ParseDocument(html);
        foreach (var element in page.QuerySelectorAll(Aside).ToList())
            element.Remove();
        var text = new StringBuilder();
        var root = page.QuerySelector("article") ?? page.QuerySelector("main") ?? page.Body;
        foreach (var block in root?.QuerySelectorAll(Blocks).Where(b => b.QuerySelector(Blocks) is null) ?? [])
            if (string.Join(' ', block.TextContent.Split(' ', '\n', '\r', '\t').Where(w => w.Length > 0)) is { Length: > 0 } line)
                text.Append(Prefix(block)).Append(line).Append("\n\n");
        return text.ToString();
    }

    private static string Prefix(IElement block) => block.LocalName switch
    {
        ['h', var level] => new string('#', level - '0') + " ",
        "li" => "- ",
        _ => "",
    };
}
