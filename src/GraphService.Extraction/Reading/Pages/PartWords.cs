using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace GraphService.Extraction.Reading.Pages;

/// <summary>What the ids and classes of a part say that it is, as <c>cookie-consent</c>, <c>relatedArticles</c> and <c>global-nav</c> do.</summary>
internal static partial class PartWords
{
    // Each row: the words, of which one stands in a name between hyphens.
    private const string Notices = "cookies?|consent|gdpr|ccpa|modal|dialog|popup|lightbox|"
        + "newsletter|subscribe|subscription|paywall|ads?|advert|advertisement|advertising|sponsor|sponsored|promo|promotion";
    private const string Comments = "comments?|commentlist|disqus|respond|replies";
    private const string Menus = "nav|navbar|navi|gnav|lnav|navigation|menu|breadcrumbs?|pankuzu|topicpath|"
        + "pagination|pager|sidebar|footer|share|sharing|social|sns|skip|toolbar|search|sitemap";
    private const string Others = "related|recommended|recommend|recommendations?|teasers?|ranking|popular|trending|latest|readmore|elsewhere";
    private const string OfOthers = "articles?|news|posts?|stories|story|links?|"
        + "list|content|contents|reads?|items?|box|area|entries|entry|pages?|topics|wrap|wrapper|section|block";
    private const string Unseen = "sr-only|visually-hidden|visuallyhidden|screen-reader-text|is-hidden|d-none|u-hidden|hidden";

    /// <summary>What it is; null where the names don't say that it is anything but text.</summary>
    public static Unread? Of(IElement element)
    {
        foreach (var name in Names(element))
            if (Kind(name) is { } kind)
                return kind;
        return null;
    }

    /// <summary>Whether the names say that it is a short form of another page.</summary>
    public static bool IsTeaser(IElement element) => Names(element).Any(Teaser().IsMatch);

    private static Unread? Kind(string name) => name switch
    {
        _ when State().IsMatch(name) => null,
        _ when Hidden().IsMatch(name) => Unread.Hidden,
        _ when Comment().IsMatch(name) => Unread.Comment,
        _ when Notice().IsMatch(name) => Unread.Notice,
        _ when Menu().IsMatch(name) || Other().IsMatch(name) => Unread.Elsewhere,
        _ => null,
    };

    // relatedArticles and related_articles are related-articles.
    private static IEnumerable<string> Names(IElement element) =>
        element.ClassList.Append(element.Id ?? "").Where(n => n.Length is > 0 and < 80)
            .Select(n => Hump().Replace(n, "-").Replace('_', '-').ToLowerInvariant());

    [GeneratedRegex("(?<=[a-z0-9])(?=[A-Z])")]
    private static partial Regex Hump();

    // has-sidebar and no-menu tell of a page, not of a part.
    [GeneratedRegex("^(?:has|no|with|without|is|js)-(?!hidden)")]
    private static partial Regex State();

    [GeneratedRegex($"^(?:{Unseen})$")]
    private static partial Regex Hidden();

    [GeneratedRegex($"(?:^|-)(?:{Comments})(?:-|$)")]
    private static partial Regex Comment();

    [GeneratedRegex($"(?:^|-)(?:{Notices})(?:-|$)")]
    private static partial Regex Notice();

    [GeneratedRegex($"(?:^|-)(?:{Menus})(?:-|$)")]
    private static partial Regex Menu();

    [GeneratedRegex($"^(?:{Others})$|(?:^|-)(?:{Others})-(?:{OfOthers})(?:-|$)")]
    private static partial Regex Other();

    [GeneratedRegex("(?:^|-)(?:teasers?|cards?|preview|excerpt|thumb|summary-item|list-item)(?:-|$)")]
    private static partial Regex Teaser();
}
