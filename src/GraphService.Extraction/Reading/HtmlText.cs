using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace GraphService.Extraction.Reading;

/// <summary>The text of an HTML page: a block a line; scripts, navigation, asides and footers of the page left out.</summary>
internal static class HtmlText
{
    private static readonly HashSet<string> Aside = ["script", "style", "noscript", "nav", "footer", "aside", "form", "iframe", "svg", "template", "button", "select", "head"];

    public static string Extract(string html)
    {
        var page = new HtmlParser().ParseDocument(html);
        var lines = new HtmlLines();
        if ((page.QuerySelector("article") ?? page.QuerySelector("main") ?? page.Body) is { } root)
            Walk(root, lines);
        return lines.ToString();
    }

    // With a stack of its own: a page may nest more deeply than the thread's stack reaches.
    private static void Walk(INode root, HtmlLines lines)
    {
        var open = new Stack<(INode Node, int Next)>();
        open.Push((root, 0));
        while (open.TryPop(out var top))
        {
            if (top.Next >= top.Node.ChildNodes.Length)
            {
                lines.Leave(top.Node.NodeName.ToLowerInvariant());
                continue;
            }
            open.Push((top.Node, top.Next + 1));
            Visit(top.Node.ChildNodes[top.Next], lines, open);
        }
    }

    private static void Visit(INode node, HtmlLines lines, Stack<(INode, int)> open)
    {
        if (node is IText text)
            lines.Add(text.Data);
        if (node is not IElement element || Aside.Contains(element.LocalName))
            return;
        lines.Enter(element.LocalName);
        open.Push((element, 0));
    }
}
