using System.Globalization;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using GraphService.Diagnostics;
using GraphService.Extraction.Reading.Pages;

namespace GraphService.Extraction.Reading;

/// <summary>The text of an HTML page, a block a line, without what stands around it or is seen by nobody; see <c>Pages/README.md</c>.</summary>
internal static class HtmlText
{
    // Less than this is a menu and a line at the foot, as every page has them.
    private const int LeastSaid = 200;

    // Readings of ruby and text that is struck out.
    private static readonly HashSet<string> Skipped = ["rt", "rp", "del", "s", "strike"];

    /// <summary>Null where it nests more deeply than anyone writes.</summary>
    public static string? Extract(string html, string path, List<Diagnostic> found)
    {
        if (PageDepth.IsTooDeep(html))
            return null;
        var page = new HtmlParser().ParseDocument(html);
        var lines = new HtmlLines();
        if (page.Body is not { } body)
            return "";
        var parts = new PageParts(body, StyleRules.Of(page.QuerySelectorAll("style")));
        var roots = PageText.Roots(body, parts);
        foreach (var root in roots)
            Walk(root, lines, parts);
        Say(body, roots, parts, path, found);
        return lines.ToString();
    }

    // With a stack of its own: a page may nest more deeply than the thread's stack reaches.
    private static void Walk(IElement root, HtmlLines lines, PageParts parts)
    {
        lines.Enter(root.LocalName);
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
            Visit(top.Node.ChildNodes[top.Next], lines, parts, open);
        }
    }

    private static void Visit(INode node, HtmlLines lines, PageParts parts, Stack<(INode, int)> open)
    {
        if (node is IText text)
            lines.Add(text.Data);
        if (node is not IElement element || Skipped.Contains(element.LocalName) || parts.Of(element) is not null || NoteMarks.Is(element, lines.Line))
            return;
        lines.Enter(element.LocalName);
        open.Push((element, 0));
    }

    private static void Say(IElement body, IReadOnlyList<IElement> roots, PageParts parts, string path, List<Diagnostic> found)
    {
        var all = parts.Length(body).Text;
        var read = roots.Sum(r => PageText.Read(r, parts));
        if (all - read < LeastSaid && !PageText.LeftOut(body, parts).Any(u => u.Part.LocalName == "article"))
            return;
        var message = string.Create(CultureInfo.InvariantCulture, $"{all - read} of the page's {all} letters are not read: {Kinds(body, all - read, parts)}");
        found.Add(new Diagnostic("PAGE_PARTS_LEFT_OUT", Severity.Info, message) { Path = path });
    }

    private static string Kinds(IElement body, int unread, PageParts parts)
    {
        var kinds = PageText.LeftOut(body, parts).GroupBy(u => parts.Of(u.Part)!.Value, u => u.Letters).ToDictionary(g => g.Key, g => g.Sum());
        if (unread - kinds.Values.Sum() is > 0 and var around)
            kinds[Unread.Around] = around;
        return string.Join(", ", kinds.Where(k => k.Value > 0).OrderByDescending(k => k.Value)
            .Select(k => string.Create(CultureInfo.InvariantCulture, $"{k.Value} {Named(k.Key)}")));
    }

    private static string Named(Unread kind) => kind switch
    {
        Unread.Hidden => "hidden",
        Unread.Notice => "in notices",
        Unread.Elsewhere => "in menus, links and other articles",
        Unread.Comment => "in comments",
        _ => "around the text",
    };
}
