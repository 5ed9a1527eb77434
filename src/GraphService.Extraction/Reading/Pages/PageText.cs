using AngleSharp.Dom;

namespace GraphService.Extraction.Reading.Pages;

/// <summary>Chooses what of a page is its text: its main part or its articles without teasers, else all that isn't around the text.</summary>
internal static class PageText
{
    // An article that is shorter than this part of the longest one, and has no heading of the page, is a teaser of another page.
    private const double ShortArticle = 0.25;
    private const double LinkedArticle = 0.7;
    private const double LeastInArticles = 0.3;
    private const double LinkedList = 0.8;

    /// <summary>Where text is to be read from, in order; the parts know what to leave out of it.</summary>
    public static IReadOnlyList<IElement> Roots(IElement body, PageParts parts)
    {
        DropLists(body, parts);
        var articles = Outermost(body, "article").Where(a => !parts.IsUnread(a)).ToList();
        var kept = Texts(articles, parts);
        foreach (var other in articles.Except(kept))
            parts.Drop(other, Unread.Elsewhere);
        var main = body.QuerySelectorAll("main, [role=main]").Where(m => !parts.IsUnread(m) && parts.Length(m).Text > 0).Take(1).ToList();
        if (main.Count > 0)
            return main;
        var whole = Read(body, parts);
        return kept.Count > 0 && kept.Sum(a => Read(a, parts)) >= LeastInArticles * whole ? kept : [body];
    }

    /// <summary>Letters that are read of an element.</summary>
    public static int Read(IElement root, PageParts parts) => parts.Length(root).Text - LeftOut(root, parts).Sum(u => u.Letters);

    /// <summary>The outermost parts within an element that aren't read.</summary>
    public static IEnumerable<(IElement Part, int Letters)> LeftOut(IElement root, PageParts parts)
    {
        var open = new Stack<IElement>([root]);
        while (open.TryPop(out var element))
            if (parts.Of(element) is { } reason)
            {
                if (reason != Unread.Code)
                    yield return (element, parts.Length(element).Text);
            }
            else
                foreach (var child in element.Children)
                    open.Push(child);
    }

    private static List<IElement> Texts(List<IElement> articles, PageParts parts)
    {
        var longest = articles.Select(a => Read(a, parts)).DefaultIfEmpty(0).Max();
        var texts = articles.Where(a => a.QuerySelector("h1") is not null
            || (Read(a, parts) >= ShortArticle * longest && !IsLinked(a, LinkedArticle, parts))).ToList();
        var own = texts.Where(a => a.QuerySelector("h1") is not null || !PartWords.IsTeaser(a)).ToList();
        return own.Count > 0 ? own : texts;
    }

    private static bool IsLinked(IElement element, double part, PageParts parts) =>
        parts.Length(element) is var (text, links) && text > 0 && links >= part * text;

    // A list of links leads elsewhere, unless lists of links are what the page is.
    private static void DropLists(IElement body, PageParts parts)
    {
        var lists = Outermost(body, "ul", "ol", "dl").Where(l => !parts.IsUnread(l) && l.Children.Length > 1 && IsLinked(l, LinkedList, parts)).ToList();
        if (lists.Sum(l => parts.Length(l).Text) * 2 < Read(body, parts))
            foreach (var list in lists)
                parts.Drop(list, Unread.Elsewhere);
    }

    private static IEnumerable<IElement> Outermost(IElement root, params string[] names)
    {
        var open = new Stack<IElement>([root]);
        while (open.TryPop(out var element))
            if (names.Contains(element.LocalName))
                yield return element;
            else
                foreach (var child in element.Children.Reverse())
                    open.Push(child);
    }
}
