using AngleSharp.Dom;

namespace GraphService.Extraction.Reading.Pages;

/// <summary>Which parts of a page aren't its text, and how much text each part holds. Parts are looked at one by one, without recursion.</summary>
internal sealed class PageParts
{
    private static readonly HashSet<string> Code =
        [
            "script", "style", "noscript", "template", "iframe", "svg", "math", "object", "canvas", "audio", "video", "head", "button",
            "select", "textarea", "input", "datalist", "label", "option",
        ];

    private static readonly HashSet<string> Elsewhere = ["nav", "footer", "aside", "menu"];
    private static readonly HashSet<string> ElsewhereRoles =
        ["navigation", "contentinfo", "complementary", "search", "menu", "menubar", "toolbar", "tablist", "directory"];
    private static readonly HashSet<string> NoticeRoles = ["dialog", "alertdialog", "alert", "status", "tooltip"];

    // Inline elements are never a page's part by their names: <span class="share">10%</span>.
    private static readonly HashSet<string> Inline =
        [
            "a", "abbr", "b", "bdi", "bdo", "cite", "code", "data", "dfn", "em", "font", "i", "kbd", "mark", "q", "ruby", "samp", "small",
            "span", "strong", "sub", "sup", "time", "u", "var", "td", "th", "tr", "tbody",
        ];

    private readonly StyleRules styles;
    private readonly Dictionary<IElement, (int Text, int Links)> lengths = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<IElement, Unread> unread = new(ReferenceEqualityComparer.Instance);
    private readonly HashSet<IElement> holders = new(ReferenceEqualityComparer.Instance);
    private readonly IElement body;

    public PageParts(IElement body, StyleRules styles)
    {
        (this.body, this.styles) = (body, styles);
        Measure();
        foreach (var element in lengths.Keys)
            if (Reason(element) is { } reason)
                unread[element] = reason;
    }

    /// <summary>Letters of all text in it, and of that in links.</summary>
    public (int Text, int Links) Length(IElement element) => lengths.GetValueOrDefault(element);

    /// <summary>Why it isn't read; null where it is, unless a part around it isn't.</summary>
    public Unread? Of(IElement element) => unread.TryGetValue(element, out var reason) ? reason : null;

    public void Drop(IElement element, Unread reason) => unread.TryAdd(element, reason);

    /// <summary>Takes back that it isn't read.</summary>
    public void Keep(IElement element) => unread.Remove(element);

    /// <summary>Whether it or a part around it isn't read.</summary>
    public bool IsUnread(IElement element)
    {
        for (var at = element; at is not null; at = at.ParentElement)
            if (unread.ContainsKey(at))
                return true;
        return false;
    }

    private Unread? Reason(IElement element) => element switch
    {
        _ when ReferenceEquals(element, body) => null,
        { LocalName: var name } when Code.Contains(name) => Unread.Code,
        _ when IsHidden(element) => Unread.Hidden,
        _ when IsNotice(element) => Unread.Notice,
        { LocalName: var name } when Elsewhere.Contains(name) || ElsewhereRoles.Contains(RoleOf(element)) => Unread.Elsewhere,
        _ => ByWords(element),
    };

    private bool IsHidden(IElement element) => element.HasAttribute("hidden") || element.GetAttribute("aria-hidden") == "true"
        || StyleRules.Hides(element.GetAttribute("style") ?? "") || styles.Hide(element);

    private static bool IsNotice(IElement element) =>
        element.LocalName == "dialog" || element.GetAttribute("aria-modal") == "true" || NoticeRoles.Contains(RoleOf(element));

    private static string RoleOf(IElement element) => element.GetAttribute("role") ?? "";

    // By what its class and id say, unless it holds the text of the page.
    private Unread? ByWords(IElement element) => element.LocalName switch
    {
        "form" => HoldsText(element) || lengths[element].Text * 2 > lengths[body].Text ? null : Unread.Code,
        "main" or "h1" or "html" => null,
        _ when HoldsText(element) => null,
        _ => PartWords.Of(element) is var kind && (kind == Unread.Hidden || !Inline.Contains(element.LocalName)) ? kind : null,
    };

    // What holds the page's heading or its main part is no menu, whatever its class says.
    private bool HoldsText(IElement element) => holders.Contains(element);

    // From the end to the beginning, so that parts come before what holds them.
    private void Measure()
    {
        var elements = new List<IElement> { body };
        var open = new Stack<INode>([body]);
        while (open.TryPop(out var node))
            foreach (var child in node.ChildNodes)
                if (child is IElement element)
                {
                    elements.Add(element);
                    open.Push(element);
                }
        foreach (var element in Enumerable.Reverse(elements))
            Measure(element);
    }

    private void Measure(IElement element)
    {
        var (text, links) = (0, 0);
        foreach (var child in element.ChildNodes)
            if (child is IText words)
                text += words.Data.Count(c => !char.IsWhiteSpace(c));
            else if (child is IElement part && lengths.TryGetValue(part, out var length) && !Code.Contains(part.LocalName))
            {
                (text, links) = (text + length.Text, links + length.Links);
                if (part.LocalName is "h1" or "main" || holders.Contains(part))
                    holders.Add(element);
            }
        lengths[element] = (text, element.LocalName == "a" ? text : links);
    }
}
