using System.Text.RegularExpressions;

namespace GraphService.Extraction.Reading.Markup;

/// <summary>What marks look like, each at a place of a text. All are bounded in length, so that a scan is linear.</summary>
internal static partial class MarkupPatterns
{
    private const string Tags =
        "a|abbr|article|aside|b|big|blockquote|body|br|button|caption|center|cite|code|col|colgroup|dd|del|details|div|dl|dt|em|figcaption"
        + "|figure|font|footer|form|h[1-6]|head|header|hr|html|i|iframe|img|input|ins|label|li|link|main|mark|meta|nav|noscript|ol|option|p|path|pre|s|script"
        + "|section|select|small|span|strong|style|sub|summary|sup|svg|table|tbody|td|textarea|tfoot|th|thead|time|title|tr|u|ul|video";

    private const string Target = @"(?:[^()\s]{0,600}(?:\([^()\s]{0,200}\)[^()\s]{0,300})?)";

    [GeneratedRegex($@"\G<(?<end>/)?(?<name>{Tags})(?:\s[^<>]{{0,1000}})?\s?/?>", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    public static partial Regex Tag();

    [GeneratedRegex($@"\G!\[[^\[\]]{{0,300}}\]\({Target}(?:\s[""'][^""'\n]{{0,200}}[""'])?\)")]
    public static partial Regex Image();

    // [words](address "title"); 「[1](注)」 has no address.
    [GeneratedRegex($@"\G\[(?<words>[^\[\]]{{1,400}}|[^\[\]]{{0,200}}\[[^\[\]]{{0,100}}\][^\[\]]{{0,200}})\]"
        + $@"\((?=https?:|/|\.|#|mailto:|www\.){Target}(?:\s[""'][^""'\n]{{0,200}}[""'])?\)")]
    public static partial Regex Link();

    // Two signs as a rule; one star or one understroke only around words and not inside of one.
    [GeneratedRegex(@"\G(?:(?<mark>\*\*\*?|~~)(?=[^\s*~])[^\n]{0,600}?(?<=[^\s*~])\k<mark>"
        + @"|(?<![A-Za-z0-9_])(?<mark>__?)(?=[^\s_])[^\n_]{1,300}?(?<=[^\s_])\k<mark>(?![A-Za-z0-9_])"
        + @"|(?<![A-Za-z0-9*])(?<mark>\*)(?=[^\s*])[^\n*]{1,300}(?<=[^\s*])\*(?![A-Za-z0-9*])"
        + @"|(?<mark>`)(?=[^`\s])[^`\n]{1,200}`)")]
    public static partial Regex Emphasis();

    [GeneratedRegex(@"\G\{:[^{}\n]{1,200}\}")]
    public static partial Regex Attributes();

    [GeneratedRegex("\\G&(?:[A-Za-z]{2,8}|#[0-9]{1,6}|#x[0-9A-Fa-f]{1,5});")]
    public static partial Regex Entity();

    [GeneratedRegex(@"\G(?:\(\s?https?://[^\s<>""()「」『』、。]{1,1000}\s?\)|https?://[^\s<>""()「」『』、。]{1,1000})")]
    public static partial Regex Address();
}
